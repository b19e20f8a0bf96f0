import { effect, signal } from '@preact/signals'
import { formatMessage, type Locale, type Slots } from './format.ts'
import type { MessageKey } from './pl.ts'

const KEPT_AS = 'sojusz-locale'
const messages: Partial<Record<Locale, Readonly<Record<MessageKey, string>>>> = {}

/** The language on the screen: as chosen here before, else the browser's, else Polish. */
export const locale = signal<Locale>(firstLocale())

effect(() => {
  document.documentElement.lang = locale.value
})

/** Loads the messages of one language, a chunk of its own. Those on the screen must be there before it is drawn. */
export async function loadMessages(wanted: Locale = locale.value): Promise<void> {
  messages[wanted] ??= wanted === 'pl' ? (await import('./pl.ts')).pl : (await import('./en.ts')).en
}

/** Ends when the screen speaks the chosen language. */
export async function chooseLocale(chosen: Locale): Promise<void> {
  await loadMessages(chosen)
  localStorage.setItem(KEPT_AS, chosen)
  locale.value = chosen
}

/** A UI message in the language on the screen. */
export const t = (key: MessageKey, slots?: Slots): string =>
  formatMessage(locale.value, messages[locale.value]![key], slots)

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
