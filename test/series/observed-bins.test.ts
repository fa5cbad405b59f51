import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csv, evaluateForm, INPUT, told, type FormResult, type FormSetting } from './evaluate-form.ts'

const START = '2025-01-06T00:00:00Z'

/** Rows at minutes after the window's start. */
function rows(...cells: readonly (readonly [minute: number, value: number | ''])[]): string {
  const stamp = (minute: number): string => new Date(Date.parse(START) + minute * 60_000).toISOString()
  return csv('time,value', ...cells.map(([minute, value]) => `${stamp(minute)},${value}`))
}

function observe(text: string, setting: Omit<FormSetting, 'csv'>, form: Record<string, unknown> = {}): FormResult {
  return evaluateForm({ input: INPUT, column: 'value', time: 'time', ...form }, { start: START, ...setting, csv: text })
}

const HOURLY = rows([0, 10], [60, 20], [120, 30], [180, 40])

test('rows of a bin each are the bins', () => {
  expect(observe(HOURLY, { bins: 4 }).values).toEqual([10, 20, 30, 40])
})

test('rows shorter than a bin are gathered by resample, sum unless given', () => {
  const text = rows([0, 5], [30, 1], [60, 3], [90, 9])
  const gathered = (resample: string): number[] => observe(text, { bins: 2 }, { resample }).values
  expect(observe(text, { bins: 2 }).values).toEqual([6, 12])
  expect(gathered('sum')).toEqual([6, 12])
  expect(gathered('mean')).toEqual([3, 6])
  expect(gathered('last')).toEqual([1, 9])
  expect(gathered('max')).toEqual([5, 9])
  expect(gathered('count')).toEqual([2, 2])
})

test('the greatest of negative rows is negative', () => {
  expect(observe(rows([0, -5], [30, -1]), { bins: 1 }, { resample: 'max' }).values).toEqual([-1])
  expect(observe(rows([0, -5], [60, -1]), { bins: 4, binSize: 30 }, { resample: 'max' }).values).toEqual([
    -5, -5, -1, -1,
  ])
})

test('rows longer than a bin are spread over their time, or held', () => {
  const text = rows([0, 12], [60, 24])
  const setting = { bins: 8, binSize: 15 }
  expect(observe(text, setting).values).toEqual([3, 3, 3, 3, 6, 6, 6, 6])
  for (const resample of ['mean', 'last', 'max']) {
    expect(observe(text, setting, { resample }).values).toEqual([12, 12, 12, 12, 24, 24, 24, 24])
  }
  expect(observe(text, setting, { resample: 'count' }).values).toEqual([1, 0, 0, 0, 1, 0, 0, 0])
})

test('a row belongs whole to the bin of its stamp, and no bin lacks a row because stamps are a little late', () => {
  const text = rows([4, 1], [9, 2], [14, 3], [19, 4])
  expect(observe(text, { bins: 4, binSize: 5 }).values).toEqual([1, 2, 3, 4])
  expect(observe(text, { bins: 2, binSize: 10 }).values).toEqual([3, 7])
})

test('a spread row is parted by overlap where bins and rows do not meet', () => {
  // Rows of 60 minutes over bins of 40: the second bin has 20 minutes of each row.
  const text = rows([0, 60], [60, 120])
  expect(observe(text, { bins: 3, binSize: 40 }).values).toEqual([40, 60, 80])
  expect(observe(text, { bins: 3, binSize: 40 }, { resample: 'mean' }).values).toEqual([60, 90, 120])
  expect(observe(text, { bins: 3, binSize: 40 }, { resample: 'last' }).values).toEqual([60, 120, 120])
  expect(observe(text, { bins: 3, binSize: 40 }, { resample: 'max' }).values).toEqual([60, 120, 120])
})

test('hours become days, and days become hours', () => {
  const day = Array.from({ length: 24 }, (_, h) => [h * 60, h] as const)
  expect(observe(rows(...day), { bins: 1, binSize: 1, binUnit: 'days' }).values).toEqual([276])
  const days = rows([0, 24], [1440, 48])
  expect(observe(days, { bins: 48 }).values).toEqual([...Array<number>(24).fill(1), ...Array<number>(24).fill(2)])
})

test('rows outside the window are left out, and rows that reach into it give their part', () => {
  const text = rows([-60, 100], [0, 10], [60, 20], [120, 200])
  expect(observe(text, { bins: 2 }).values).toEqual([10, 20])
  expect(observe(text, { bins: 2, binSize: 30, start: '2025-01-05T23:30:00Z' }).values).toEqual([50, 5])
})

