import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { RunAnswer } from '../../src/service/index.ts'
import { door } from '../doors/door.ts'
import { apiIn } from './api.ts'

const BIN = 100

const cwd = mkdtempSync(join(tmpdir(), 'flowsim-numbers-'))

const app = await apiIn(join(cwd, 'data'))

const { runId } = (
  await app.inject({ method: 'POST', url: '/v1/runs', payload: { templateId: 'order-system', mode: 'simulation' } })
).json<RunAnswer>()

const state = (await app.inject(`/v1/runs/${runId!}/state?binIndex=${BIN}`)).json<Stated>()

interface Stated {
  readonly nodes: readonly Part[]
  readonly edges: readonly Part[]
  readonly system: Omit<Part, 'id'>
}

interface Part {
  readonly id: string
  readonly measures: Readonly<Record<string, number | null>>
  readonly metrics?: Readonly<Record<string, number | null>>
}

/** Every number of the state, by the id of its series. */
function stated({ nodes, edges, system }: Stated): Map<string, number | null> {
  const found = new Map<string, number | null>()
  for (const { id, measures, metrics = {} } of [...nodes, ...edges, { id: 'system', ...system }]) {
    for (const [name, value] of Object.entries({ ...measures, ...metrics })) found.set(`${id}.${name}`, value)
  }
  return found
}

/** Every number of a bin in the files of a run, by the id of its series. */
function stored(folder: string): Map<string, number | null> {
  const found = new Map<string, number | null>()
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv') && name !== 'named-series.csv')) {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n')
    const names = lines[0]!.split(',').slice(1)
    const cells = lines[1 + BIN]!.split(',')
    expect(cells[0]).toBe(String(BIN))
    const whole = /^(?:all-edges|all-resources|whole-system)\.csv$/.test(file)
    names.forEach((name, i) => {
      const id = whole ? name : `${file.replace(/\.csv$/, '')}.${name}`
      found.set(id, cells[i + 1] === '' ? null : Number(cells[i + 1]))
    })
  }
  return found
}

test('the state of a bin is what the files of the run hold, number for number', () => {
  const files = stored(join(cwd, 'data/runs', runId!, 'series'))
  expect(files.size).toBeGreaterThan(50)
  expect([...stated(state)].sort()).toEqual([...files].sort())
})

test('the command line tells the same state', async () => {
  const { stdout } = await door({ cwd }).flowsim('state', 'latest', '--bin', String(BIN), '--json')
  expect(JSON.parse(stdout)).toEqual(state)
})
