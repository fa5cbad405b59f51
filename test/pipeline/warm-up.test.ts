import { expect, test } from 'vitest'
import type { Summary } from '../../src/engine/index.ts'
import { oneService, runOf, type Fields } from '../support/models.ts'

/** 20 wait before bin 0 and are worked off by 5 a bin: queues 17 14 11 8 13 18, the last two because more arrives. */
function rush(warmUp: number, thresholds: readonly Fields[] = []): Fields {
  const fields = { capacity: 5, initialQueue: 20, target: { wait: '150m' } }
  const document = oneService([2, 2, 2, 2, 10, 10], fields, { thresholds })
  return { ...document, grid: { ...(document.grid as Fields), warmUp } }
}

const summary = (warmUp: number, id: string): Summary => runOf(rush(warmUp)).summaries.get(id)!

test('summaries leave the warm-up out, and count bins from the start of the run', () => {
  expect(summary(0, 's.queueDepth')).toMatchObject({ mean: 13.5, min: 8, max: 18, argmax: 5 })
  expect(summary(3, 's.queueDepth')).toMatchObject({ mean: 13, min: 8, max: 18, argmax: 5, p50: 13 })
  expect(summary(5, 's.queueDepth')).toMatchObject({ mean: 18, min: 18, max: 18, argmax: 5, p50: 18, p99: 18 })
  expect(summary(2, 's.served')).toMatchObject({ total: 20, mean: 5, argmax: 2 })
  expect(summary(0, 'in.arrivals')).toMatchObject({ total: 28 })
  expect(summary(4, 'in.arrivals')).toMatchObject({ total: 20 })
})

test('thresholds are held after it', () => {
  const held = [
    { that: 's.queueDepth#min', atLeast: 13 },
    { that: 's.served#total', within: [10, 10] },
    { that: 's.served#p50', atMost: 5 },
  ]
  const statuses = (warmUp: number): string[] => runOf(rush(warmUp, held)).thresholds.map(({ status }) => status)
  expect(statuses(0)).toEqual(['fail', 'fail', 'pass'])
  expect(statuses(4)).toEqual(['pass', 'pass', 'pass'])
})

test('the bottleneck is that of the bins after it', () => {
  expect(runOf(rush(0)).bottleneck).toMatchObject({ from: 0, to: 5, bins: 6, shareOfWaiting: 1 })
  expect(runOf(rush(4)).bottleneck).toMatchObject({ from: 4, to: 5, bins: 2, shareOfWaiting: 1 })
})

test('so is the attainment of targets', () => {
  const { series, attainment } = runOf(rush(0))
  const waits = series.find(({ id }) => id === 's.waitTime')!.values
  const kept = [...waits].filter((wait) => wait <= 150).length
  expect(kept).toBeGreaterThan(0)
  expect(kept).toBeLessThan(6)
  const [all] = attainment
  expect(all).toEqual({
    node: 's',
    targetWait: 150,
    targetShare: null,
    attempts: 30,
    withinTarget: 5 * kept,
    attainment: kept / 6,
  })
  const after = [...waits].slice(3).filter((wait) => wait <= 150).length
  expect(runOf(rush(3)).attainment).toMatchObject([{ attempts: 15, withinTarget: 5 * after, attainment: after / 3 }])
})

test('series, checks and warnings are of all bins', () => {
  const [whole, later] = [runOf(rush(0)), runOf(rush(3))]
  expect(later.series).toEqual(whole.series)
  expect(later.warnings).toEqual(whole.warnings)
  expect(later.checks).toEqual(whole.checks)
})

test('a target that is a formula is known in every bin while the run is made', () => {
  const document = oneService(10, { capacity: 4, target: { wait: 'BIN() * 60' } }, { bins: 4 })
  const { attainment, series } = runOf({ ...document, outputs: ['s.waitTime'] })
  const waits = series[0]!.values
  const kept = [...waits].filter((wait, t) => wait <= t * 60).length
  expect(attainment).toMatchObject([{ node: 's', targetWait: null, attempts: 16, withinTarget: 4 * kept }])
})
