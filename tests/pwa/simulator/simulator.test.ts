import 'fake-indexeddb/auto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeStep, writeScript, type Step } from './script.ts'
import { startServer, type RealServer } from './server.ts'
import { judge } from './verdict.ts'
import { World } from './world.ts'

const FIRST_SEED = Number(process.env['SEED'] ?? 1)
const SEEDS = Number(process.env['SEEDS'] ?? 60)
const DEADLINE = Date.now() + Number(process.env['SECONDS'] ?? 90) * 1_000
const LENGTH = 40

let server: RealServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

test(
  'random lives of two to four devices lose nothing and double nothing',
  { timeout: 3_600_000 },
  async () => {
    const injected = new Map<string, number>()
    let seeds = 0
    for (let seed = FIRST_SEED; seed < FIRST_SEED + SEEDS && Date.now() < DEADLINE; seed += 1) {
      const devices = 2 + (seed % 3)
      const script = writeScript(seed, devices, LENGTH)
      const failure = await playScript(script, devices, injected)
      if (failure) throw new Error(await reproduce(seed, script, devices, failure), { cause: failure })
      seeds += 1
    }
    const faults = [...injected].map(([fault, count]) => `${fault} ${count}`).join(' · ')
    console.info(`simulator: ${seeds} seeds, ${seeds * LENGTH} steps; lost 0, doubled 0; injected: ${faults}`)
    expect(seeds).toBeGreaterThan(0)
  },
)

/** Plays a script in a new world. Returns what was wrong in the end, or null. */
async function playScript(script: readonly Step[], devices: number, injected?: Map<string, number>) {
  const world = new World(server.url, devices)
  try {
    await world.enrol()
    for (const step of script) await world.play(step)
    await world.calmDown()
    await judge(world)
    return null
  } catch (error) {
    return error as Error
  } finally {
    for (const [fault, count] of world.faults) injected?.set(fault, (injected.get(fault) ?? 0) + count)
    for (const device of world.devices) device.disk.close()
  }
}

/** The shortest script that still fails, found by leaving steps out. */
async function reproduce(
  seed: number,
  script: readonly Step[],
  devices: number,
  failure: Error,
): Promise<string> {
  let shortest = script
  for (let size = Math.ceil(script.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let from = 0; from < shortest.length;) {
      const tried = shortest.toSpliced(from, size)
      if (await playScript(tried, devices)) shortest = tried
      else from += size
    }
  }
  return [`seed ${seed}, ${devices} devices: ${failure.message}`, ...shortest.map(describeStep)].join('\n')
}
