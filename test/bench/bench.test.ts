import { expect, test } from 'vitest'
import { checkSameValues } from '../../bench/same-values.ts'
import { interleaved, wallClock } from '../../bench/measure.ts'
import { printPage } from '../../bench/print-page.ts'
import { readOptions } from '../../bench/read-options.ts'
import { shortfallOf, type Line, type Row } from '../../bench/row.ts'
import { evaluateChain } from '../../bench/rows/evaluate-chain.ts'
import { evaluateWide } from '../../bench/rows/evaluate-wide.ts'
import { ROWS } from '../../bench/rows/index.ts'

const MACHINE = { cores: 2, model: 'a model', memoryGiB: 4, node: '20.0.0', platform: 'linux x64' }

const row = (why: string): Row => ({
  id: 'x',
  title: 'a thing',
  floor: 'nothing',
  why,
  measure: () => Promise.resolve([]),
})

test.each([evaluateWide, evaluateChain])('$title: the floor computes what the engine computes', async (measured) => {
  const lines = await measured.measure({ rounds: 1, part: 0.001, clock: wallClock })
  expect(lines.length).toBeGreaterThan(0)
  for (const { ours, floor } of lines) {
    expect(ours).toBeGreaterThan(0)
    expect(floor).toBeGreaterThan(0)
  }
})

test('contenders take turns, and the first round does not count', async () => {
  const turns: string[] = []
  const figures = [100, 3, 1, 2]
  const medians = await interleaved(3, [
    () => {
      turns.push('a')
      return figures.shift()!
    },
    () => turns.push('b'),
  ])
  expect(turns.join('')).toBe('abababab')
  expect(medians).toEqual([2, 6])
})

test('a floor that computes something else is an error', () => {
  const values = Float64Array.of(1, NaN, 3)
  expect(() => checkSameValues('a.served', values, Float64Array.of(1, NaN, 3 + 1e-12))).not.toThrow()
  expect(() => checkSameValues('a.served', values, Float64Array.of(1, 2, 3))).toThrow('a.served is NaN in bin 1')
})

test.each<[Line, number]>([
  [{ title: 'a', unit: 'ms', ours: 3, floor: 1, target: { kind: 'ratio', most: 1.5 } }, 2],
  [{ title: 'b', unit: 'ms', ours: 1, target: { kind: 'most', figure: 2 } }, 0.5],
  [{ title: 'c', unit: 'per second', ours: 10, target: { kind: 'least', figure: 40 } }, 4],
])('how far a line is from its target: %o', (line, shortfall) => {
  expect(shortfallOf(line)).toBe(shortfall)
})

test('the page says why a row misses its target, and only then', () => {
  const line = (ours: number): Line => ({ title: 'a line', unit: 'ms', ours, target: { kind: 'most', figure: 2 } })
  const rows = [
    { row: row('of a reason'), lines: [line(3)] },
    { row: row('of another'), lines: [line(1)] },
  ]
  const page = printPage({ machine: MACHINE, rows })
  expect(page).toContain('| a line | 3.00 ms | – | – | at most 2.00 ms | missed by 50.0 % |')
  expect(page).toContain('of a reason')
  expect(page).not.toContain('of another')
})

test('rows are told apart by their ids, and one that is not known is an error', () => {
  const ids = ROWS.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect([...readOptions(['--only', 'a,b'], ids).ids]).toEqual(['a', 'b'])
  expect(() => readOptions(['--only', 'nothing'], ids)).toThrow('no row "nothing"')
})
