import { useEffect } from 'preact/hooks'
import { addressOf, goTo } from '../../kit/address.ts'

const GUARD = 'ask'

/**
 * While the component stands, going back or forward leads to where one is (a step of the history is there to be taken),
 * and a long press brings up nothing.
 */
export function useGuard(): void {
  useEffect(() => {
    // A page that was loaded again has its own.
    if (history.state !== GUARD) stay()
    addEventListener('popstate', stay)
    addEventListener('contextmenu', refuse)
    return () => {
      removeEventListener('popstate', stay)
      removeEventListener('contextmenu', refuse)
      if (history.state === GUARD) history.back()
    }
  }, [])
}

function stay(): void {
  goTo('/')
  history.pushState(GUARD, '', addressOf('/'))
}

const refuse = (event: Event): void => event.preventDefault()
