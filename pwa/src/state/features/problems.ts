/* What can go wrong with an account, named for the person who has to do something about it. */

import { NotOurs, ServerProblem, Unreachable } from '../../sync/api.ts'
import { KeysGone } from '../engine/device.ts'
import { NotARecoveryKey } from '../../vault/recoveryKey.ts'
import { DoesNotOpen } from '../../vault/seal.ts'
import { KeyNotKept } from '../../vault/vault.ts'

/** This device already belongs to an account that a server knows. */
export class AlreadyEnrolled extends Error {
  override name = 'AlreadyEnrolled'
}

/** The recovery key is of another account than the one whose entries lie on this device. */
export class OtherAccount extends Error {
  override name = 'OtherAccount'
}

/** More waits to be sent than the person was told would be lost. Nothing was erased. */
export class MoreUnsent extends Error {
  override name = 'MoreUnsent'
}

const CODES = [
  'login_failed',
  'invite_required',
  'invite_invalid',
  'registration_closed',
  'rate_limited',
  'account_exists',
  'device_revoked',
  'too_many_devices',
  'token_unknown',
  'keyring_changed',
  'not_found',
] as const

/** What kept an account from being made, joined or changed, as far as a person can do something about it. */
export type EnrolmentProblem =
  | (typeof CODES)[number]
  | 'not_a_key'
  | 'unreachable'
  | 'not_ours'
  | 'already'
  | 'other_account'
  | 'more_unsent'
  | 'does_not_open'
  | 'keys_gone'
  | 'key_not_kept'
  | 'other'

export function enrolmentProblem(error: unknown): EnrolmentProblem {
  if (error instanceof NotARecoveryKey) return 'not_a_key'
  if (error instanceof Unreachable) return 'unreachable'
  if (error instanceof NotOurs) return 'not_ours'
  if (error instanceof AlreadyEnrolled) return 'already'
  if (error instanceof OtherAccount) return 'other_account'
  if (error instanceof MoreUnsent) return 'more_unsent'
  if (error instanceof DoesNotOpen) return 'does_not_open'
  if (error instanceof KeysGone) return 'keys_gone'
  if (error instanceof KeyNotKept) return 'key_not_kept'
  return (error instanceof ServerProblem && CODES.find((code) => code === error.code)) || 'other'
}
