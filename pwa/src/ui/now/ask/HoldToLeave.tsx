import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../../i18n/later.ts'
import { me } from '../../../state/features/settings.ts'

export const HOLD_MS = 1_000

type Held = 'no' | 'yes' | 'enough'

/**
 * The way back: held for a second, by a finger or by a key, and then let go. It leads on only at the letting go, so that
 * neither a finger still down nor a key still repeating lands on what comes next.
 */
export function HoldToLeave({ leave }: { leave: () => void }) {
  const held = useSignal<Held>('no')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const hold = () => {
    if (held.value !== 'no') return
    held.value = 'yes'
    timer.current = setTimeout(() => {
      held.value = 'enough'
    }, HOLD_MS)
  }
  const forget = () => {
    clearTimeout(timer.current)
    held.value = 'no'
  }
  const letGo = () => {
    const enough = held.value === 'enough'
    forget()
    if (enough) leave()
  }
  useEffect(() => forget, [])
  return (
    <button
      type="button"
      class={`hold ${held.value}`}
      onPointerDown={({ button, currentTarget, pointerId }) => {
        // A finger is taken to stay on what it touched first; only without that is it noticed to move off.
        if (currentTarget.hasPointerCapture(pointerId)) currentTarget.releasePointerCapture(pointerId)
        if (button === 0) hold()
      }}
      onPointerUp={letGo}
      // Else the browser makes a click of a finger's touch, and finds there what came in the meantime.
      onTouchEnd={(event) => event.cancelable && event.preventDefault()}
      onPointerLeave={forget}
      onPointerCancel={forget}
      onBlur={forget}
      onKeyDown={(event) => {
        if (!isPress(event)) return
        event.preventDefault()
        hold()
      }}
      onKeyUp={(event) => {
        if (!isPress(event)) return
        event.preventDefault()
        letGo()
      }}
    >
      {t('ask.leave', { held: held.value, me: me.value ?? 'unknown' })}
    </button>
  )
}

const isPress = ({ key }: KeyboardEvent) => key === 'Enter' || key === ' '
