import type { session as polish } from '../pl/session.ts'

/** Messages in English: what is at hand during a session. */
export const session: Record<keyof typeof polish, string> = {}
