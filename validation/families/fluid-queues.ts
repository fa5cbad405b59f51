import { row, type Bench, type Case, type Family } from '../family.ts'
import { oneService } from '../model-document.ts'
import type { Reading } from '../reading.ts'
import { besideTheory, parametersText, theoryRow } from '../theory-table.ts'

/** Arrivals of each bin from the number that have come by each instant, in minutes. */
export function arrivalsOf(cameBy: (minutes: number) => number, bins: number, binMinutes: number): readonly number[] {
  return Array.from({ length: bins }, (_, t) => cameBy((t + 1) * binMinutes) - cameBy(t * binMinutes))
}

const tollbooth: Case = {
  id: 'fluid-tollbooth',
  parameters: parametersText(theoryRow('fluid-tollbooth')),
  source: theoryRow('fluid-tollbooth').source,
  measure({ run }) {
    const capacity = 'IF(BIN() < 15, 0, 6)'
    const reading = run(oneService('IF(BIN() < 30, 6, 2)', { capacity }, { bins: 60 }))
    const queue = reading.values('s.queueDepth')
    const maxQueue = Math.max(...queue)
    const waits = reading.values('s.waitTime').filter((wait) => !Number.isNaN(wait))
    const got = {
      maxQueue,
      maxQueueFrom: queue.indexOf(maxQueue) + 1,
      maxQueueTo: queue.lastIndexOf(maxQueue) + 1,
      clearAt: reading.eventAt('drained', 's'),
      totalDelayVehMin: reading.weighted('s.waitTime', 's.attempts'),
      maxFifoDelayMin: Math.max(...waits),
    }
    return besideTheory(theoryRow('fluid-tollbooth'), got, 1e-9)
  },
}

const pulse: Case = {
  id: 'fluid-pulse',
  parameters: parametersText(theoryRow('fluid-pulse')),
  source: theoryRow('fluid-pulse').source,
  measure({ run }) {
    const arrivals = 'IF(BIN() >= 10 and BIN() < 20, 1.5, 0.5)'
    const reading = run(oneService(arrivals, { capacity: 1 }, { bins: 40 }))
    const got = {
      'Q(20)': reading.at('s.queueDepth', 19),
      clearAt: reading.eventAt('drained', 's'),
      area: reading.weighted('s.waitTime', 's.attempts'),
    }
    return besideTheory(theoryRow('fluid-pulse'), got, 1e-9)
  },
}

/** What the three shapes have in common: one peak above a steady capacity. */
interface Peak {
  readonly cameBy: (minutes: number) => number
  readonly perMinute: number
  readonly minutes: number
}

/** One peak in bins of some length. */
export function peakRun({ run }: Bench, { cameBy, perMinute, minutes }: Peak, binMinutes: number): Reading {
  const bins = Math.ceil(minutes / binMinutes)
  const arrivals = arrivalsOf(cameBy, bins, binMinutes)
  return run(oneService(arrivals, { capacity: perMinute * binMinutes }, { bins, binMinutes }))
}

/** 10 a minute for an hour, then 2.5. */
const RECTANGLE: Peak = { cameBy: (t) => 10 * Math.min(t, 60) + 2.5 * Math.max(0, t - 60), perMinute: 7, minutes: 180 }

const rectangular = (binMinutes: number): Case => ({
  id: `rectangular-${binMinutes}`,
  parameters: `10/min for 60 min, then 2.5/min; capacity 7/min; bins of ${binMinutes} min`,
  source: 'Newell 1982, ch. 2: queue (10 − 7) · 60, gone after queue / (7 − 2.5), area a triangle',
  measure(bench) {
    const reading = peakRun(bench, RECTANGLE, binMinutes)
    return [
      row('greatest queue', { got: Math.max(...reading.values('s.queueDepth')), expected: 180 }),
      row('clears at, min', { got: reading.eventAt('drained', 's'), expected: 100 }),
      row('total wait, item min', { got: reading.weighted('s.waitTime', 's.attempts'), expected: 9000 }),
    ]
  },
})

/** From 2 a minute up to 10 within an hour, down to 2 within the next. */
const TRIANGLE: Peak = {
  cameBy(t) {
    const up = Math.min(t, 60)
    const down = Math.min(Math.max(t - 60, 0), 60)
    return 2 * t + (up * up) / 15 + 8 * down - (down * down) / 15
  },
  perMinute: 6,
  minutes: 180,
}

const triangular = (binMinutes: number): Case => ({
  id: `triangular-${binMinutes}`,
  parameters: `2/min to 10/min at 60 min and back at 120 min; capacity 6/min; bins of ${binMinutes} min`,
  source:
    'Newell 1982, ch. 2: queue ½ · 4 · 60 where the rate falls below capacity, 60 left at 120 min. In bins the queue is a chain of straight lines: the area is Δ² / 3 less',
  measure(bench) {
    const reading = peakRun(bench, TRIANGLE, binMinutes)
    const got = reading.weighted('s.waitTime', 's.attempts')
    return [
      row('greatest queue', { got: Math.max(...reading.values('s.queueDepth')), expected: 120 }),
      row('clears at, min', { got: reading.eventAt('drained', 's'), expected: 135 }),
      row('total wait, item min', { got, expected: 7050, inBins: 7050 - (binMinutes * binMinutes) / 3 }),
    ]
  },
})

/** 10 + (t − 30) (90 − t) / 500 a minute for two hours, then what it has come to. */
export const PARABOLA: Peak = {
  cameBy(t) {
    const x = Math.min(t, 120)
    return 10 * x + (60 * x * x - (x * x * x) / 3 - 2700 * x) / 500 + 4.6 * (t - x)
  },
  perMinute: 10,
  minutes: 180,
}

const quadratic = (binMinutes: number): Case => ({
  id: `quadratic-${binMinutes}`,
  parameters: `10 + (t − 30)(90 − t) / 500 per min; capacity 10/min; bins of ${binMinutes} min`,
  source:
    'Newell 1982, ch. 2, with β = 1 / 500 and T = 60: queue β T³ / 6, gone 1.5 T after it began, area 9 β T⁴ / 64. In bins 0.45 Δ² less (Euler and Maclaurin)',
  measure(bench) {
    const reading = peakRun(bench, PARABOLA, binMinutes)
    const got = reading.weighted('s.waitTime', 's.attempts')
    return [
      row('greatest queue', { got: Math.max(...reading.values('s.queueDepth')), expected: 72 }),
      row('clears at, min', { got: reading.eventAt('drained', 's'), expected: 120 }),
      row('total wait, item min', { got, expected: 3645, inBins: 3645 - 0.45 * binMinutes * binMinutes }),
    ]
  },
})

/** Peaks of three shapes before a steady capacity, as cumulative curves have them. */
export const fluidQueues: Family = {
  id: 'fluid-queues',
  title: 'Fluid queues',
  doc: 'A rush hour before a steady capacity. Where rates change at the edges of bins, greatest queue and clearing time are exact, also when the queue is gone within a bin. The total wait is exact where rates are constant; where they change, it is that of straight lines between the ends of bins.',
  random: false,
  cases: [
    tollbooth,
    pulse,
    ...[1, 5, 15, 60].map(rectangular),
    ...[1, 5, 15, 30].map(triangular),
    ...[1, 5, 15, 30].map(quadratic),
  ],
}
