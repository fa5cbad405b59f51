import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Run } from '../../src/engine/index.ts'
import { runOf, START, valuesOf, type Fields } from '../support/models.ts'

/** A model, and every series that two independent computations agree it has. Undefined is null. */
interface Vector {
  readonly model: Fields
  readonly expect: Readonly<Record<string, readonly (number | null)[]>>
}

/** Waiting times, ages and what is computed from them: differences of clock times, which lose digits. */
const TIMES = ['waitTime', 'oldestAge', 'latency', 'cycleTime', 'flowEfficiency']

const folder = join(import.meta.dirname, 'models')
const vectors = readdirSync(folder)
  .sort()
  .map((file) => [file.slice(0, -'.json'.length), JSON.parse(readFileSync(join(folder, file), 'utf8')) as Vector] as const)

function measureOf(id: string): string {
  return id.slice(id.lastIndexOf('.') + 1)
}

/** What the vectors speak of; a metric that they do not know is not for them to judge. */
const MEASURES = new Set(vectors.flatMap(([, vector]) => Object.keys(vector.expect).map(measureOf)))

function runOfVector({ model }: Vector): Run {
  const window = { ...(model.window as Fields), offsets: [{ fromUtc: START, offsetMinutes: 0 }] }
  return runOf({ ...model, window })
}

/** The first bin in which a series is not what the vector says. */
function difference(id: string, values: Float64Array, expected: readonly (number | null)[]): string | undefined {
  const tolerance = TIMES.includes(measureOf(id)) ? 1e-7 : 1e-9
  for (const [t, b] of expected.entries()) {
    const a = values[t]!
    const equal = b === null ? Number.isNaN(a) : Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(b))
    if (!equal) return `${id} is ${a} in bin ${t}, not ${b}`
  }
  return values.length === expected.length ? undefined : `${id} has ${values.length} bins, not ${expected.length}`
}

test('the thirteen models are there', () => {
  expect(vectors.length).toBe(13)
})

describe.each(vectors)('%s', (_name, vector) => {
  const run = runOfVector(vector)

  test('every series is what two independent computations agree on', () => {
    const ids = Object.keys(vector.expect)
    expect(ids.length).toBeGreaterThan(10)
    expect(ids.flatMap((id) => difference(id, valuesOf(run, id), vector.expect[id]!) ?? [])).toEqual([])
  })

  test('of the measures and metrics that the vectors know, no other series is published', () => {
    const known = run.series.filter(({ measure }) => MEASURES.has(measure)).map(({ id }) => id)
    expect(known.sort()).toEqual(Object.keys(vector.expect).sort())
  })

  test('every check passes', () => {
    expect(run.checks.filter(({ status }) => status !== 'pass')).toEqual([])
  })
})
