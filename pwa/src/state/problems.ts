import { ServerProblem, Unreachable } from '../sync/api.ts'
import { NotARecoveryKey } from '../vault/recoveryKey.ts'
import { DoesNotOpen } from '../vault/seal.ts'

/** This device already belongs to an account that a server knows. */
export class AlreadyEnrolled extends Error {
  override name = 'AlreadyEnrolled'
}

const CODES = [
  'login_failed',
  'invite_required',
  'invite_invalid',
  'registration_closed',
  'rate_limited',
] as const

/** What kept an account from being made or joined, as far as a person can do something about it. */
export type EnrolmentProblem =
  (typeof CODES)[number] | 'not_a_key' | 'unreachable' | 'already' | 'does_not_open' | 'other'

export function enrolmentProblem(error: unknown): EnrolmentProblem {
  if (error instanceof NotARecoveryKey) return 'not_a_key'
  if (error instanceof Unreachable) return 'unreachable'
  if (error instanceof AlreadyEnrolled) return 'already'
  if (error instanceof DoesNotOpen) return 'does_not_open'
  return (error instanceof ServerProblem && CODES.find((code) => code === error.code)) || 'other'
}
