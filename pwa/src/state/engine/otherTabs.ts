/* The device's other tabs: they let go of what they show when that is no longer what is to be shown here. */

const emptied = new BroadcastChannel('sojusz-emptied')

/**
 * From now on lets go of what this tab shows once another one erased everything kept here, or went into the
 * sample practice or out of it. Every tab must, from its start.
 */
export const followOtherTabs = (): void => emptied.addEventListener('message', () => location.reload())

/** Tells this device's other tabs to begin anew: everything kept here was erased, or another practice is shown. */
export const tellOtherTabs = (): void => emptied.postMessage(null)
