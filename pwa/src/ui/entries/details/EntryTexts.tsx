import { toggleSaid } from '../../../core/queries/entries.ts'
import { CONTRACT_TEXTS, SUMMARY_TEXTS, type Contract, type Summary } from '../../../core/records.ts'
import { t } from '../../../i18n/later.ts'
import { tellFailure } from '../../../state/engine/failures.ts'
import { editEntry, tapInEntry } from '../../../state/features/entries.ts'
import { KeptText } from '../../kit/sheet/KeptText.tsx'

/** The texts of a summary, and whether its opening was said. */
export const SummaryTexts = ({ summary }: { summary: Summary }) => (
  <div class="stack">
    {SUMMARY_TEXTS.map((field) => (
      <KeptText
        key={field}
        label={t(`summary.${field}`)}
        value={summary[field]}
        save={(text) => editEntry('summary', summary.id, { [field]: text || null })}
      />
    ))}
    {summary.opening && (
      <button
        type="button"
        class="button"
        aria-pressed={summary.openingDoneAt !== undefined}
        onClick={() =>
          void tellFailure(() => tapInEntry('summary', summary.id, (now) => toggleSaid(now, Date.now())))
        }
      >
        {t('entry.said')}
      </button>
    )}
  </div>
)

/** The texts of a contract. */
export const ContractTexts = ({ contract }: { contract: Contract }) => (
  <div class="stack">
    {CONTRACT_TEXTS.map((field) => (
      <KeptText
        key={field}
        label={t(`contract.${field}`)}
        value={contract[field]}
        save={(text) => editEntry('contract', contract.id, { [field]: text || null })}
      />
    ))}
  </div>
)
