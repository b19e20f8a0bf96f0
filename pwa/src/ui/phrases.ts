import { phraseIds } from '../content/ids.ts'
import { phraseSituations } from '../content/links.ts'
import type { Content, PhraseId, SlotId } from '../content/shape.ts'
import { arrangePhrases, type Phrase } from '../core/phrases.ts'
import type { Me, You } from '../core/records.ts'
import { formatMessage } from '../i18n/format.ts'
import { locale } from '../i18n/locale.ts'
import { keptPhrases } from '../state/phrases.ts'
import { me, you } from '../state/settings.ts'

/** The forms that a phrase is said in. */
export interface Forms {
  readonly me: Me
  readonly you: You
}

/** A run of words, or a blank to fill. */
export type Piece = string | { readonly slot: SlotId }

/** Every phrase, hidden ones included, in the person's order. */
export const allPhrases = (cards: Content): Phrase[] =>
  arrangePhrases(
    phraseIds.map((id) => ({ id, message: cards.phrases[id], situations: phraseSituations[id] })),
    keptPhrases.value,
  )

/** These built-in phrases, without those that the person hid. */
export const somePhrases = (cards: Content, ids: readonly PhraseId[]): Phrase[] => {
  const byId = new Map(allPhrases(cards).map((phrase) => [phrase.builtIn, phrase]))
  return ids.flatMap((id) => byId.get(id) ?? []).filter((phrase) => !phrase.hidden)
}

/** The forms as chosen, or until then the first of each. */
export const usualForms = (): Forms => ({ me: me.value ?? 'f', you: you.value ?? 'pani' })

export const usesForm = ({ message }: Pick<Phrase, 'message'>, form: keyof Forms): boolean =>
  new RegExp(`\\{\\s*${form}\\s*,\\s*select`).test(message)

/** The phrase as it is read in a list: blanks are dots, which also end a sentence. */
export const readPhrase = (phrase: Pick<Phrase, 'message' | 'text'>): string =>
  render(phrase, usualForms(), { x: '…', y: '…' }).replaceAll('….', '…')

/** The phrase as it stands on its card, in pieces: words and blanks. */
export function phrasePieces(phrase: Pick<Phrase, 'message' | 'text'>, forms: Forms): Piece[] {
  const rendered = render(phrase, forms, { x: X, y: Y })
  return rendered
    .split(new RegExp(`([${X}${Y}])`))
    .filter((piece) => piece !== '')
    .map((piece) => (piece === X ? { slot: 'x' } : piece === Y ? { slot: 'y' } : piece))
}

/** Characters of the private use area: no text contains them. */
const [X, Y] = ['\ue000', '\ue001']

/** What a person typed may be no ICU message, or name a slot that there is not: then it is shown as typed. */
function render(
  { message, text }: Pick<Phrase, 'message' | 'text'>,
  forms: Forms,
  slots: Record<SlotId, string>,
) {
  try {
    return formatMessage(locale.value, message, { ...forms, ...slots })
  } catch (error) {
    if (text === undefined) throw error
    return text
  }
}
