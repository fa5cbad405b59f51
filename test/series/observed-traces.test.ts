import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testWith } from '../support/tier.ts'
import { evaluateForm, INPUT, told } from './evaluate-form.ts'

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

const DEPARTURES = readFileSync(join(import.meta.dirname, '../../data/atl-departures-2001-03.csv'), 'utf8')

const NEW_YORK = {
  start: '2001-03-12T05:00:00Z',
  timezone: 'America/New_York',
  offsets: [{ fromUtc: '2001-03-12T05:00:00Z', offsetMinutes: -300 }],
  csv: DEPARTURES,
}

test('the recorded departures fill a week of hours, quarters of hours and days', () => {
  const form = { input: INPUT, column: 'departures', time: 'comes_from' }
  const hours = evaluateForm(form, { ...NEW_YORK, bins: 168 })
  expect(hours.diagnostics).toEqual([])
  expect(total(hours.values)).toBe(4828)
  expect(hours.values.slice(0, 7)).toEqual([0, 0, 0, 0, 26, 21, 65])
  const quarters = evaluateForm(form, { ...NEW_YORK, bins: 672, binSize: 15 })
  expect(total(quarters.values)).toBe(4828)
  expect(quarters.values.slice(16, 24)).toEqual([6.5, 6.5, 6.5, 6.5, 5.25, 5.25, 5.25, 5.25])
  const days = evaluateForm(form, { ...NEW_YORK, bins: 7, binSize: 1, binUnit: 'days' })
  expect(days.values).toEqual([665, 689, 702, 697, 696, 649, 730])
})

const REQUESTS = join(import.meta.dirname, '../../../shared/data/nab_elb_request_count.csv')

testWith(
  { what: 'the trace of load balancer requests', met: existsSync(REQUESTS) },
  'eight missed rows of a fortnight of recorded requests are eight gaps',
  () => {
    const setting = { bins: 4040, binSize: 5, start: '2014-04-10T00:00:00Z', csv: readFileSync(REQUESTS, 'utf8') }
    const form = { input: INPUT, column: 'value', time: 'timestamp' }
    const strict = evaluateForm(form, setting)
    expect(told(strict)).toEqual(['input-gap'])
    expect(strict.diagnostics[0]!.message).toContain('8 of 4040 bins')
    // Every stamp is four minutes late, and every row belongs whole to its bin.
    const zero = evaluateForm({ ...form, gaps: 'zero' }, setting)
    expect(zero.values.slice(0, 4)).toEqual([94, 56, 187, 95])
    expect(total(zero.values)).toBe(249_327)
    expect(zero.filled[0]!.stretches).toHaveLength(8)
    for (const { firstBin, lastBin } of zero.filled[0]!.stretches)
      expect([lastBin, zero.values[firstBin]]).toEqual([firstBin, 0])
    const line = evaluateForm({ ...form, gaps: 'interpolate' }, setting)
    const bin = zero.filled[0]!.stretches[0]!.firstBin
    expect(line.values[bin]).toBe((zero.values[bin - 1]! + zero.values[bin + 1]!) / 2)
    // By the hour, the hours that lack a row are gaps, and no others.
    const hours = { ...setting, bins: 337, binSize: 60 }
    const short = evaluateForm({ ...form, resample: 'count' }, hours).values.flatMap((rows, t) =>
      rows < 12 ? [t] : [],
    )
    const missed = evaluateForm({ ...form, gaps: 'zero' }, hours)
    expect(
      missed.filled[0]!.stretches.flatMap(({ firstBin, lastBin }) =>
        firstBin === lastBin ? [firstBin] : [firstBin, lastBin],
      ),
    ).toEqual(short)
    expect(total(missed.values)).toBe(249_327)
  },
)
