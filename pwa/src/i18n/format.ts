import { IntlMessageFormat, type PrimitiveType } from 'intl-messageformat'

export type Locale = 'pl' | 'en'
export type Slots = Readonly<Record<string, string | number>>

const compiled = new Map<string, IntlMessageFormat>()

/**
 * Renders an ICU message. Each message is compiled once for each locale.
 * Throws where the message is malformed or a slot is missing: both are faults of ours, not of a person.
 */
export function formatMessage(locale: Locale, message: string, slots: Slots = {}): string {
  if (!message.includes('{')) return message
  const key = `${locale} ${message}`
  let format = compiled.get(key)
  if (!format) {
    format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true })
    compiled.set(key, format)
  }
  return format.format(slots as Record<string, PrimitiveType>) as string
}
