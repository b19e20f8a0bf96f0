import { decode, encode } from '@msgpack/msgpack'
import { idFromBytes, idToBytes, type Id } from '../core/log/id.ts'
import type { PushResult } from '../store/exchange.ts'
import type { Cursor, OpRow } from '../store/rows.ts'

/*
 * Protocol 1 on the wire: MessagePack, ids as bin16. Every answer is checked whole before any of it is used:
 * an answer cut short or malformed must change nothing here.
 */

export interface SyncAnswer {
  readonly cursor: Cursor
  readonly more: boolean
  /** The last seq that the server has given out. */
  readonly head: number
  /** Milliseconds since 1970 by the server's clock. */
  readonly serverTime: number
  readonly ops: readonly OpRow[]
  readonly results: readonly PushResult[]
}

export interface Joined {
  readonly account: Id
  readonly keyring: Uint8Array<ArrayBuffer>
  readonly keyringVersion: number
}

/** A device as the server knows it. Days are ISO 8601, for example 2026-11-23. */
export interface ListedDevice {
  readonly id: Id
  readonly enrolledOn: string
  readonly seenOn: string
  /** The one that asks. */
  readonly current: boolean
}

export interface Limits {
  readonly pushOps: number
  readonly requestBytes: number
}

export type Registration = 'open' | 'invite' | 'closed'

export interface Config {
  /** Who may make an account on this server. */
  readonly registration: Registration
  readonly limits: Limits
}

/** The answer is not one of protocol 1: cut short, altered on the way, or of another kind of server. */
export class BadAnswer extends Error {
  override name = 'BadAnswer'
}

export const encodeSync = (cursor: Cursor, push: readonly OpRow[]): Uint8Array<ArrayBuffer> =>
  encode({
    epoch: cursor.epoch && idToBytes(cursor.epoch),
    seq: cursor.seq,
    last: cursor.last && idToBytes(cursor.last),
    push: push.map((op) => ({
      id: idToBytes(op.id),
      key: idToBytes(op.key),
      body: op.body,
      erases: op.erases.map(idToBytes),
    })),
  })

/** Throws BadAnswer unless the answer continues `from` without a gap and has one result for each pushed op. */
export const decodeSync = (bytes: Uint8Array, from: Cursor, pushed: number): SyncAnswer =>
  reading(bytes, (raw) => {
    const rows = list(raw['ops']).map(map)
    const ops = rows.map(readOp)
    rows.forEach((row, index) => expect(row['seq'] === from.seq + index + 1))
    const results = list(raw['results']).map((one) => oneOf(RESULTS, one))
    expect(results.length === pushed)
    expect(raw['seq'] === from.seq + ops.length && typeof raw['more'] === 'boolean')
    const cursor = {
      epoch: idFromBytes(raw['epoch']),
      seq: raw['seq'] as number,
      last: ops.at(-1)?.id ?? from.last,
    }
    const [head, serverTime] = [count(raw['head']), count(raw['server_time'])]
    return { cursor, more: raw['more'] as boolean, head, serverTime, ops, results }
  })

export const decodeJoined = (bytes: Uint8Array): Joined =>
  reading(bytes, (raw) => ({
    account: idFromBytes(raw['account']),
    keyring: binary(raw['keyring']),
    keyringVersion: count(raw['keyring_version']),
  }))

export const decodeDevices = (bytes: Uint8Array): ListedDevice[] =>
  reading(bytes, (raw) =>
    list(raw['devices'])
      .map(map)
      .map((device) => ({
        id: idFromBytes(device['id']),
        enrolledOn: day(device['enrolled_on']),
        seenOn: day(device['seen_on']),
        current: device['current'] === true,
      })),
  )

export const decodeConfig = (bytes: Uint8Array): Config =>
  reading(bytes, (raw) => {
    const limits = map(raw['limits'])
    return {
      registration: oneOf(REGISTRATIONS, raw['registration']),
      limits: { pushOps: count(limits['push_ops']), requestBytes: count(limits['request_bytes']) },
    }
  })

const REGISTRATIONS: readonly Registration[] = ['open', 'invite', 'closed']
const RESULTS: readonly PushResult[] = ['stored', 'known', 'erased', 'conflict', 'too_large', 'quota']

function readOp(row: Record<string, unknown>): OpRow {
  return {
    id: idFromBytes(row['id']),
    key: idFromBytes(row['key']),
    body: row['body'] === null ? null : binary(row['body']),
    erases: list(row['erases']).map(idFromBytes),
  }
}

function oneOf<T>(known: readonly T[], raw: unknown): T {
  expect((known as readonly unknown[]).includes(raw))
  return raw as T
}

function reading<T>(bytes: Uint8Array, read: (raw: Record<string, unknown>) => T): T {
  try {
    return read(map(decode(bytes)))
  } catch (cause) {
    throw new BadAnswer('not an answer of protocol 1', { cause })
  }
}

function expect(holds: boolean): void {
  if (!holds) throw new TypeError('unexpected')
}

function map(raw: unknown): Record<string, unknown> {
  expect(typeof raw === 'object' && raw !== null && !Array.isArray(raw))
  return raw as Record<string, unknown>
}

function list(raw: unknown): readonly unknown[] {
  expect(Array.isArray(raw))
  return raw as readonly unknown[]
}

function binary(raw: unknown): Uint8Array<ArrayBuffer> {
  expect(raw instanceof Uint8Array)
  return new Uint8Array(raw as Uint8Array)
}

function count(raw: unknown): number {
  expect(Number.isSafeInteger(raw) && (raw as number) >= 0)
  return raw as number
}

function day(raw: unknown): string {
  expect(typeof raw === 'string' && /^\d{4}-\d\d-\d\d$/.test(raw))
  return raw as string
}
