import type { Id } from '../../../core/log/id.ts'
import { listKeptPhrases } from '../../../core/queries/keptPhrases.ts'
import type { Fields } from '../../../core/records.ts'
import { addRecord, editRecord, eraseRecord } from '../../../state/engine/commit.ts'
import { askFold } from '../../../state/engine/practice.ts'
import { offerUndo } from '../../../state/engine/undo.ts'

/** The person's own phrases, and what they made of the built-in ones. */
export const keptPhrases = askFold('phrase', listKeptPhrases)

export const starPhrase = (record: Id, starred: boolean): Promise<void> =>
  editRecord('phrase', record, { starred })

export const rankPhrase = (record: Id, rank: number): Promise<void> => editRecord('phrase', record, { rank })

export async function hidePhrase(record: Id, hidden: boolean): Promise<void> {
  await editRecord('phrase', record, { hidden })
  offerUndo(() => editRecord('phrase', record, { hidden: !hidden }))
}

/** Changes a phrase of one's own, or begins it: kept twice by an impatient tap, it is one all the same. */
export const keepOwnPhrase = (record: Id, fields: Fields<'phrase'>): Promise<void> =>
  editRecord('phrase', record, fields)

/** Erases a phrase of one's own for good; undoing writes it anew. */
export async function eraseOwnPhrase(record: Id): Promise<void> {
  const kept = keptPhrases.value.find((phrase) => phrase.id === record)
  await eraseRecord('phrase', record)
  if (!kept) return
  const { id: _, ...fields } = kept
  offerUndo(async () => void (await addRecord('phrase', fields)))
}
