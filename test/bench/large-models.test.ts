import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { buildSync } from 'esbuild'
import { afterAll, expect, test } from 'vitest'
import type { MemoryReport } from '../../bench/children/memory.ts'
import { testFull } from '../support/tier.ts'

const MIB = 2 ** 20

const folder = mkdtempSync(join(tmpdir(), 'flowsim-large-'))

afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Evaluates services in a chain in a process of its own, with the memory that Node gives it. */
async function report(services: number, bins: number, outputs: string): Promise<MemoryReport> {
  const outfile = join(folder, 'memory.mjs')
  const contents = "import { memory } from './bench/children/memory.ts'\nmemory(process.argv.slice(2))"
  buildSync({ stdin: { contents, resolveDir: '.' }, outfile, bundle: true, platform: 'node', format: 'esm' })
  const args = [outfile, String(services), String(bins), outputs]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  return JSON.parse(stdout) as MemoryReport
}

test('a run that keeps less needs fewer columns at the same time', async () => {
  const [all, some] = [await report(20, 10, '*'), await report(20, 10, 'system.*')]
  expect(some.values).toBe(all.values)
  expect(some.columns).toBeLessThan(0.8 * all.columns)
})

testFull('9,998 services x 1,000 bins are evaluated', { timeout: 300_000 }, async () => {
  const { values, peak, columns } = await report(9998, 1000, '*')
  expect(values).toBeGreaterThan(190e6)
  expect(peak).toBeLessThan(1.3 * columns + 600 * MIB)
})

testFull(
  '9,998 services x 1,000 bins are evaluated in less memory when less is kept',
  { timeout: 300_000 },
  async () => {
    const { values, peak, columns } = await report(9998, 1000, 'system.*')
    expect(values).toBeGreaterThan(190e6)
    expect(columns).toBeLessThan(10 * MIB)
    expect(peak).toBeLessThan(600 * MIB)
  },
)
