import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SOJUSZ = fileURLToPath(new URL('../../../.venv/bin/sojusz', import.meta.url))

/** The real server, on a real database file. */
export interface RealServer {
  readonly url: string
  readonly stop: () => Promise<void>
}

export async function startServer(): Promise<RealServer> {
  const data = mkdtempSync(join(tmpdir(), 'sojusz-simulator-'))
  const port = await findFreePort()
  const options = ['--registration', 'open', '--forwarded-allow-ips', '127.0.0.1']
  const process = spawn(SOJUSZ, ['serve', '--port', `${port}`, '--data', data, ...options], {
    stdio: 'ignore',
  })
  const url = `http://127.0.0.1:${port}`
  await untilAnswering(process, url)
  const stop = async () => {
    process.kill()
    await once(process, 'exit')
    rmSync(data, { recursive: true })
  }
  return { url, stop }
}

async function untilAnswering(process: ChildProcess, url: string): Promise<void> {
  while (process.exitCode === null) {
    const answer = await fetch(`${url}/api/v1/health`).catch(() => null)
    if (answer?.ok) return
  }
  throw new Error('the server did not start')
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
