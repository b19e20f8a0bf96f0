import { hex } from '@scure/base'
import { describe, expect, test } from 'vitest'
import { deriveKeys } from '../../../pwa/src/vault/derive.ts'
import { openKeyring, sealKeyring } from '../../../pwa/src/vault/keyring.ts'
import { NotARecoveryKey, readRecoveryKey, recoveryKeyText } from '../../../pwa/src/vault/recoveryKey.ts'
import { DoesNotOpen, importSealingKey } from '../../../pwa/src/vault/seal.ts'
import { openOp, sealOp, type Place } from '../../../pwa/src/vault/sealedOp.ts'
import vectors from '../../vectors/protocol-1.json' with { type: 'json' }

const bytes = (text: string) => new Uint8Array(hex.decode(text))

describe('recovery key', () => {
  test.each(vectors.keys)('$text has its text form and what follows from it', async (vector) => {
    const key = bytes(vector.recovery_key)
    expect(recoveryKeyText(key)).toBe(vector.text)
    expect(readRecoveryKey(vector.text)).toEqual(key)
    const derived = await deriveKeys(key)
    expect(hex.encode(derived.login)).toBe(vector.login)
    expect(hex.encode(derived.auth)).toBe(vector.auth)
    expect(hex.encode(derived.keyringKey)).toBe(vector.keyring_key)
  })

  test.each(vectors.text_forms.same_key)('%j is read as the same key', (text) => {
    expect(recoveryKeyText(readRecoveryKey(text))).toBe(vectors.text_forms.same_key[0])
  })

  test.each(vectors.text_forms.refused)('%j is refused', (text) => {
    expect(() => readRecoveryKey(text)).toThrow(NotARecoveryKey)
  })
})

describe('keyring', () => {
  const { account, plaintext, nonce, sealed, recovery_key } = vectors.keyring

  test('opens, and seals to the same bytes', async () => {
    const { keyringKey } = await deriveKeys(bytes(recovery_key))
    const keyring = await openKeyring(keyringKey, account, bytes(sealed))
    expect(keyring.keys.map(([id]) => id)).toContain(keyring.current)
    expect(plaintext).toContain(keyring.current)
    expect(hex.encode(await sealKeyring(keyringKey, account, keyring, bytes(nonce)))).toBe(sealed)
  })

  test('does not open for another account or another recovery key', async () => {
    const { keyringKey } = await deriveKeys(bytes(recovery_key))
    const another = await deriveKeys(bytes(vectors.keys[0]!.recovery_key))
    await expect(openKeyring(keyringKey, '00'.repeat(16), bytes(sealed))).rejects.toThrow(DoesNotOpen)
    await expect(openKeyring(another.keyringKey, account, bytes(sealed))).rejects.toThrow(DoesNotOpen)
  })
})

describe('op body', () => {
  test.each(vectors.ops)('$name: opens, and seals to the same bytes', async (vector) => {
    const key = await importSealingKey(bytes(vector.data_key))
    expect(hex.encode(await openOp(key, placeOf(vector), bytes(vector.body)))).toBe(vector.content)
    const body = await sealOp(key, placeOf(vector), bytes(vector.content), bytes(vector.nonce))
    expect(hex.encode(body)).toBe(vector.body)
  })

  test.each(vectors.must_not_open)('$name: does not open', async (vector) => {
    const key = await importSealingKey(bytes(vector.data_key))
    await expect(openOp(key, placeOf(vector), bytes(vector.body))).rejects.toThrow(DoesNotOpen)
  })
})

function placeOf(vector: { account: string; id: string; key_id: string; erases: string[] }): Place {
  return { account: vector.account, id: vector.id, key: vector.key_id, erases: vector.erases }
}
