import type { ReflectionId } from '../../content/shape.ts'
import type { Id } from '../../core/log/id.ts'
import { t } from '../../i18n/later.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { eraseAnswer, findAnswer, keepAnswer } from '../../state/features/reflections.ts'
import { EraseForGood } from '../kit/sheet/EraseForGood.tsx'
import { KeptText } from '../kit/sheet/KeptText.tsx'

interface Props {
  /** Of the answer that was begun today, or of one that begins with its first words. */
  readonly id: Id
  readonly question: ReflectionId
  /** Begins anew, after the answer was erased. */
  readonly begin: () => void
}

/** The answer of today. What another device answers today is one of its own, and stands below. */
export function Today({ id, question, begin }: Props) {
  const answer = findAnswer(id)
  return (
    <>
      <KeptText
        label={t('reflection.today')}
        hint={t('reflection.private')}
        rows={5}
        value={answer?.text}
        save={(text) => keepAnswer(id, question, text)}
      />
      {answer && (
        <EraseForGood
          label={t('reflection.eraseToday')}
          what={t('reflection.eraseWhat')}
          erase={() =>
            void tellFailure(async () => {
              await eraseAnswer(id)
              begin()
            })
          }
        />
      )}
    </>
  )
}
