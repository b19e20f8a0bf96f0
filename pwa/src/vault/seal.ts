import { joinBytes } from '../core/log/bytes.ts'

/*
 * Sealed bytes:  0x01 ‖ nonce(12) ‖ AES-256-GCM(plaintext) ‖ tag(16)
 */

const VERSION = 1
const NONCE = 12
const TAG = 16

/** The bytes were not sealed with this key for this use, or have been altered since. */
export class DoesNotOpen extends Error {
  override name = 'DoesNotOpen'
}

export const importSealingKey = (bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])

/** Seals under a fresh random nonce. `nonce` is given only where vectors are checked. */
export async function seal(
  key: CryptoKey,
  plaintext: Uint8Array<ArrayBuffer>,
  bound: Uint8Array<ArrayBuffer>,
  nonce = crypto.getRandomValues(new Uint8Array(NONCE)),
): Promise<Uint8Array<ArrayBuffer>> {
  const encrypted = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: bound },
    key,
    plaintext,
  )
  return joinBytes([Uint8Array.of(VERSION), nonce, new Uint8Array(encrypted)])
}

/** Throws DoesNotOpen. */
export async function open(
  key: CryptoKey,
  sealed: Uint8Array<ArrayBuffer>,
  bound: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  if (sealed[0] !== VERSION || sealed.length < 1 + NONCE + TAG)
    throw new DoesNotOpen('not sealed bytes of version 1')
  const iv = sealed.subarray(1, 1 + NONCE)
  try {
    const algorithm = { name: 'AES-GCM', iv, additionalData: bound }
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, sealed.subarray(1 + NONCE)))
  } catch (cause) {
    throw new DoesNotOpen('altered, or sealed for another use', { cause })
  }
}
