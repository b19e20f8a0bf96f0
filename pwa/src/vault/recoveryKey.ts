import { bech32m } from '@scure/base'
import { RECOVERY_KEY_LENGTH, type RecoveryKey } from './derive.ts'

const PREFIX = 'sojusz'

/** The text is no recovery key: mistyped (its checksum tells), cut short, or of something else. */
export class NotARecoveryKey extends Error {
  override name = 'NotARecoveryKey'
}

/** The text form (bech32m, BIP-350), lower case and without spaces: what a QR code holds. */
export const recoveryKeyText = (key: RecoveryKey): string => bech32m.encode(PREFIX, bech32m.toWords(key))

/** The text form as a person reads it: upper case, in groups of four. */
export const recoveryKeyGroups = (key: RecoveryKey): string[] =>
  recoveryKeyText(key)
    .toUpperCase()
    .match(/.{1,4}/g)!

/**
 * Reads the text form in any case, spaces, line ends and hyphens ignored.
 * Throws NotARecoveryKey.
 */
export function readRecoveryKey(text: string): RecoveryKey {
  const { prefix, words } = decodeText(text.replace(/[\s-]/g, '').toLowerCase())
  const bytes = bech32m.fromWordsUnsafe(words)
  if (prefix !== PREFIX || bytes?.length !== RECOVERY_KEY_LENGTH)
    throw new NotARecoveryKey('not a recovery key of Sojusz')
  return new Uint8Array(bytes)
}

function decodeText(text: string) {
  try {
    return bech32m.decode(text as `${string}1${string}`)
  } catch (cause) {
    throw new NotARecoveryKey('the checksum does not fit', { cause })
  }
}
