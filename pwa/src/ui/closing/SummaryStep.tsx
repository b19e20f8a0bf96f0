import { useSignal } from '@preact/signals'
import type { Content } from '../../content/shape.ts'
import { SUMMARY_TEXTS, type Patient } from '../../core/records.ts'
import { t } from '../../i18n/later.ts'
import { entryInSession, keepInSession } from '../../state/features/entries.ts'
import { WhoLine } from '../kit/patient/WhoLine.tsx'
import { KeptText } from '../kit/sheet/KeptText.tsx'
import { StepFoot } from '../kit/sheet/StepFoot.tsx'
import { StepTitle } from '../kit/sheet/StepTitle.tsx'

interface Props {
  readonly patient: Patient | undefined
  readonly cards: Content
  readonly next: () => void
}

type Texts = { readonly [F in (typeof SUMMARY_TEXTS)[number]]?: string }

/** The summary in a minute: one or two threads, and where the next session will begin. */
export function SummaryStep({ patient, cards, next }: Props) {
  const kept: Texts = entryInSession('summary', patient?.id, Date.now()) ?? {}
  const written = useSignal<Texts>({})
  const card = cards.habits['summary-60']
  return (
    <div class="step">
      <WhoLine patient={patient} minute>
        {card.label}
      </WhoLine>
      <StepTitle>{card.text}</StepTitle>
      {SUMMARY_TEXTS.map((field) => (
        <KeptText
          key={field}
          label={t(`summary.${field}`)}
          value={kept[field]}
          rows={1}
          save={(text) => keepInSession('summary', patient?.id, { [field]: text || null })}
          onType={(text) => {
            written.value = { ...written.value, [field]: text }
          }}
        />
      ))}
      <StepFoot
        label={t(
          SUMMARY_TEXTS.some((field) => written.value[field] ?? kept[field])
            ? 'closing.next'
            : 'closing.skip',
        )}
        next={next}
      />
    </div>
  )
}