test('equal stamps are gathered, and refused where they would have to be spread', () => {
  const text = rows([0, 1], [0, 2], [60, 4])
  expect(observe(text, { bins: 2 }).values).toEqual([3, 4])
  const spread = rows([0, 1], [60, 2], [60, 4], [120, 8])
  expect(told(observe(spread, { bins: 8, binSize: 15 }))).toEqual(['input-rows time'])
  expect(observe(spread, { bins: 8, binSize: 15 }, { resample: 'count' }).values).toEqual([1, 0, 0, 0, 2, 0, 0, 0])
})

test('rows out of order are refused, naming the line', () => {
  const result = observe(rows([0, 1], [120, 2], [60, 3], [180, 4]), { bins: 4 })
  expect(told(result)).toEqual(['input-rows time'])
  expect(result.diagnostics[0]!.message).toContain('line 4')
})

test('counting needs no column of values and has no gaps', () => {
  const text = rows([0, ''], [1, ''], [200, ''])
  const form = { input: INPUT, time: 'time', resample: 'count' }
  const result = evaluateForm(form, { bins: 4, start: START, csv: text })
  expect(result.values).toEqual([2, 0, 0, 1])
  expect(result.diagnostics).toEqual([])
  expect(result.filled).toEqual([])
})

test('a bin without a row is a gap, and gaps are an error unless said otherwise', () => {
  const text = rows([0, 10], [60, 20], [240, 50], [300, 60])
  const result = observe(text, { bins: 6 })
  expect(told(result)).toEqual(['input-gap'])
  expect(result.diagnostics[0]!.message).toContain('2 of 6 bins')
  expect(result.diagnostics[0]!.message).toContain('bin 2 (2025-01-06T02:00:00Z)')
  expect(observe(text, { bins: 6 }, { gaps: 'zero' }).values).toEqual([10, 20, 0, 0, 50, 60])
  expect(observe(text, { bins: 6 }, { gaps: 'hold' }).values).toEqual([10, 20, 20, 20, 50, 60])
  expect(observe(text, { bins: 6 }, { gaps: 'interpolate' }).values).toEqual([10, 20, 30, 40, 50, 60])
})

test('an empty cell is a row without a value', () => {
  const text = rows([0, 10], [60, ''], [120, 30])
  expect(told(observe(text, { bins: 3 }))).toEqual(['input-gap'])
  expect(observe(text, { bins: 3 }, { gaps: 'interpolate' }).values).toEqual([10, 20, 30])
})

test('a spread row does not reach into the time of the next one, also when that has no value', () => {
  const text = rows([0, 4], [60, ''], [120, 8], [180, 12])
  const result = observe(text, { bins: 8, binSize: 30 }, { gaps: 'zero' })
  expect(result.values).toEqual([2, 2, 0, 0, 4, 4, 6, 6])
})

test('each filled stretch is told, with its bins', () => {
  const text = rows([0, 10], [60, 20], [240, 50], [360, 70], [420, 80], [480, 90])
  const { diagnostics, filled } = observe(text, { bins: 9 }, { gaps: 'hold' })
  expect(diagnostics.map(({ code, severity, message }) => [code, severity, message])).toEqual([
    ['gap-filled', 'warning', 'bins 2 to 3 lack rows and are filled by "hold", from 2025-01-06T02:00:00Z on'],
    ['gap-filled', 'warning', 'bin 5 lacks rows and is filled by "hold", from 2025-01-06T05:00:00Z on'],
  ])
  expect(filled.map(({ stretches }) => stretches)).toEqual([
    [
      { firstBin: 2, lastBin: 3 },
      { firstBin: 5, lastBin: 5 },
    ],
  ])
})

test('hold and interpolate without the neighbours they need are errors', () => {
  const late = rows([60, 20], [120, 30])
  expect(told(observe(late, { bins: 3 }, { gaps: 'hold' }))).toEqual(['input-gap'])
  expect(told(observe(late, { bins: 3 }, { gaps: 'interpolate' }))).toEqual(['input-gap'])
  const early = rows([0, 10], [60, 20])
  expect(observe(early, { bins: 3 }, { gaps: 'hold' }).values).toEqual([10, 20, 20])
  expect(told(observe(early, { bins: 3 }, { gaps: 'interpolate' }))).toEqual(['input-gap'])
})

test('the bin that lacks one of its rows is a gap, and none of its neighbours', () => {
  // Rows every 30 minutes at :10 and :40; the one at 01:40 is missing.
  const text = rows([10, 1], [40, 2], [70, 3], [130, 5], [160, 6], [190, 7], [220, 8])
  const result = observe(text, { bins: 4 })
  expect(result.diagnostics[0]!.message).toContain('1 of 4 bins lacks rows, the first is bin 1 ')
  expect(observe(text, { bins: 4 }, { gaps: 'interpolate' }).values).toEqual([3, 7, 11, 15])
  // Zero adds nothing for the missing row, and keeps the one that is there.
  expect(observe(text, { bins: 4 }, { gaps: 'zero' }).values).toEqual([3, 3, 11, 15])
})

