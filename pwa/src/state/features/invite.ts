/* The invite that the app was opened with, kept until sync is switched on. */

const KEPT_AS = 'sojusz-invite'

/** Keeps the invite that the app was opened with (`#invite=…`) until sync is switched on, and clears the address. */
export function keepInvite(): void {
  const invite = new URLSearchParams(location.hash.slice(1)).get('invite')
  if (!invite) return
  localStorage.setItem(KEPT_AS, invite)
  history.replaceState(null, '', location.pathname)
}

/** The invite that this device was opened with, or an empty text. */
export const keptInvite = (): string => localStorage.getItem(KEPT_AS) ?? ''

export const forgetInvite = (): void => localStorage.removeItem(KEPT_AS)
