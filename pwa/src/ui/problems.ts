import type { MessageKey } from '../i18n/pl.ts'
import { AlreadyEnrolled } from '../state/enrol.ts'
import { ServerProblem, Unreachable } from '../sync/api.ts'
import { NotARecoveryKey } from '../vault/recoveryKey.ts'
import { DoesNotOpen } from '../vault/seal.ts'

const BY_CODE: Readonly<Record<string, MessageKey>> = {
  login_failed: 'problem.login_failed',
  invite_required: 'problem.invite_required',
  invite_invalid: 'problem.invite_invalid',
  registration_closed: 'problem.registration_closed',
  rate_limited: 'problem.rate_limited',
}

/** What to tell a person when enrolment did not work: what happened, what is safe, and what to do. */
export function problemMessage(error: unknown): MessageKey {
  if (error instanceof NotARecoveryKey) return 'problem.not_a_key'
  if (error instanceof Unreachable) return 'problem.unreachable'
  if (error instanceof AlreadyEnrolled) return 'problem.already'
  if (error instanceof DoesNotOpen) return 'problem.does_not_open'
  return (error instanceof ServerProblem && BY_CODE[error.code]) || 'problem.other'
}