test('rows missing before the first and after the last one are missed', () => {
  const text = rows([60, 1], [90, 2], [120, 3], [150, 4], [180, 5])
  expect(observe(text, { bins: 5 }, { gaps: 'zero' }).filled[0]!.stretches).toEqual([
    { firstBin: 0, lastBin: 0 },
    { firstBin: 3, lastBin: 4 },
  ])
})

test('a row longer than a bin covers at most one and a half steps, the last one step', () => {
  // Step 60; the row at 02:00 is missing, so that at 01:00 reaches to 02:30.
  const text = rows([0, 4], [60, 6], [180, 8], [240, 10])
  const { values, filled } = observe(text, { bins: 12, binSize: 30 }, { gaps: 'zero' })
  expect(values).toEqual([2, 2, 2, 2, 2, 0, 4, 4, 5, 5, 0, 0])
  expect(filled[0]!.stretches).toEqual([
    { firstBin: 5, lastBin: 5 },
    { firstBin: 10, lastBin: 11 },
  ])
})

test('a bin of which only a part is covered is a gap', () => {
  const text = rows([0, 6], [60, 6])
  const { values, filled } = observe(text, { bins: 4, binSize: 40 }, { gaps: 'zero' })
  expect(filled[0]!.stretches).toEqual([{ firstBin: 3, lastBin: 3 }])
  expect(values).toEqual([4, 4, 4, 0])
  const late = observe(text, { bins: 2, binSize: 40, start: '2025-01-05T23:40:00Z' })
  expect(late.diagnostics[0]!.message).toContain('1 of 2 bins lacks rows, the first is bin 0 ')
})

test('a file of one row, or of none, has no step to go by', () => {
  expect(observe(rows([60, 7]), { bins: 3 }, { gaps: 'zero' }).values).toEqual([0, 7, 0])
  expect(observe(rows(), { bins: 2 }, { gaps: 'zero' }).values).toEqual([0, 0])
  expect(told(observe(rows(), { bins: 2 }))).toEqual(['input-gap'])
})

test('rows of one instant are no step of length 0', () => {
  const text = rows([0, 1], [0, 1], [0, 1], [30, 1], [30, 1], [70, 1], [70, 1], [100, 1])
  expect(observe(text, { bins: 2 }).values).toEqual([5, 3])
})

test('without time, row i is bin i', () => {
  const form = { input: INPUT, column: 'value' }
  const text = csv('value', '1', '2', '3')
  expect(evaluateForm(form, { bins: 3, csv: text }).values).toEqual([1, 2, 3])
  const short = evaluateForm(form, { bins: 4, csv: text })
  expect(told(short)).toEqual(['input-rows'])
  expect(short.diagnostics[0]!.message).toBe('the file has 3 rows, the grid has 4 bins')
  const gap = csv('other,value', '0,1', '0,', '0,3')
  expect(told(evaluateForm(form, { bins: 3, csv: gap }))).toEqual(['input-gap'])
  expect(evaluateForm({ ...form, gaps: 'hold' }, { bins: 3, csv: gap }).values).toEqual([1, 1, 3])
  expect(told(evaluateForm({ ...form, resample: 'count' }, { bins: 3, csv: text }))).toEqual(['field-missing time'])
})

test('with sum and no gaps, the bins hold exactly what the rows inside hold', () => {
  const steps = fc.constantFrom(5, 7, 15, 30, 60, 90, 1440)
  const sizes = fc.constantFrom(5, 15, 60, 1440)
  fc.assert(
    fc.property(
      steps,
      sizes,
      fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 2, maxLength: 40 }),
      (step, binSize, values) => {
        const text = rows(...values.map((value, i) => [i * step, value] as const))
        const bins = Math.ceil((values.length * step) / binSize)
        const result = observe(text, { bins, binSize }, { gaps: 'zero' })
        const total = values.reduce((sum, value) => sum + value, 0)
        const binned = result.values.reduce((sum, value) => sum + value, 0)
        expect(Math.abs(binned - total)).toBeLessThanOrEqual(1e-9 * Math.max(1, total))
      },
    ),
    { numRuns: 200 },
  )
})

test('one missing row among few is a gap, although it makes half of the steps longer', () => {
  const result = observe(rows([0, 1], [120, 2], [180, 2]), { bins: 4 })
  expect(result.diagnostics.map(({ code }) => code)).toEqual(['input-gap'])
  expect(observe(rows([0, 6], [60, 6], [180, 6]), { bins: 4 }, { gaps: 'zero' }).values).toEqual([6, 6, 0, 6])
})
