import { effect, signal } from '@preact/signals'
import { en } from './en.ts'
import { formatMessage, type Locale, type Slots } from './format.ts'
import { pl, type MessageKey } from './pl.ts'

const KEPT_AS = 'sojusz-locale'
const messages = { pl, en }

/** The language on the screen: as chosen here before, else the browser's, else Polish. */
export const locale = signal<Locale>(firstLocale())

effect(() => {
  document.documentElement.lang = locale.value
})

export function chooseLocale(chosen: Locale): void {
  localStorage.setItem(KEPT_AS, chosen)
  locale.value = chosen
}

/** A UI message in the language on the screen. */
export const t = (key: MessageKey, slots?: Slots): string =>
  formatMessage(locale.value, messages[locale.value][key], slots)

export const formatTime = (at: number): string =>
  new Intl.DateTimeFormat(locale.value, { hour: '2-digit', minute: '2-digit' }).format(at)

export const formatDay = (day: Date): string =>
  new Intl.DateTimeFormat(locale.value, { weekday: 'long', day: 'numeric', month: 'long' }).format(day)

/** A day without its time, as the server and papers name it. */
export const formatDate = (day: Date): string =>
  new Intl.DateTimeFormat(locale.value, { dateStyle: 'long' }).format(day)

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
