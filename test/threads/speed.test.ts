import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundle } from '../../scripts/bundle.js'
import { planReplicates, prepare, SHIPPED, simulate } from '../../src/engine/index.ts'
import { openGate, replicate } from '../../src/threads/index.ts'
import { testFull } from '../support/tier.ts'

const START = '2025-01-06T00:00:00Z'

/** Services that each have a source of their own, with Poisson arrivals. */
function services(count: number): Record<string, unknown> {
  const names = Array.from({ length: count }, (_, i) => String(i))
  return {
    schemaVersion: 1,
    window: { start: START, timezone: 'UTC', offsets: [{ fromUtc: START, offsetMinutes: 0 }] },
    grid: { bins: 288, binSize: 5, binUnit: 'minutes' },
    seed: 42,
    topology: {
      nodes: Object.fromEntries(
        names.flatMap((name): [string, object][] => [
          [`source${name}`, { kind: 'source', arrivals: { distribution: 'poisson', mean: 100 } }],
          [`service${name}`, { kind: 'service', capacity: 105 }],
        ]),
      ),
      edges: names.map((name) => ({ from: `source${name}`, to: `service${name}` })),
    },
  }
}

/** Seconds of processor time that work takes, with all its threads. */
async function cpuSeconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

test('a replicate costs less than a run of its own', async () => {
  const document = services(4)
  const count = 20
  const once = { plan: planReplicates(prepare(document).value!).value!, replicates: count }
  const task = { ...once, inputs: new Map(), vocabulary: { ...SHIPPED }, progress: () => undefined }
  const gate = openGate(1)
  // Both are compiled by the machine before they are measured.
  simulate(document)
  await replicate(task, gate)
  const replicates = await cpuSeconds(() => replicate(task, gate))
  const runs = await cpuSeconds(() => {
    for (let i = 0; i < count; i++) simulate(document)
  })
  expect(replicates).toBeLessThan(runs)
})

testFull(
  '1,000 replications of 50 services over 288 bins cost little more than a loop written by hand',
  { timeout: 600_000 },
  () => {
    // Inside the project, where the packages that stay outside a bundle are found.
    const outdir = join('node_modules/.cache', `replications-${process.pid}`)
    try {
      bundle({ entry: 'test/support/replications-program.ts', outdir })
      const printed = execFileSync(process.execPath, [join(outdir, 'main.js')], { encoding: 'utf8' })
      const { cpu, floor, cores } = JSON.parse(printed) as { cpu: number; floor: number; cores: number }
      const figure = `${cpu.toFixed(1)} s of processor time, ${(cpu / cores).toFixed(2)} s per core of ${cores}`
      process.stdout.write(`1,000 replications of 50 services x 288 bins: ${figure}; by hand ${floor.toFixed(1)} s\n`)
      expect(cpu).toBeLessThan(3 * floor)
    } finally {
      rmSync(outdir, { recursive: true, force: true })
    }
  },
)
