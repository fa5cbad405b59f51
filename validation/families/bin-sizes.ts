import { exp, log } from '../../src/engine/kernel/index.ts'
import { row, type Bench, type Case, type Family, type Row } from '../family.ts'
import { modelDocument, oneService } from '../model-document.ts'
import type { Reading } from '../reading.ts'
import { arrivalsOf, PARABOLA, peakRun } from './fluid-queues.ts'

/** Whether the run warns that bins are too coarse, beside whether it should. */
export function coarseBinRow({ run }: Reading, expected: boolean): Row {
  const found = run.warnings.some(({ code }) => code === 'coarse-bin')
  return { quantity: 'coarse-bin warns (1) or not (0)', expected: Number(expected), got: Number(found), within: 0 }
}

/** A queue in bins by hand: what is there, what comes, what is taken; when it is gone, in bins, and its area. */
function queueInBins(
  arrivals: readonly number[],
  capacity: number,
): { greatest: number; clears: number; area: number } {
  let queue = 0
  let greatest = 0
  let clears = NaN
  let area = 0
  arrivals.forEach((come, t) => {
    const left = Math.max(0, queue + come - capacity)
    const busy = left > 0 ? 1 : queue === 0 ? 0 : queue / (capacity - come)
    area += ((queue + left) / 2) * busy
    if (queue > 0 && left === 0) clears = t + busy
    greatest = Math.max(greatest, left)
    queue = left
  })
  return { greatest, clears, area }
}

const peak = (binMinutes: number): Case => ({
  id: `peak-in-bins-${binMinutes}`,
  parameters: `10 + (t − 30)(90 − t) / 500 per min, capacity 10/min; bins of ${binMinutes} min`,
  source: 'Newell 1982, ch. 2, as above; in bins: by hand from steady rates within each bin',
  measure(bench) {
    const reading = peakRun(bench, PARABOLA, binMinutes)
    const arrivals = arrivalsOf(PARABOLA.cameBy, Math.ceil(PARABOLA.minutes / binMinutes), binMinutes)
    const { greatest, clears, area } = queueInBins(arrivals, PARABOLA.perMinute * binMinutes)
    const waited = reading.weighted('s.waitTime', 's.attempts')
    const gone = row('clears at, min', {
      got: reading.eventAt('drained', 's'),
      expected: 120,
      inBins: clears * binMinutes,
    })
    return [
      row('greatest queue', { got: Math.max(...reading.values('s.queueDepth')), expected: 72, inBins: greatest }),
      ...(greatest > 0 ? [gone] : []),
      row('total wait, item min', { got: waited, expected: 3645, inBins: area * binMinutes }),
    ]
  },
})

/** Bins up to the length of the peak's overload show it. */
export const peaksInBins: Family = {
  id: 'peaks-in-bins',
  title: 'A peak against the bin',
  doc: 'The quadratic peak, above capacity for 60 minutes, in bins whose edges fall where they fall. A bin sees the mean of its arrivals: what is above capacity in one half of it is set off against what is below in the other.',
  random: false,
  cases: [5, 12, 20, 36, 60, 90].map(peak),
}

const ON = 20
const PATIENCE = 5

/** Abandoned of 20 min at 20/min and none after, capacity 12/min. */
function abandonedInTruth(): number {
  const rate = 1 / PATIENCE
  const atHalf = (8 / rate) * (1 - exp(-rate * ON))
  const busy = log(1 + (atHalf * rate) / 12) / rate
  return 400 - 12 * (ON + busy)
}

/** The same in bins by hand: part of what waits leaves at the start, part of what comes to wait at the end. */
function abandonedInBins(arrivals: readonly number[], binMinutes: number): number {
  const x = binMinutes / PATIENCE
  const capacity = 12 * binMinutes
  let queue = 0
  let abandoned = 0
  for (const come of arrivals) {
    const left = queue * (1 - exp(-x))
    const waiting = Math.max(0, queue - left + come - capacity)
    const late = Math.min(
      waiting,
      (1 - (1 - exp(-x)) / x) * Math.max(0, come - Math.min(capacity, queue - left + come)),
    )
    abandoned += left + late
    queue = waiting - late
  }
  return abandoned
}

