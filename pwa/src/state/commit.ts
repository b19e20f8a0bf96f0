import { tick, witness } from '../core/clock.ts'
import type { Id } from '../core/id.ts'
import type { Action, Content, SetContent } from '../core/ops.ts'
import type { Fields, Kind } from '../core/records.ts'
import type { Author } from '../store/database.ts'
import { appendOwn, AuthorMoved } from '../store/ops.ts'
import { randomId, sealContent } from '../vault/vault.ts'
import { ensureAuthor, ensureVault } from './device.ts'
import { catchUp, findRecord, getFold } from './practice.ts'
import { nudgeSync } from './sync.ts'

let writing: Promise<unknown> = Promise.resolve()

/**
 * The only way to write: one action of a person is one op. Ends when the op is durable and on the screens;
 * throws where it could not be kept, and then nothing of it was written.
 */
export function commit(action: Action, erases: readonly Id[] = []): Promise<void> {
  const written = writing.then(() => write(action, erases))
  writing = written.catch(() => undefined)
  return written
}

/** Writes a new record, whole. Answers its id. */
export async function addRecord<K extends Kind>(kind: K, fields: Fields<K>): Promise<Id> {
  const record = randomId()
  await commit({ type: 'set', kind, record, set: fields as SetContent['set'] })
  return record
}

export const editRecord = <K extends Kind>(kind: K, record: Id, fields: Fields<K>): Promise<void> =>
  commit({ type: 'set', kind, record, set: fields as SetContent['set'] })

/** Erases a record with every op of it that is known here. */
export async function eraseRecord(kind: Kind, record: Id): Promise<void> {
  const ops = [...(findRecord(kind, record)?.ops ?? [])]
  const lost = ops.map(([, content]) => [content.stamp.device, content.n] as const)
  await commit(
    { type: 'erase', records: [record], lost },
    ops.map(([id]) => id),
  )
}

async function write(action: Action, erases: readonly Id[]): Promise<void> {
  for (;;) {
    const vault = await ensureVault()
    const author = nextAuthor(await ensureAuthor(vault))
    const stamp = { ...author.clock, device: author.device }
    const content: Content = { ...action, stamp, n: author.n }
    try {
      await appendOwn(await sealContent(vault, content, erases), author)
      break
    } catch (error) {
      if (!(error instanceof AuthorMoved)) throw error
    }
  }
  await catchUp()
  nudgeSync()
}

function nextAuthor(author: Author): Author {
  return { ...author, n: author.n + 1, clock: tick(witness(author.clock, getFold().clock), Date.now()) }
}
