import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { SAME_CHECKIN_MS } from '../../core/rules/checkins.ts'

/**
 * The time as it is at each drawing, so that what was just saved never lies ahead of it; drawn anew often enough to tell
 * that a session began or is over, when one looks again, and at `moment`.
 */
export function useNow(moment: (now: number) => number | undefined): number {
  const drawn = useSignal(0)
  void drawn.value
  const renew = () => {
    drawn.value += 1
  }
  useEffect(() => {
    const timer = setInterval(renew, SAME_CHECKIN_MS / 8)
    document.addEventListener('visibilitychange', renew)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', renew)
    }
  }, [])
  const now = Date.now()
  const next = moment(now)
  useEffect(() => {
    if (next === undefined) return undefined
    const timer = setTimeout(renew, next - Date.now())
    return () => clearTimeout(timer)
  }, [next])
  return now
}
