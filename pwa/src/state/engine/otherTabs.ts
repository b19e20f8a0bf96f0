/* The device's other tabs: they let go when everything kept here is erased. */

const emptied = new BroadcastChannel('sojusz-emptied')

/** From now on lets go of what this tab shows once another one erased everything kept here. Every tab must, from its start. */
export const followOtherTabs = (): void => emptied.addEventListener('message', () => location.reload())

/** Tells this device's other tabs that everything kept here was erased. */
export const tellOtherTabs = (): void => emptied.postMessage(null)
