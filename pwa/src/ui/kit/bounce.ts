/* A shaky hand, a worn button: the second tap of a bounce is no intent, and must not undo what the first one did. */

/** Taps closer together than this, on one place, are one. */
const BOUNCE_MS = 400
const SAME_PLACE_PX = 24

/** The last tap that counted. */
let last: MouseEvent | undefined

/** Every tap is looked at here first: what it lands on may have been replaced by something else in between. */
addEventListener(
  'click',
  (tap) => {
    // A script presses once.
    if (!tap.isTrusted) return
    if (last && isBounce(last, tap)) {
      tap.preventDefault()
      tap.stopImmediatePropagation()
    } else last = tap
  },
  { capture: true },
)

/** A key pressed on a control has no place: there it is the control that must be the same. */
function isBounce(first: MouseEvent, second: MouseEvent): boolean {
  if (second.timeStamp - first.timeStamp >= BOUNCE_MS) return false
  if (isByKey(first) || isByKey(second))
    return isByKey(first) && isByKey(second) && first.target === second.target
  return Math.hypot(second.clientX - first.clientX, second.clientY - first.clientY) <= SAME_PLACE_PX
}

const isByKey = ({ detail }: MouseEvent) => detail === 0
