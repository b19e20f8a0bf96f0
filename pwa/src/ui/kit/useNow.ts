import { useSignal, type Signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { SAME_CHECKIN_MS } from '../../core/rules/checkins.ts'

/** The time, renewed often enough to tell that a session began or is over, and when one looks again. */
export function useNow(): Signal<number> {
  const now = useSignal(Date.now())
  useEffect(() => {
    const renew = () => {
      now.value = Date.now()
    }
    const timer = setInterval(renew, SAME_CHECKIN_MS / 8)
    document.addEventListener('visibilitychange', renew)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', renew)
    }
  }, [])
  return now
}

/** Renews the time at this moment too. */
export function useRenewalAt(now: Signal<number>, moment: number | undefined): void {
  useEffect(() => {
    if (moment === undefined) return undefined
    const renew = () => {
      now.value = Date.now()
    }
    const timer = setTimeout(renew, moment - Date.now())
    return () => clearTimeout(timer)
  }, [moment])
}