const patient = (binMinutes: number): Case => ({
  id: `patience-in-bins-${binMinutes}`,
  parameters: `20/min for 20 min, then none; capacity 12/min, patience 5 min; bins of ${binMinutes} min`,
  source: 'q′ = λ − μ − q / patience, solved where λ is steady; in bins by docs/spec/service.md, by hand',
  measure({ run }) {
    const arrivals = arrivalsOf((t) => 20 * Math.min(t, ON), 120 / binMinutes, binMinutes)
    const service = { capacity: 12 * binMinutes, patience: PATIENCE }
    const reading = run(oneService(arrivals, service, { bins: arrivals.length, binMinutes }))
    const expected = abandonedInTruth()
    const inBins = abandonedInBins(arrivals, binMinutes)
    return [
      row('abandoned', { got: reading.total('s.abandoned'), expected, inBins }),
      coarseBinRow(reading, Math.abs(inBins - expected) > expected / 4),
    ]
  },
})

/** Bins up to four times the patience show who leaves. */
export const patienceInBins: Family = {
  id: 'patience-in-bins',
  title: 'Patience against the bin',
  doc: 'A burst of 20 minutes before a service whose callers wait 5 minutes on average. Up to a quarter of the patience the number who leave is right to a few percent, at four times the patience it is a fifth too high, and beyond that a bin hides the burst itself. The warning `coarse-bin` begins there.',
  random: false,
  cases: [1, 2, 5, 10, 20, 40].map(patient),
}

/** Mean minute in which items reach the second of two places, weighted by how many. */
function meanMinute(reading: Reading, id: string): number {
  const { binMinutes } = reading.run.model.grid
  const flow = reading.values(id)
  const all = reading.total(id)
  return flow.reduce((sum, items, t) => sum + items * (t + 0.5) * binMinutes, 0) / all
}

function passedOn({ run }: Bench, binMinutes: number, lag: number): Reading {
  const nodes = {
    in: { kind: 'source', arrivals: `IF(BIN() == 0, ${60 * binMinutes}, 0)` },
    s: { kind: 'service', servers: 10_000, serviceTime: 60 },
    out: { kind: 'sink' },
  }
  const edges = ['in -> s', { from: 's', to: 'out', lag }]
  return run(modelDocument({ nodes, edges, bins: 240 / binMinutes, binMinutes }))
}

const inService = (binMinutes: number): Case => ({
  id: `service-time-in-bins-${binMinutes}`,
  parameters: `serviceTime 60 min, servers enough; bins of ${binMinutes} min`,
  source: 'who comes evenly over the first bin leaves on average 60 min after its middle; in bins: by the lag alone',
  measure(bench) {
    const expected = binMinutes / 2 + 60
    const lag = Math.round(60 / binMinutes)
    const plain = passedOn(bench, binMinutes, 0)
    const withLag = (): Row =>
      row(`mean minute of leaving, lag ${lag}`, {
        got: meanMinute(passedOn(bench, binMinutes, lag), 'out.arrivals'),
        expected,
        inBins: binMinutes / 2 + lag * binMinutes,
      })
    return [
      row('mean minute of leaving', { got: meanMinute(plain, 'out.arrivals'), expected, inBins: binMinutes / 2 }),
      ...(lag > 0 ? [withLag()] : []),
      coarseBinRow(plain, binMinutes < 60 || binMinutes > 240),
    ]
  },
})

/** Work leaves in the bin in which it is attempted, unless an edge has a lag. */
export const serviceTimeInBins: Family = {
  id: 'service-time-in-bins',
  title: 'Service time against the bin',
  doc: 'Work leaves a service in the bin in which it is attempted: where the bin is shorter than the service, a whole service time too early, and `coarse-bin` names the lag for the outgoing edge that puts it right. With bins longer than that it leaves within the right bin or the next.',
  random: false,
  cases: [5, 15, 30, 60, 120, 240].map(inService),
}
