import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundle } from '../../scripts/bundle.js'
import { planReplicates, prepare, SHIPPED, simulate } from '../../src/engine/index.ts'
import { openGate, replicate } from '../../src/threads/index.ts'
import { timed, workClock } from '../../bench/measure.ts'
import { drawnDocument } from '../../bench/models.ts'
import { testFull } from '../support/tier.ts'

test('a replicate costs less than a run of its own', async () => {
  const document = drawnDocument(4, 288)
  const count = 20
  const once = { plan: planReplicates(prepare(document).value!).value!, replicates: count }
  const task = { ...once, inputs: new Map(), vocabulary: { ...SHIPPED }, progress: () => undefined }
  const gate = openGate(1)
  // Both are compiled by the machine before they are measured.
  simulate(document)
  await replicate(task, gate)
  const replicates = await timed(() => replicate(task, gate), workClock)()
  const runs = await timed(() => {
    for (let i = 0; i < count; i++) simulate(document)
  }, workClock)()
  expect(replicates).toBeLessThan(runs)
})

testFull(
  '1,000 replications of 50 services over 288 bins cost less than twice a loop written by hand',
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
      expect(cpu).toBeLessThan(2 * floor)
    } finally {
      rmSync(outdir, { recursive: true, force: true })
    }
  },
)
