import type { Patient } from '../../core/records.ts'
import { t } from '../../i18n/locale.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { openingFor, sayOpening } from './openings.ts'
import './OpeningCard.css'

/** A text longer than this is folded to its first lines: what the thumb does must not be pushed off the screen. */
const FOLDED_FROM = 60

interface Props {
  readonly patient: Patient
  readonly now: number
}

/** What this session begins with, as kept at the end of an earlier one. */
export function OpeningCard({ patient, now }: Props) {
  const summary = openingFor(patient.id, now)
  if (!summary?.opening) return null
  const text = (
    <>
      <b>{t('now.opening')}</b> <span>{summary.opening}</span>
    </>
  )
  return (
    <section class="opening-card" aria-label={t('now.opening')}>
      {summary.opening.length > FOLDED_FROM ? (
        <details key={summary.id}>
          <summary>{text}</summary>
        </details>
      ) : (
        <p>{text}</p>
      )}
      <button
        type="button"
        class="button quiet"
        onClick={() => void tellFailure(() => sayOpening(summary.id))}
      >
        {t('now.openingSaid')}
      </button>
    </section>
  )
}
