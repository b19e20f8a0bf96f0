import { CONTRACT_TEXTS, type Contract, type Patient } from '../../core/records.ts'
import { earlierContract } from '../../core/rules/contracts.ts'
import { t } from '../../i18n/later.ts'
import { formatDate } from '../../i18n/locale.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { courseOf, whole } from '../../state/engine/practice.ts'
import { entryInSession, keepInSession } from '../../state/features/entries.ts'
import { Loading } from '../kit/Loading.tsx'
import { ContractEvery } from '../kit/patient/ContractEvery.tsx'
import { WhoLine } from '../kit/patient/WhoLine.tsx'
import { KeptText } from '../kit/sheet/KeptText.tsx'
import { Sheet } from '../kit/sheet/Sheet.tsx'
import { StepFoot } from '../kit/sheet/StepFoot.tsx'
import { useCards } from '../kit/useCards.ts'
import { renewContract } from './presentSession.ts'
import './ContractSheet.css'

interface Props {
  /** Must stay the same one while the sheet stands: what is typed goes to them. */
  readonly patient: Patient
  readonly close: () => void
}

/** The contract of this session: goal, way, expected effect; what was agreed before stands above it. */
export function ContractSheet({ patient, close }: Props) {
  const card = useCards()?.habits['mini-contract']
  const now = Date.now()
  const made = entryInSession('contract', patient.id, now)
  const earlier = whole.value ? earlierContract(courseOf(patient.id), now) : undefined
  return (
    card && (
      <Sheet title={card.label} close={close}>
        <div class="step">
          <WhoLine patient={patient}>{card.text}</WhoLine>
          <Loading />
          {earlier && <Earlier {...earlier} renewed={made !== undefined} />}
          {CONTRACT_TEXTS.map((field) => (
            <KeptText
              key={field}
              label={t(`contract.${field}`)}
              value={made?.[field]}
              rows={1}
              save={(text) => keepInSession('contract', patient.id, { [field]: text || null })}
            />
          ))}
          <ContractEvery patient={patient} />
          <StepFoot label={t('closing.done')} />
        </div>
      </Sheet>
    )
  )
}

interface EarlierProps {
  readonly contract: Contract
  /** Sessions since it was made. */
  readonly ago: number
  /** Whether the present session has one of its own. */
  readonly renewed: boolean
}

/** What was agreed before; one tap says that it goes on. */
function Earlier({ contract, ago, renewed }: EarlierProps) {
  return (
    <section class="contract-before" aria-labelledby="contract-before">
      <h3 id="contract-before">{t(renewed ? 'contract.before' : 'contract.now')}</h3>
      <p class="soft">{t('contract.made', { day: formatDate(new Date(contract.at)), n: ago })}</p>
      <dl>
        {CONTRACT_TEXTS.filter((field) => contract[field]).map((field) => (
          <div key={field}>
            <dt>{t(`contract.${field}`)}</dt>
            <dd>{contract[field]}</dd>
          </div>
        ))}
      </dl>
      {!renewed && (
        <button type="button" class="button" onClick={() => void tellFailure(() => renewContract(contract))}>
          {t('contract.keep')}
        </button>
      )}
    </section>
  )
}
