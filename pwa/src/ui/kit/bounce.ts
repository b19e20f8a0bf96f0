/* A shaky hand, a worn button: the second tap of a bounce is no intent, and must not undo what the first one did. */

/** Taps closer together than this, on one place, are one. */
const BOUNCE_MS = 400
const SAME_PLACE_PX = 24

/** The last tap that counted, and when. */
let last: { readonly tap: MouseEvent; readonly at: number } | undefined

/** From now on looks at every tap first: what it lands on may have been replaced by something else in between. */
export const ignoreBounces = (): void => addEventListener('click', stopBounce, { capture: true })

function stopBounce(tap: MouseEvent): void {
  // A script presses once.
  if (!tap.isTrusted) return
  const at = performance.now()
  if (last && at - last.at < BOUNCE_MS && isSamePlace(last.tap, tap)) {
    tap.preventDefault()
    tap.stopImmediatePropagation()
  } else last = { tap, at }
}

/** A key pressed on a control has no place: there it is the control that must be the same. */
function isSamePlace(first: MouseEvent, second: MouseEvent): boolean {
  if (isByKey(first) || isByKey(second))
    return isByKey(first) && isByKey(second) && first.target === second.target
  return Math.hypot(second.clientX - first.clientX, second.clientY - first.clientY) <= SAME_PLACE_PX
}

const isByKey = ({ detail }: MouseEvent) => detail === 0
