import { OUTCOMES, type Repair } from '../../core/records.ts'
import { t } from '../../i18n/later.ts'
import { formatWhen } from '../../i18n/locale.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { answerFollowUp } from '../../state/features/repairs.ts'

/** How the way of working works now, each time one comes back to it. Every answer stays. */
export const FollowUp = ({ repair }: { repair: Repair }) => (
  <>
    {repair.answers.length > 0 && (
      <ul class="answers-given" aria-label={t('repair.answers')}>
        {repair.answers.map(({ at, outcome }) => (
          <li key={at}>
            <b>{t(`outcome.${outcome}`)}</b> <span class="soft">{formatWhen(at)}</span>
          </li>
        ))}
      </ul>
    )}
    {repair.closedAt === undefined && (
      <>
        <div class="outcomes" role="group" aria-label={t('repair.question')}>
          {OUTCOMES.map((outcome) => (
            <button
              key={outcome}
              type="button"
              class="button"
              onClick={() => void tellFailure(() => answerFollowUp(repair.id, outcome))}
            >
              {t(`outcome.${outcome}`)}
            </button>
          ))}
        </div>
        <p class="soft">{t('repair.afterAnswer')}</p>
      </>
    )}
  </>
)
