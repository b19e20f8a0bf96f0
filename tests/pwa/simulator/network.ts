import { pickFrom } from './random.ts'

/** What a network does to a request; `none` is by far the most frequent. */
const FAULTS = ['request lost', 'answer lost', 'answer cut', 'sent twice', 'again later', 'busy'] as const
export type Fault = (typeof FAULTS)[number]

const CHANCE = 0.25

/** What lies between one device and the server. It does what it does because of its `random`, and counts it. */
export class Network {
  readonly injected = new Map<Fault, number>()
  random: (() => number) | null = null
  /** What answers in the server's place, as a server may that means harm. */
  instead: typeof fetch | null = null
  private held: (() => Promise<unknown>) | null = null

  /** `address`: where the server is told that this comes from; it bounds what one address may ask for. */
  constructor(
    private readonly server: string,
    private readonly address?: string,
  ) {}

  readonly ask: typeof fetch = async (path, request) => {
    const headers = new Headers(request?.headers)
    if (this.address) headers.set('X-Forwarded-For', this.address)
    const send = () => (this.instead ?? fetch)(`${this.server}/${path as string}`, { ...request, headers })
    await this.deliverHeld()
    const fault = this.chooseFault()
    if (fault) this.injected.set(fault, (this.injected.get(fault) ?? 0) + 1)
    switch (fault) {
      case 'request lost':
        throw new TypeError('lost')
      case 'answer lost':
        await send()
        throw new TypeError('lost')
      case 'answer cut':
        return cutShort(await send(), this.random!)
      case 'sent twice':
        await send()
        return send()
      case 'again later':
        this.held = send
        return send()
      case 'busy':
        return Response.json({ code: 'unavailable' }, { status: 503 })
      case null:
        return send()
    }
  }

  private chooseFault(): Fault | null {
    return this.random && this.random() < CHANCE ? pickFrom(this.random, FAULTS) : null
  }

  private async deliverHeld(): Promise<void> {
    const { held } = this
    this.held = null
    await held?.()
  }
}

async function cutShort(answer: Response, random: () => number): Promise<Response> {
  const whole = await answer.arrayBuffer()
  return new Response(whole.slice(0, Math.floor(whole.byteLength * random())), { status: answer.status })
}
