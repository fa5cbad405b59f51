import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { buildSync } from 'esbuild'
import { afterAll, expect, test } from 'vitest'
import { workClock } from '../../bench/measure.ts'
import type { Measured } from '../../bench/measured.ts'
import { shortfallOf, type Line, type Row, type Target } from '../../bench/row.ts'
import { testFull } from '../support/tier.ts'

/** How far from its target a ratio may be: twice what it asks. A time or a rate depends on the machine. */
const MOST: Readonly<Record<Target['kind'], number>> = { ratio: 2, most: 5, least: 5 }

/** How often what is too slow is measured again: a machine that is busy with other things makes it slow, and nothing makes it fast. */
const TRIES = 8

/** Rows that are measured by the built program. That of replications has no target of its own. */
const BUILT = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'whole']

/** What misses twice its target. */
function tooSlow(lines: readonly Line[]): string[] {
  return lines
    .filter((line) => line.target !== undefined && shortfallOf(line)! > MOST[line.target.kind])
    .map((line) => JSON.stringify(line))
}

const folder = mkdtempSync(join(tmpdir(), 'flowsim-ratios-'))

afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Rows as they are built: what loads tests puts a call between a loop and what it calls of another module. */
async function builtRows(names: readonly string[]): Promise<readonly Row[]> {
  const outfile = join(folder, 'rows.mjs')
  const contents = names.map((name) => `export * from './bench/rows/${name}.ts'`).join('\n')
  buildSync({ stdin: { contents, resolveDir: '.' }, outfile, bundle: true, platform: 'node', format: 'esm' })
  return Object.values((await import(/* @vite-ignore */ pathToFileURL(outfile).href)) as Record<string, Row>)
}

test('an evaluation takes at most twice its target', async () => {
  const rows = await builtRows(['evaluate-wide', 'evaluate-chain'])
  expect(rows.length).toBe(2)
  for (const row of rows) {
    let slow: string[] = []
    for (let tries = 0; tries < TRIES; tries++) {
      slow = tooSlow(await row.measure({ rounds: 3, part: 0.02, clock: workClock }))
      if (slow.length === 0) break
    }
    expect(slow).toEqual([])
  }
})

testFull('every row takes at most twice its target', { timeout: 600_000 }, async () => {
  const file = join(folder, 'figures.json')
  let slow: string[] = []
  let ids = BUILT
  for (let tries = 0; tries < TRIES && ids.length > 0; tries++) {
    const args = ['scripts/bench.js', '--quick', '--only', ids.join(), '--json', file]
    await promisify(execFile)(process.execPath, args)
    const { rows } = JSON.parse(readFileSync(file, 'utf8')) as Measured
    expect(rows.map(({ row }) => row.id)).toEqual(ids)
    slow = rows.flatMap(({ lines }) => tooSlow(lines))
    ids = rows.filter(({ lines }) => tooSlow(lines).length > 0).map(({ row }) => row.id)
  }
  expect(slow).toEqual([])
})
