import type { Id } from './id.ts'

const OFFSET = 0x6c62272e07bb014262b821756295c58dn
const PRIME = 0x0000000001000000000000000000013bn

/**
 * The id of a record that every device must know without asking: FNV-1a of 128 bits over the name's code points
 * (Internet-Draft draft-eastlake-fnv). `name` is ASCII. Nothing secret hangs on it; other ids are random.
 */
export function fixedId(name: string): Id {
  let hash = OFFSET
  for (const letter of name) hash = BigInt.asUintN(128, (hash ^ BigInt(letter.codePointAt(0)!)) * PRIME)
  return hash.toString(16).padStart(32, '0')
}

export const SETTINGS_ID = fixedId('settings')

/** The record that keeps what a person made of a built-in phrase. */
export const builtInPhraseId = (phrase: string): Id => fixedId(`phrase ${phrase}`)
