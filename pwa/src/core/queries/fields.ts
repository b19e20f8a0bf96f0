import type { FoldedRecord } from '../log/fold.ts'

/* How a record's fields are read: a value of a wrong type, or one this version does not know, counts as absent. */

export const readText = (record: FoldedRecord, field: string): string | undefined => {
  const value = valueOf(record, field)
  return typeof value === 'string' && value !== '' ? value : undefined
}

export const readNumber = (record: FoldedRecord, field: string): number | undefined => {
  const value = valueOf(record, field)
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

export const readFlag = (record: FoldedRecord, field: string): boolean | undefined => {
  const value = valueOf(record, field)
  return typeof value === 'boolean' ? value : undefined
}

export const readOneOf = <T extends string>(
  record: FoldedRecord,
  field: string,
  known: readonly T[],
): T | undefined => known.find((one) => one === valueOf(record, field))

/**
 * What follows this prefix in the names of fields: of the ones that two devices may each add. In the order of the names, so
 * that all devices list them alike.
 */
export const namesUnder = (record: FoldedRecord, prefix: string): string[] =>
  [...record.fields.keys()]
    .filter((field) => field.startsWith(prefix))
    .map((field) => field.slice(prefix.length))
    .toSorted()

/** What stands in the fields that begin with this prefix, by the rest of their names. */
export const gather = <T>(
  record: FoldedRecord,
  prefix: string,
  read: (record: FoldedRecord, field: string) => T | undefined,
): Record<string, T> =>
  leaveOutAbsent(
    Object.fromEntries(namesUnder(record, prefix).map((name) => [name, read(record, prefix + name)])),
  ) as Record<string, T>

/** The value that stands; null where it was cleared, undefined where the field was never written. */
export const valueOf = (record: FoldedRecord, field: string): unknown => record.fields.get(field)?.[0]?.value

/** The same fields without those that are undefined. */
export const leaveOutAbsent = <T extends object>(fields: T): Present<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>

type Present<T> = { [F in keyof T as undefined extends T[F] ? never : F]: T[F] } & {
  [F in keyof T as undefined extends T[F] ? F : never]?: Exclude<T[F], undefined>
}
