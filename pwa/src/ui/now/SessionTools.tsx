import { Armchair, MessageCircleQuestionMark, NotebookPen, Pencil } from 'lucide-preact'
import { useSignal } from '@preact/signals'
import type { Checkin, Patient } from '../../core/records.ts'
import { t } from '../../i18n/locale.ts'
import { Closing } from '../closing/index.ts'
import { keptAwake } from '../kit/glance/wakeLock.ts'
import { lazy } from '../kit/lazy.tsx'
import { RepairGlance } from '../repair/index.ts'
import './SessionTools.css'

const NoteSheet = lazy(async () => (await import('./NoteSheet.tsx')).NoteSheet)
const InSessionSheet = lazy(async () => (await import('./inSession/InSessionSheet.tsx')).InSessionSheet)
const OpenAskCard = lazy(async () => (await import('./ask/AskCard.tsx')).OpenAskCard)
const Discreet = lazy(async () => (await import('./inSession/Discreet.tsx')).Discreet)

const TOOLS = [
  ['closing', NotebookPen],
  ['note', Pencil],
  ['inSession', Armchair],
  ['ask', MessageCircleQuestionMark],
] as const

interface Props {
  readonly patient: Patient | undefined
  readonly current: Checkin | undefined
}

/** What one reaches for during a session and just after it. */
export function SessionTools({ patient, current }: Props) {
  const open = useSignal<(typeof TOOLS)[number][0] | null>(null)
  /** What fills the whole screen. */
  const full = useSignal<'discreet' | 'repair' | null>(null)
  const leave = () => {
    full.value = null
  }
  const close = () => {
    open.value = null
  }
  return (
    <>
      <div class="session-tools">
        {TOOLS.map(([tool, Icon]) => (
          <button key={tool} type="button" onClick={() => (open.value = tool)}>
            <Icon aria-hidden="true" />
            {t(`now.${tool}`)}
            {tool === 'inSession' && keptAwake.value && <AwakeMark />}
          </button>
        ))}
      </div>
      {open.value === 'closing' && <Closing patient={patient} close={close} />}
      {open.value === 'note' && <NoteSheet patient={patient?.id} checkin={current?.id} close={close} />}
      {open.value === 'inSession' && (
        <InSessionSheet close={close} openFull={(what) => (full.value = what)} />
      )}
      {open.value === 'ask' && <OpenAskCard patient={patient} current={current} />}
      {full.value === 'discreet' && <Discreet patient={patient?.id} current={current} close={leave} />}
      {full.value === 'repair' && <RepairGlance patient={patient} close={leave} />}
    </>
  )
}

/** Tells that the screen is kept awake, by a mark and by words. */
const AwakeMark = () => (
  <>
    <span class="awake-mark" aria-hidden="true" />
    <span class="visually-hidden">{t('now.awake')}</span>
  </>
)
