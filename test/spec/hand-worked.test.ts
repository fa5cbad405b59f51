import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Run } from '../../src/engine/index.ts'
import { markdownOf } from '../support/markdown.ts'
import { runOf, shownSeries } from '../support/models.ts'
import { FLOW_SET_UPS } from './flow-set-ups.ts'
import { METRIC_SET_UPS } from './metric-set-ups.ts'
import { SERVICE_SET_UPS } from './service-set-ups.ts'
import type { SetUps } from './set-ups.ts'

/** The pages whose hand-worked tables are run, and the models that their rows describe. */
const PAGES: Readonly<Record<string, SetUps>> = {
  'docs/spec/service.md': SERVICE_SET_UPS,
  ...FLOW_SET_UPS,
  'docs/spec/metrics.md': METRIC_SET_UPS,
}

/** One series of a row: its values from bin 0 on, or its value in one bin. */
interface Shown {
  readonly id: string
  readonly values: readonly (number | null)[]
  /** How far off each value may be: half of its last digit where it is rounded. */
  readonly tolerances: readonly number[]
  readonly bin: number
}

/** `served 3 3 · total 3037.5 in bin 59`: values of series, which are a dash where they are undefined. */
function shownIn(cell: string): Shown[] {
  return cell.split(' · ').map((part) => {
    const [, id, numbers, bin] = /^(\S+) (.+?)(?: in bin (\d+))?$/.exec(part)!
    const texts = numbers!.split(' ')
    return { id: id!, values: texts.map(numberOf), tolerances: texts.map(toleranceOf), bin: Number(bin ?? 0) }
  })
}

/** A decimal, a fraction such as 16/7, or a dash. */
function numberOf(text: string): number | null {
  if (text === '–') return null
  const [above, below = '1'] = text.replace('−', '-').split('/')
  return Number(above) / Number(below)
}

function toleranceOf(text: string): number {
  const digits = text.split('.')[1]?.length ?? 0
  return digits >= 5 ? 0.5 * 10 ** -digits : 1e-9 * Math.max(1, Math.abs(numberOf(text) ?? 0))
}

/** The series of that name, of the node that the row is about unless it names another. */
function valuesOf(run: Run, of: string | undefined, id: string): readonly (number | null)[] {
  const own = `${of ?? ''}.${id}`
  return shownSeries(run, run.series.some((series) => series.id === own) ? own : id)
}

describe.each(Object.entries(PAGES))('%s', (path, setUps) => {
  const rows = markdownOf(readFileSync(path, 'utf8')).tables.get('Hand-worked') ?? []

  test('every set-up of the page is known here, and every one here stands in the page', () => {
    expect(rows.map(([setUp]) => setUp)).toEqual(Object.keys(setUps))
  })

  test.each(rows.map(([setUp, result]) => [setUp!, result!]))('%s', (setUp, result) => {
    const { model, of } = setUps[setUp]!
    const run = runOf(model)
    for (const { id, values, tolerances, bin } of shownIn(result)) {
      const found = valuesOf(run, of, id).slice(bin)
      const close = values.map((value, i) => {
        const other = found[i]
        return value !== null && typeof other === 'number' && Math.abs(other - value) <= tolerances[i]! ? value : other
      })
      expect(close, id).toEqual(values)
    }
    expect(run.checks.filter(({ status }) => status !== 'pass')).toEqual([])
  })
})
