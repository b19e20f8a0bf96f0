import { compareStamps, type Stamp } from './clock.ts'
import type { FoldedRecord } from './fold.ts'
import type { Id } from './id.ts'
import type { Value } from './ops.ts'

/** One value that a field got, and what stood there before. */
export interface Change {
  readonly op: Id
  readonly field: string
  /** Undefined or null: there was nothing. */
  readonly from: Value | undefined
  /** Null: it was cleared. */
  readonly to: Value
  readonly stamp: Stamp
}

/** Everything ever written to a record and not erased, newest first. The same on all devices. */
export const readHistory = (record: FoldedRecord): Change[] =>
  [...record.fields]
    .flatMap(([field, written]) =>
      written.map(({ op, stamp, value }, index) => ({
        op,
        field,
        from: written[index + 1]?.value,
        to: value,
        stamp,
      })),
    )
    .toSorted((a, b) => compareStamps(b.stamp, a.stamp) || (a.field < b.field ? -1 : 1))

/** The fields that restore what stands now once `written` has been written over it; absent is absent again. */
export const fieldsToRestore = (
  record: FoldedRecord | undefined,
  written: Readonly<{ [field: string]: unknown }>,
): { [field: string]: Value } =>
  Object.fromEntries(
    Object.keys(written).map((field) => [field, record?.fields.get(field)?.[0]?.value ?? null]),
  )
