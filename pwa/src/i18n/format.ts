import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { IntlMessageFormat, type PrimitiveType } from 'intl-messageformat'

export type Locale = 'pl' | 'en'
export type Slots = Readonly<Record<string, string | number>>

/** An ICU message, parsed; or a text without slots, as it is. */
export type Message = string | MessageFormatElement[]

const formats: Record<Locale, Map<Message, IntlMessageFormat>> = { pl: new Map(), en: new Map() }

/** Renders a message. Throws where a slot is missing: a fault of ours, not of a person. */
export function formatParsed(locale: Locale, message: Message, slots: Slots = {}): string {
  if (typeof message === 'string') return message
  let format = formats[locale].get(message)
  if (!format) {
    format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true })
    formats[locale].set(message, format)
  }
  return format.format(slots as Record<string, PrimitiveType>) as string
}
