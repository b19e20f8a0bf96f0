import { phraseIds } from '../../../content/ids.ts'
import { phraseSituations } from '../../../content/links.ts'
import { readPhrase as readIn } from '../../../content/say.ts'
import type { Content, PhraseId } from '../../../content/shape.ts'
import type { Patient } from '../../../core/records.ts'
import { arrangePhrases, type Phrase } from '../../../core/rules/phrases.ts'
import { locale } from '../../../i18n/locale.ts'
import { usualForms } from '../../../state/features/forms.ts'
import { keptPhrases } from './keptPhrases.ts'

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

/** The phrase as it is read in a list, in the language on the screen and the forms of this patient, or of the current one. */
export const readPhrase = (phrase: Pick<Phrase, 'message' | 'text'>, patient?: Patient): string =>
  readIn(locale.value, phrase, usualForms(patient))
