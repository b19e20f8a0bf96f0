import { applyOp, emptyFold, type Touched } from '../log/fold.ts'
import type { Op } from '../log/ops.ts'
import { Derived, type Practice } from '../rules/derived.ts'

/** The practice that these ops make up, all of them at once. */
export function foldPractice(ops: readonly Op[]): Practice {
  const fold = emptyFold()
  const touched: Touched = new Map()
  const derived = new Derived()
  for (const op of ops) applyOp(fold, op, touched)
  derived.follow(fold, touched)
  return Object.assign(derived, { fold })
}
