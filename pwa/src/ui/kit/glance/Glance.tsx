import { ChevronLeft, ChevronRight, X } from 'lucide-preact'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { t } from '../../../i18n/later.ts'
import { SampleMark } from '../sample/SampleMark.tsx'
import { useFitText } from './fitText.ts'
import { useWakeLock } from './wakeLock.ts'
import './Glance.css'

const SWIPE_PX = 48

interface Props {
  readonly label: string
  /** How many pages there are, and which one of them, from 0, is shown. */
  readonly count: number
  readonly at: number
  readonly go: (at: number) => void
  readonly close: () => void
  /** Whatever changes the text: it is fitted anew. */
  readonly shown: string
  readonly controls?: ComponentChildren
  readonly children: ComponentChildren
}

/** One thing, as large as fits, readable at arm's length; the screen stays awake. Swipe or arrow keys turn pages. */
export function Glance({ label, count, at, go, close, shown, controls, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Before the text is fitted: a dialog that is closed has no size to fit it to.
  useLayoutEffect(() => dialog.current?.showModal(), [])
  const fitted = useFitText(shown)
  const touched = useRef({ x: 0, y: 0 })
  useWakeLock()

  const turn = (by: number) => {
    if (at + by >= 0 && at + by < count) go(at + by)
  }
  const turnByKey = (event: KeyboardEvent) => {
    if ((event.target as HTMLElement).isContentEditable) return
    if (event.key === 'ArrowLeft') turn(-1)
    if (event.key === 'ArrowRight') turn(1)
  }
  const turnBySwipe = ({ clientX, clientY, pointerType }: PointerEvent) => {
    const [along, across] = [clientX - touched.current.x, clientY - touched.current.y]
    if (pointerType === 'mouse' || Math.abs(along) < Math.max(SWIPE_PX, 1.5 * Math.abs(across))) return
    turn(along < 0 ? 1 : -1)
  }

  return (
    <dialog
      ref={dialog}
      class="glance"
      aria-label={count > 1 ? `${label}, ${t('glance.place', { n: at + 1, total: count })}` : label}
      onClose={close}
      onKeyDown={turnByKey}
      onPointerDown={({ clientX: x, clientY: y }) => {
        touched.current = { x, y }
      }}
      onPointerUp={turnBySwipe}
    >
      <SampleMark />
      <div class="glance-page" ref={fitted}>
        <div aria-live="polite">{children}</div>
      </div>
      {controls}
      <footer>
        <button
          type="button"
          aria-label={t('glance.previous')}
          disabled={at === 0}
          hidden={count === 1}
          onClick={() => turn(-1)}
        >
          <ChevronLeft aria-hidden="true" />
        </button>
        <button type="button" class="glance-close" onClick={() => dialog.current?.close()}>
          <X aria-hidden="true" />
          {t('close')}
        </button>
        <button
          type="button"
          aria-label={t('glance.next')}
          disabled={at === count - 1}
          hidden={count === 1}
          onClick={() => turn(1)}
        >
          <ChevronRight aria-hidden="true" />
        </button>
      </footer>
    </dialog>
  )
}
