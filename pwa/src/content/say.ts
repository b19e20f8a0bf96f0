import type { Me, You } from '../core/records.ts'
import type { Phrase } from '../core/rules/phrases.ts'
import type { Locale } from '../i18n/format.ts'
import { formatMessage } from '../i18n/phrase.ts'
import type { SlotId } from './shape.ts'

/** The forms that a phrase is said in. */
export interface Forms {
  readonly me: Me
  readonly you: You
}

/** A run of words, or a blank to fill. */
export type Piece = string | { readonly slot: SlotId }

type Sayable = Pick<Phrase, 'message' | 'text'>

export const usesForm = ({ message }: Pick<Phrase, 'message'>, form: keyof Forms): boolean =>
  new RegExp(`\\{\\s*${form}\\s*,\\s*select`).test(message)

/** The phrase as it is read in a list: blanks are dots, which also end a sentence. */
export const readPhrase = (locale: Locale, phrase: Sayable, forms: Forms): string =>
  render(locale, phrase, forms, { x: '…', y: '…' }).replaceAll('….', '…')

/** The phrase as it stands on its card, in pieces: words and blanks. */
export function splitPhrase(locale: Locale, phrase: Sayable, forms: Forms): Piece[] {
  const rendered = render(locale, phrase, forms, { x: X, y: Y })
  return rendered
    .split(new RegExp(`([${X}${Y}])`))
    .filter((piece) => piece !== '')
    .map((piece) => (piece === X ? { slot: 'x' } : piece === Y ? { slot: 'y' } : piece))
}

/** Characters of the private use area: no text contains them. */
const [X, Y] = ['\ue000', '\ue001']

/** What a person typed may be no ICU message, or name a slot that there is not: then it is shown as typed. */
function render(
  locale: Locale,
  { message, text }: Sayable,
  forms: Forms,
  slots: Record<SlotId, string>,
): string {
  try {
    return formatMessage(locale, message, { ...forms, ...slots })
  } catch (error) {
    if (text === undefined) throw error
    return text
  }
}
