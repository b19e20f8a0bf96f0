import type { closing as polish } from '../pl/closing.ts'

/** Messages in English: after a session, the contract and supervision. */
export const closing: Record<keyof typeof polish, string> = {}
