import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Id } from '../../../core/log/id.ts'
import { COMPONENTS, type Checkin } from '../../../core/records.ts'
import { t } from '../../../i18n/later.ts'
import { saveFailure, tellFailure } from '../../../state/engine/failures.ts'
import { useWakeLock } from '../../kit/glance/wakeLock.ts'
import { SampleMark } from '../../kit/sample/SampleMark.tsx'
import { Wave } from '../../kit/Wave.tsx'
import { tapAllClear, tapHums } from '../checkin.ts'
import './Discreet.css'

interface Props {
  readonly patient: Id | undefined
  readonly current: Checkin | undefined
  readonly close: () => void
}

/**
 * A dark screen with two lines and a ring, for a phone that lies face-up during a session. It must show nothing that
 * tells a stranger what it is: no words but that a tap was not saved, and that it is the sample where it is.
 */
export function Discreet({ patient, current, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useWakeLock()
  useEffect(() => dialog.current?.showModal(), [])
  useEffect(darkenSystemBar, [])
  const isClear = COMPONENTS.every((component) => current?.[component] === 'clear')
  return (
    <dialog ref={dialog} class="discreet" aria-label={t('discreet.open')} onClose={close}>
      <SampleMark />
      <Line state="clear" pressed={isClear} tap={() => tapAllClear(patient)} />
      <Line state="noisy" pressed={current?.hums === true} tap={() => tapHums(patient)} />
      <p role="alert">
        {saveFailure.value && t(saveFailure.value === 'sample' ? 'sample.refused' : 'discreet.failed')}
      </p>
      <button type="button" aria-label={t('discreet.leave')} onClick={() => dialog.current?.close()}>
        <span class="ring" />
      </button>
    </dialog>
  )
}

/** What the system draws around the page goes dark too, until the effect ends. */
function darkenSystemBar(): () => void {
  const colours = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')]
  const before = colours.map(({ content }) => content)
  const dark = getComputedStyle(document.documentElement).getPropertyValue('--discreet-paper')
  for (const colour of colours) colour.content = dark
  return () => {
    for (const [index, colour] of colours.entries()) colour.content = before[index]!
  }
}

interface LineProps {
  readonly state: 'clear' | 'noisy'
  readonly pressed: boolean
  readonly tap: () => Promise<void>
}

/** Brightens for a moment once the tap is saved. */
function Line({ state, pressed, tap }: LineProps) {
  const saved = useSignal(0)
  const save = async () => {
    if (await tellFailure(tap)) saved.value += 1
  }
  return (
    <button
      type="button"
      aria-label={t(`discreet.${state}`)}
      aria-pressed={pressed}
      onClick={() => void save()}
    >
      <span key={saved.value} class={saved.value > 0 ? 'line saved' : 'line'}>
        <Wave state={state} />
      </span>
    </button>
  )
}
