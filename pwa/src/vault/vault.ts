import { idFromBytes, type Id } from '../core/log/id.ts'
import { decodeContent, encodeContent, type Content } from '../core/log/ops.ts'
import { deriveKeys, newRecoveryKey, type RecoveryKey } from './derive.ts'
import { openKeyring, sealKeyring, type Keyring } from './keyring.ts'
import { DoesNotOpen, importSealingKey, open, seal } from './seal.ts'
import { openOp, sealOp, type Place } from './sealedOp.ts'

/**
 * The keys on this device. No script can read a key out, not even ours: the data keys and the device key are
 * non-extractable. On its disk a browser keeps them as plain bytes all the same: at rest, what protects them is the
 * device's own encryption. A plain object of structured-clonable values, so that it can be kept in IndexedDB as it is.
 */
export interface Vault {
  readonly account: Id
  /** The id of the data key that seals new ops. */
  readonly current: Id
  readonly keys: ReadonlyMap<Id, CryptoKey>
  /** Sealed under the recovery key; what the server keeps for the account's next device. */
  readonly keyring: Uint8Array<ArrayBuffer>
  readonly deviceKey: CryptoKey
  /** Sealed under the device key, until it stands on paper; after that only if the person wants it to be shown again. */
  readonly recoveryKey?: Uint8Array<ArrayBuffer>
}

/** The recovery key is on paper only, and has to be typed in. */
export class KeyNotKept extends Error {
  override name = 'KeyNotKept'
}

export interface SealedOp {
  readonly id: Id
  readonly key: Id
  readonly body: Uint8Array<ArrayBuffer>
  readonly erases: readonly Id[]
}

const encoder = new TextEncoder()

export const randomId = (): Id => idFromBytes(crypto.getRandomValues(new Uint8Array(16)))

/** A vault of a new account. It becomes that account on the server as it is, if sync is ever switched on. */
export const createVault = (): Promise<Vault> => sealNewVault(randomId(), [])

/**
 * The same account under a new recovery key, with a new data key for new ops; with all old data keys too, so that old
 * ops still open. The recovery key and the keyring are the account's present ones. Throws DoesNotOpen.
 */
export async function renewVault(
  recoveryKey: RecoveryKey,
  account: Id,
  keyring: Uint8Array<ArrayBuffer>,
): Promise<Vault> {
  const { keyringKey } = await deriveKeys(recoveryKey)
  const { keys } = await openKeyring(keyringKey, account, keyring)
  return sealNewVault(account, keys)
}

async function sealNewVault(account: Id, oldKeys: Keyring['keys']): Promise<Vault> {
  const recoveryKey = newRecoveryKey()
  const current = randomId()
  const keys = [...oldKeys, [current, crypto.getRandomValues(new Uint8Array(32))] as const]
  const { keyringKey } = await deriveKeys(recoveryKey)
  return openVault(recoveryKey, account, await sealKeyring(keyringKey, account, { current, keys }))
}

/** The vault of an account that exists already. Throws DoesNotOpen where the key is another account's. */
export async function openVault(
  recoveryKey: RecoveryKey,
  account: Id,
  keyring: Uint8Array<ArrayBuffer>,
): Promise<Vault> {
  const { keyringKey } = await deriveKeys(recoveryKey)
  const { current, keys } = await openKeyring(keyringKey, account, keyring)
  const deviceKey = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
  return {
    account,
    current,
    keys: new Map(
      await Promise.all(keys.map(async ([id, bytes]) => [id, await importSealingKey(bytes)] as const)),
    ),
    keyring,
    deviceKey,
    recoveryKey: await sealRecoveryKey({ deviceKey }, recoveryKey),
  }
}

/** Seals a content as a new op. The bytes are frozen from here on: a retry must send these. */
export async function sealContent(
  vault: Vault,
  content: Content,
  erases: readonly Id[] = [],
): Promise<SealedOp> {
  const place: Place = { account: vault.account, id: randomId(), key: vault.current, erases }
  const body = await sealOp(dataKey(vault, vault.current), place, encodeContent(content))
  return { id: place.id, key: place.key, body, erases }
}

/** Throws DoesNotOpen, or UnreadableContent where it opens but means nothing to this version. */
export async function openContent(vault: Vault, op: SealedOp): Promise<Content> {
  return decodeContent(await openOp(dataKey(vault, op.key), { account: vault.account, ...op }, op.body))
}

/** What lies on this device alone, sealed like the ops; `place` says what it is, and in no other place does it open. */
export async function sealPiece(
  vault: Vault,
  place: string,
  text: string,
): Promise<Pick<SealedOp, 'key'> & { sealed: Uint8Array<ArrayBuffer> }> {
  const key = vault.current
  const sealed = await seal(dataKey(vault, key), encoder.encode(text), boundPiece(vault, key, place))
  return { key, sealed }
}

/** Throws DoesNotOpen. */
export async function openPiece(
  vault: Vault,
  place: string,
  { key, sealed }: Awaited<ReturnType<typeof sealPiece>>,
): Promise<string> {
  return new TextDecoder().decode(await open(dataKey(vault, key), sealed, boundPiece(vault, key, place)))
}

const boundPiece = ({ account }: Vault, key: Id, place: string) =>
  encoder.encode(`sojusz piece ${account} ${key} ${place}`)

/** Throws KeyNotKept. */
export function revealRecoveryKey({ deviceKey, recoveryKey }: Pick<Vault, 'deviceKey' | 'recoveryKey'>) {
  if (!recoveryKey) throw new KeyNotKept('on paper only')
  return open(deviceKey, recoveryKey, RECOVERY_KEY)
}

/** A recovery key as it lies on this device. */
export const sealRecoveryKey = ({ deviceKey }: Pick<Vault, 'deviceKey'>, key: RecoveryKey) =>
  seal(deviceKey, key, RECOVERY_KEY)

/** The same vault, without what only paper is to hold from now on. */
export function withoutRecoveryKey(vault: Vault): Vault {
  const { recoveryKey: _, ...rest } = vault
  return rest
}

const RECOVERY_KEY = encoder.encode('sojusz recovery key')

function dataKey(vault: Vault, id: Id): CryptoKey {
  const key = vault.keys.get(id)
  if (!key) throw new DoesNotOpen('sealed under a key that this device does not have')
  return key
}
