import { decode, encode } from '@msgpack/msgpack'

interface Sync {
  readonly epoch: Uint8Array | null
  readonly seq: number
  readonly last: Uint8Array | null
  readonly push: readonly unknown[]
}
interface Answer {
  readonly ops: readonly { seq: number; readonly id: Uint8Array }[]
}

/** What a log may be long in a test: it is read in one piece. */
const WHOLE = 1_000

/**
 * A server that takes one device back to an old state of the log: the newest ops that the log has when it is first asked
 * it never shows. It shows what comes later, and numbers it all so that nothing seems to be left out.
 */
export class Rollback {
  /** Seqs of the ops that are hidden: those after the first number, up to the second. */
  private hidden: readonly [number, number] | null = null

  constructor(
    private readonly most: number,
    private readonly ask: typeof fetch = fetch,
  ) {}

  readonly answer: typeof fetch = async (path, request) => {
    if (!(path as string).endsWith('/sync')) return this.ask(path, request)
    const asked = decode(request!.body as Uint8Array) as Sync
    const read = async (push: Sync['push']) => {
      const body = encode({ epoch: null, seq: 0, last: null, push, limit: WHOLE })
      const answer = await this.ask(path, { ...request, body })
      return [answer, this.show(decode(await answer.arrayBuffer()) as Answer)] as const
    }
    const [, { ops }] = await read([])
    if (asked.seq > ops.length || !isSame(asked.last, ops[asked.seq - 1]?.id ?? null))
      return Response.json({ code: 'resync' }, { status: 409 })
    const [{ status, headers }, whole] = await read(asked.push)
    const news = whole.ops.slice(asked.seq)
    const head = whole.ops.length
    return new Response(encode({ ...whole, ops: news, seq: head, head, more: false }), { status, headers })
  }

  private show(answer: Answer): Answer {
    const head = answer.ops.length
    const [from, to] = (this.hidden ??= [Math.max(0, head - this.most), head])
    const ops = answer.ops.filter(({ seq }) => seq <= from || seq > to)
    for (const [index, op] of ops.entries()) op.seq = index + 1
    return { ...answer, ops }
  }
}

const isSame = (a: Uint8Array | null, b: Uint8Array | null): boolean =>
  a === b || (a !== null && b !== null && a.every((byte, index) => byte === b[index]))
