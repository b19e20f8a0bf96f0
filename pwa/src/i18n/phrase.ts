import { parse } from '@formatjs/icu-messageformat-parser'
import { formatParsed, type Locale, type Message, type Slots } from './format.ts'

const parsed = new Map<string, Message>()

/**
 * Renders an ICU message that was not parsed when the app was built: of a card, or a person's own phrase. Throws where it
 * is malformed or a slot is missing. It brings the parser along: nothing that the first screen needs may import this.
 */
export function formatMessage(locale: Locale, message: string, slots?: Slots): string {
  let known = parsed.get(message)
  if (known === undefined) {
    known = message.includes('{') ? parse(message, { ignoreTag: true }) : message
    parsed.set(message, known)
  }
  return formatParsed(locale, known, slots)
}
