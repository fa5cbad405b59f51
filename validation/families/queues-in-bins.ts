import { coarseBinRow } from './bin-sizes.ts'
import type { Bench, Case, Family, Scale } from '../family.ts'
import { batchMeans, drawnRow, together, type Estimate } from '../interval.ts'
import { meanOf, poissonSteps, stationaryQueue } from '../lattice.ts'
import { oneService, type Fields } from '../model-document.ts'
import type { Reading } from '../reading.ts'

/** Mean service time is a minute in all of them. */
interface Drawn {
  /** Arrivals of a bin, in items or in minutes of work. */
  readonly arrivals: (binMinutes: number) => unknown
  /** Named series of those arrivals. */
  readonly series?: (binMinutes: number) => Fields
  readonly capacity: (binMinutes: number) => unknown
  /** Minutes until the start is forgotten. */
  readonly warmUp: number
}

const poisson = (mean: number): unknown => ({ distribution: 'poisson', mean })

const markov = (load: number, warmUp: number): Drawn => ({
  arrivals: (binMinutes) => poisson(load * binMinutes),
  capacity: poisson,
  warmUp,
})

/** Bins of one run; a short one of everyday tests has a tenth of them. */
const BINS = 1_000_000

/** Runs, with a seed of their own, where bins are so short that one run sees little time. */
const runsOf = (scale: Scale, binMinutes: number): number => (scale === 'whole' && binMinutes <= 0.5 ? 4 : 1)

/** What waits at the ends of bins after the warm-up, in independent runs. */
function drawnQueue({ run, scale }: Bench, drawn: Drawn, binMinutes: number): { reading: Reading; queue: Estimate } {
  const bins = scale === 'whole' ? BINS : BINS / 10
  const from = Math.ceil(drawn.warmUp / binMinutes)
  const service = { capacity: drawn.capacity(binMinutes), serviceTime: 1 }
  const series = drawn.series?.(binMinutes) ?? {}
  const readings = Array.from({ length: runsOf(scale, binMinutes) }, (_, i) =>
    run(
      oneService(drawn.arrivals(binMinutes), service, {
        series,
        bins,
        binMinutes,
        seed: `Δ ${binMinutes}, ${i + 1}`,
        outputs: ['s.queueDepth'],
      }),
    ),
  )
  const queues = readings.map((reading) => {
    const values = reading.values('s.queueDepth')
    return batchMeans(bins - from, (i) => values[from + i]!)
  })
  return { reading: readings[0]!, queue: together(queues) }
}

/** Number in the system of M/M/1 in bins: what a walk of Poisson steps that stops at 0 comes to. */
function markovInBins(load: number, binMinutes: number): number {
  // Beyond that less than 1e-9 of the mean is left.
  const most = Math.ceil(26 / (1 - load)) + Math.ceil(4 * binMinutes)
  return meanOf(stationaryQueue(poissonSteps(load * binMinutes, binMinutes), most))
}

interface Table {
  readonly id: string
  readonly quantity: string
  readonly parameters: string
  readonly source: string
  readonly expected: number
  readonly drawn: Drawn
  readonly inBins: (binMinutes: number) => number
  /** Minutes, each with its row. */
  readonly sizes: readonly number[]
  /** Two of them, the second twice the first, of which 2 x(Δ) − x(2Δ) is free of the error of first order. */
  readonly extrapolated: readonly [number, number]
  /** Below that, a short run sees too little time. */
  readonly shortFrom: number
  /** Part of theory from which on the warning should fire; no rows of it unless given. */
  readonly tooCoarse?: number
}

