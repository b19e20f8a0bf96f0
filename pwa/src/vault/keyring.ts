import { decode, encode } from '@msgpack/msgpack'
import { joinBytes } from '../core/log/bytes.ts'
import { idFromBytes, idToBytes, type Id } from '../core/log/id.ts'
import { DoesNotOpen, importSealingKey, open, seal } from './seal.ts'

/*
 * Keyring plaintext:  MessagePack {"current": bin16, "keys": [[bin16 id, bin32 key], …]}
 * Sealed under the recovery key's keyring key, bound to "sojusz/1 keyring" ‖ account.
 */

export interface Keyring {
  readonly current: Id
  readonly keys: readonly (readonly [id: Id, key: Uint8Array<ArrayBuffer>])[]
}

export const sealKeyring = async (
  keyringKey: Uint8Array<ArrayBuffer>,
  account: Id,
  keyring: Keyring,
  nonce?: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> =>
  seal(await importSealingKey(keyringKey), encodeKeyring(keyring), boundTo(account), nonce)

/** Throws DoesNotOpen. */
export const openKeyring = async (
  keyringKey: Uint8Array<ArrayBuffer>,
  account: Id,
  sealed: Uint8Array<ArrayBuffer>,
): Promise<Keyring> => decodeKeyring(await open(await importSealingKey(keyringKey), sealed, boundTo(account)))

const boundTo = (account: Id) => joinBytes([new TextEncoder().encode('sojusz/1 keyring'), idToBytes(account)])

const encodeKeyring = ({ current, keys }: Keyring) =>
  encode({ current: idToBytes(current), keys: keys.map(([id, key]) => [idToBytes(id), key]) })

function decodeKeyring(bytes: Uint8Array): Keyring {
  const { current, keys } = decode(bytes) as { current: Uint8Array; keys: [Uint8Array, Uint8Array][] }
  const keyring = {
    current: idFromBytes(current),
    keys: keys.map(([id, key]) => [idFromBytes(id), new Uint8Array(key)] as const),
  }
  if (!keyring.keys.some(([id]) => id === keyring.current))
    throw new DoesNotOpen('a keyring without its current key')
  return keyring
}
