import { base64urlnopad } from '@scure/base'
import { encode } from '@msgpack/msgpack'
import { joinBytes } from '../core/log/bytes.ts'
import { idToBytes, type Id } from '../core/log/id.ts'
import type { Cursor, OpRow } from '../store/rows.ts'
import {
  decodeConfig,
  decodeDevices,
  decodeJoined,
  decodeSync,
  encodeSync,
  type Config,
  type Joined,
  type ListedDevice,
  type SyncAnswer,
} from './wire.ts'

/** The server answered with a problem. `code` is one of protocol 1's, or `unknown`. */
export class ServerProblem extends Error {
  override name = 'ServerProblem'
  constructor(
    readonly status: number,
    readonly code: string,
    /** Seconds after which the server wants to be asked again, where it says so. */
    readonly retryAfter?: number,
  ) {
    super(code)
  }
}

export const hasCode = (error: unknown, ...codes: readonly string[]): error is ServerProblem =>
  error instanceof ServerProblem && codes.includes(error.code)

/** No answer came: no network, no server, or the connection broke off. What was sent may have arrived all the same. */
export class Unreachable extends Error {
  override name = 'Unreachable'
}

/** Something else answered in the server's place: a page to log in at, of a network or of a proxy. */
export class NotOurs extends Error {
  override name = 'NotOurs'
}

/** What the recovery key proves itself with. */
export interface Login {
  readonly login: Uint8Array
  readonly auth: Uint8Array
}

/** What one device signs with. */
export interface Device {
  readonly id: Id
  readonly token: Uint8Array<ArrayBuffer>
}

export interface NewAccount {
  readonly account: Id
  readonly keyring: Uint8Array
  readonly device: Device
  /** What the server's keeper gave out, where registration is by invite. */
  readonly invite: string | null
}

export interface NewCredentials {
  readonly login: Login
  readonly keyring: Uint8Array
  /** The version of the keyring that is replaced. */
  readonly keyringVersion: number
  /** The device that stays; every other one is revoked. */
  readonly device: Id
}

interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly signature?: string
  readonly body?: Uint8Array<ArrayBuffer>
}

interface Answer {
  readonly response: Response
  readonly bytes: Uint8Array
}

/**
 * The API of the server that the app came from, asked for by relative addresses. `ask` is the browser's fetch, or what
 * stands for a network in its place.
 *
 * Requests are signed in a header of our own: `Authorization` belongs to a login that a proxy may ask for, and the browser
 * fills it in as long as we do not.
 */
export class Api {
  constructor(private readonly ask: typeof fetch = (...request) => fetch(...request)) {}

  async config(): Promise<Config> {
    return decodeConfig(await this.send({ method: 'GET', path: 'config' }))
  }

  /** Makes the account. Safe to repeat: the identical request is answered as the first one was. */
  async createAccount(login: Login, { account, device, ...rest }: NewAccount): Promise<void> {
    const body = encode({ account: idToBytes(account), device: wireDevice(device), ...rest })
    await this.send({ method: 'POST', path: 'accounts', signature: signLogin(login), body })
  }

  /** Adds a device to the account of this recovery key. Safe to repeat. */
  async addDevice(login: Login, device: Device): Promise<Joined> {
    const body = encode({ device: wireDevice(device) })
    const signature = signLogin(login)
    return decodeJoined(await this.send({ method: 'POST', path: 'devices', signature, body }))
  }

  /** The devices of the account that are not revoked, the oldest first. */
  async listDevices(by: Device): Promise<ListedDevice[]> {
    return decodeDevices(await this.send({ method: 'GET', path: 'devices', signature: signBearer(by) }))
  }

  /** Revokes a device of the same account; one that was revoked before stays so. */
  async revokeDevice(by: Device, revoked: Id): Promise<void> {
    const path = `devices/${base64urlnopad.encode(idToBytes(revoked))}`
    await this.send({ method: 'DELETE', path, signature: signBearer(by) })
  }