const against = (table: Table): Case => ({
  id: `${table.id}-in-bins`,
  parameters: `${table.parameters}, mean service time 1 min; seeds 'Δ …, 1' and on`,
  source: table.source,
  measure(bench) {
    const { quantity, expected, tooCoarse } = table
    const sizes = table.sizes.filter((size) => bench.scale === 'whole' || size >= table.shortFrom)
    const drawn = new Map(sizes.map((size) => [size, drawnQueue(bench, table.drawn, size)]))
    const rows = sizes.flatMap((size) => {
      const { reading, queue } = drawn.get(size)!
      const inBins = table.inBins(size)
      const early = size < 1
      const warns = coarseBinRow(reading, early || Math.abs(inBins - expected) > (tooCoarse ?? 0) * expected)
      return [
        drawnRow(`${quantity}, Δ ${size} min`, { expected, inBins }, queue),
        ...(tooCoarse === undefined ? [] : [{ ...warns, quantity: `${warns.quantity}, Δ ${size} min` }]),
      ]
    })
    const [fine, coarse] = table.extrapolated.map((size) => drawn.get(size)?.queue)
    if (fine === undefined || coarse === undefined) return rows
    const half = Math.sqrt(4 * fine.half * fine.half + coarse.half * coarse.half)
    const name = `${quantity}, 2 x(Δ) − x(2Δ), Δ ${table.extrapolated[0]} min`
    return [...rows, drawnRow(name, { expected }, { mean: 2 * fine.mean - coarse.mean, half })]
  },
})

const MM1 = (load: number, warmUp: number): Table => ({
  id: `MM1-${load}`,
  quantity: 'items in the system',
  parameters: `M/M/1, ρ ${load}, arrivals poisson(ρ Δ), capacity poisson(Δ)`,
  source: 'ρ / (1 − ρ); in bins: the stationary chain of max(0, q + poisson(ρ Δ) − poisson(Δ))',
  expected: load / (1 - load),
  drawn: markov(load, warmUp),
  inBins: (binMinutes) => markovInBins(load, binMinutes),
  sizes: [0.25, 0.5, 1, 2, 4, 5, 8],
  extrapolated: [0.25, 0.5],
  shortFrom: 0.25,
})

const MD1: Table = {
  id: 'MD1-0.8',
  quantity: 'unfinished work, min',
  parameters: 'M/D/1, ρ 0.8, arrivals poisson(0.8 Δ), capacity Δ',
  source:
    'Pollaczek and Khinchine: V = Wq = 2; in bins of a whole part of a service V − ρ Δ / 2, by the second moment of q(t + 1) = max(0, q(t) + a − 1)',
  expected: 2,
  drawn: { ...markov(0.8, 1000), capacity: (binMinutes) => binMinutes },
  inBins: (binMinutes) => 2 - 0.4 * binMinutes,
  sizes: [0.25, 0.5, 1],
  extrapolated: [0.25, 0.5],
  shortFrom: 0.25,
}

const MG1: Table = {
  id: 'MG1-0.8',
  quantity: 'unfinished work, min',
  parameters: 'M/G/1, ρ 0.8, services of 0.5 min (4 in 5) and 3 min, capacity Δ',
  source: 'Pollaczek and Khinchine with cs² 1: V = Wq = 4; in bins V − ρ Δ / 2, as for M/D/1',
  expected: 4,
  drawn: {
    arrivals: () => '0.5 * short + 3 * long',
    series: (binMinutes) => ({ short: poisson(0.64 * binMinutes), long: poisson(0.16 * binMinutes) }),
    capacity: (binMinutes) => binMinutes,
    warmUp: 1000,
  },
  inBins: (binMinutes) => 4 - 0.4 * binMinutes,
  sizes: [0.25, 0.5],
  extrapolated: [0.25, 0.5],
  shortFrom: 0.25,
}

/** One server with drawn arrivals, in bins of many sizes. */
export const queuesInBins: Family = {
  id: 'queues-in-bins',
  title: 'One server with random arrivals against the bin',
  doc: 'With Poisson arrivals and a capacity drawn as poisson(Δ / serviceTime) the queue in bins is a walk that takes all comings and goings of a bin at once, and stops at 0: its mean is M/M/1’s number in the system less something of the order of the bin. With a constant capacity the queue is the unfinished work of M/D/1 or M/G/1. Each number lies in its interval around what theory says of that bin; the bias is what the bin costs. At ρ = 0.8 a bin of one service time costs a twelfth, one of four almost a quarter, and where it costs more than a quarter `coarse-bin` warns. (Below one service time it warns of work that leaves early.)',
  random: true,
  cases: [
    against({ ...MM1(0.8, 1000), tooCoarse: 0.25 }),
    against({ ...MM1(0.95, 16_000), sizes: [0.5, 1, 2, 4, 8], extrapolated: [0.5, 1], shortFrom: 2 }),
    against(MD1),
    against(MG1),
  ],
}
