export const RECOVERY_KEY_LENGTH = 20

/** So many random bytes: the one secret a person keeps. What it looks like as text, see `recoveryKey.ts`. */
export type RecoveryKey = Uint8Array<ArrayBuffer>

export const newRecoveryKey = (): RecoveryKey => crypto.getRandomValues(new Uint8Array(RECOVERY_KEY_LENGTH))

/** What follows from a recovery key (HKDF-SHA256, RFC 5869, empty salt). */
export interface Derived {
  /** 16 bytes: finds the account at enrolment. */
  readonly login: Uint8Array<ArrayBuffer>
  /** 32 bytes: proves the recovery key at enrolment. */
  readonly auth: Uint8Array<ArrayBuffer>
  /** 32 bytes: the AES-256-GCM key that seals the keyring; must never leave the device. */
  readonly keyringKey: Uint8Array<ArrayBuffer>
}

export async function deriveKeys(recoveryKey: RecoveryKey): Promise<Derived> {
  const input = await crypto.subtle.importKey('raw', recoveryKey, 'HKDF', false, ['deriveBits'])
  const [login, auth, keyringKey] = await Promise.all([
    deriveBytes(input, 'sojusz/1 login', 16),
    deriveBytes(input, 'sojusz/1 auth', 32),
    deriveBytes(input, 'sojusz/1 keyring', 32),
  ])
  return { login, auth, keyringKey }
}

async function deriveBytes(input: CryptoKey, info: string, length: number): Promise<Uint8Array<ArrayBuffer>> {
  const parameters = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: new TextEncoder().encode(info),
  }
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, input, length * 8))
}