  /** Puts another recovery key and keyring in place of the present ones. */
  async replaceCredentials(present: Login, { login, device, ...rest }: NewCredentials): Promise<void> {
    const { keyring, keyringVersion: keyring_version } = rest
    const body = encode({
      login: login.login,
      auth: login.auth,
      keyring,
      keyring_version,
      device: idToBytes(device),
    })
    await this.send({ method: 'PUT', path: 'credentials', signature: signLogin(present), body })
  }

  /** Erases the account with every row of it. */
  async eraseAccount(login: Login): Promise<void> {
    await this.send({ method: 'DELETE', path: 'account', signature: signLogin(login) })
  }

  /** Pushes and pulls in one round trip. */
  async sync(by: Device, cursor: Cursor, push: readonly OpRow[]): Promise<SyncAnswer> {
    const body = encodeSync(cursor, push)
    const answer = await this.send({ method: 'POST', path: 'sync', signature: signBearer(by), body })
    return decodeSync(answer, cursor, push.length)
  }

  /** Has the browser empty all that it keeps for this host, ours or not. Throws where the answer does not do that. */
  async clearBrowser(): Promise<void> {
    const { response } = await this.call({ method: 'POST', path: 'clear', body: new Uint8Array() })
    // A page is not shown the header that does it.
    if (response.status !== 204) throw new NotOurs('something else answered')
  }

  private async send(call: Call): Promise<Uint8Array> {
    return (await this.call(call)).bytes
  }

  private async call({ method, path, signature, body }: Call): Promise<Answer> {
    const headers = new Headers({ Accept: MSGPACK })
    if (body) headers.set('Content-Type', MSGPACK)
    if (signature) headers.set('Sojusz-Authorization', signature)
    const signal = AbortSignal.timeout(TIMEOUT_MS)
    const answer = await receive(
      this.ask(`api/v1/${path}`, {
        method,
        headers,
        body: body ?? null,
        signal,
        // Some put a login of their own before it, and know by a cookie who has passed. The server itself sets none.
        credentials: 'same-origin',
        // Followed, it would end at somebody's page, which is told apart below.
        redirect: 'manual',
      }),
    )
    if (isSomebodys(answer)) throw new NotOurs('something else answered')
    if (!answer.response.ok) throw readProblem(answer)
    return answer
  }
}

const MSGPACK = 'application/x-msgpack'
/** Longer than a slow phone link needs for the largest page, shorter than a person waits for. */
const TIMEOUT_MS = 30_000

const signLogin = ({ login, auth }: Login) => `Login ${base64urlnopad.encode(joinBytes([login, auth]))}`

const signBearer = ({ id, token }: Device) =>
  `Bearer ${base64urlnopad.encode(joinBytes([idToBytes(id), token]))}`

const wireDevice = ({ id, token }: Device) => ({ id: idToBytes(id), token })

async function receive(answer: Promise<Response>): Promise<Answer> {
  try {
    const response = await answer
    return { response, bytes: new Uint8Array(await response.arrayBuffer()) }
  } catch (cause) {
    throw new Unreachable('no answer', { cause })
  }
}

/**
 * A page, or something that wants to know who asks and is not the server. Where the server fails, or something before it
 * finds too much what was sent, what it says is about that.
 */
function isSomebodys({ response: { type, status, headers }, bytes }: Answer): boolean {
  if (type === 'opaqueredirect') return true
  if (status === 413 || status === 429 || status >= 500) return false
  const isPage = (headers.get('Content-Type') ?? '').startsWith('text/')
  return isPage || (status >= 400 && readCode(bytes) === 'unknown')
}

function readProblem({ response, bytes }: Answer): ServerProblem {
  const after = Number(response.headers.get('Retry-After') ?? Number.NaN)
  return new ServerProblem(response.status, readCode(bytes), Number.isFinite(after) ? after : undefined)
}

function readCode(bytes: Uint8Array): string {
  try {
    const { code } = JSON.parse(new TextDecoder().decode(bytes)) as { code?: unknown }
    return typeof code === 'string' ? code : 'unknown'
  } catch {
    return 'unknown'
  }
}
