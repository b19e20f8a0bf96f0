import { effect, signal } from '@preact/signals'
import { first as en } from './en/first.ts'
import { formatParsed, type Locale, type Message, type Slots } from './format.ts'
import { first as pl } from './pl/first.ts'

export type FirstKey = keyof typeof pl

const KEPT_AS = 'sojusz-locale'
/**
 * What the first screen says is here at once, in both languages: waiting for one of them would take longer than reading
 * two. They are written as texts, and parsed when the app is built.
 */
const messages: Record<Locale, Record<string, Message>> = { pl: { ...pl }, en: { ...en } }

/** The language on the screen: as chosen here before, else the browser's, else Polish. */
export const locale = signal<Locale>(firstLocale())

effect(() => {
  document.documentElement.lang = locale.value
})

/** Loads all other messages. They must be there before any part that says them is drawn: `lazy` sees to it. */
export async function loadLaterMessages(wanted: Locale = locale.value): Promise<void> {
  const { later } = await (wanted === 'pl' ? import('./pl/later.ts') : import('./en/later.ts'))
  Object.assign(messages[wanted], later)
}

/** Ends when the screen speaks the chosen language. */
export async function chooseLocale(chosen: Locale): Promise<void> {
  await loadLaterMessages(chosen)
  localStorage.setItem(KEPT_AS, chosen)
  locale.value = chosen
}

/** A message of the first screen, in the language on the screen. What is loaded later says its own by `later.ts`. */
export const t = (key: FirstKey, slots?: Slots): string =>
  formatParsed(locale.value, messages[locale.value][key]!, slots)

/**
 * How dates are written: English ones as in Europe, with 24 hours and the day first. Making a format takes longer than
 * drawing what it says, so each is made once for a language and for where one is.
 */
function dateFormat(parts: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  let madeFor = ''
  let made: Intl.DateTimeFormat
  return () => {
    const now = `${locale.value} ${new Date().getTimezoneOffset()}`
    if (now !== madeFor) {
      made = new Intl.DateTimeFormat(locale.value === 'en' ? 'en-GB' : locale.value, parts)
      madeFor = now
    }
    return made
  }
}

const time = dateFormat({ hour: '2-digit', minute: '2-digit' })
const weekdayAndDay = dateFormat({ weekday: 'long', day: 'numeric', month: 'long' })
const wholeDate = dateFormat({ dateStyle: 'long' })

export const formatTime = (at: number): string => time().format(at)

export const formatDay = (day: Date): string => weekdayAndDay().format(day)

/** A day without its time, as the server and papers name it. */
export const formatDate = (day: Date): string => wholeDate().format(day)

/** The time alone where it is today, else the day too. */
export const formatWhen = (at: number): string =>
  new Date(at).toDateString() === new Date().toDateString()
    ? formatTime(at)
    : `${formatDay(new Date(at))}, ${formatTime(at)}`

function firstLocale(): Locale {
  const kept = localStorage.getItem(KEPT_AS)
  if (kept === 'pl' || kept === 'en') return kept
  return (
    (navigator.languages
      .map((tag) => tag.slice(0, 2))
      .find((tag) => tag === 'pl' || tag === 'en') as Locale) ?? 'pl'
  )
}
