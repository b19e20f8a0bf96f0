/** The name under which the page asks the worker for Background Sync. */
export const BACKGROUND_SYNC = 'sojusz-outbox'
