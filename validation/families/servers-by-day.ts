import { cosine, PI } from '../circle.ts'
import { row, type Bench, type Case, type Family } from '../family.ts'
import { batchMeans, drawnRow } from '../interval.ts'
import { poissonSteps } from '../lattice.ts'
import { oneService, type Fields } from '../model-document.ts'
import type { Reading } from '../reading.ts'
import { parametersText, theoryRow } from '../theory-table.ts'

const SEED = 1
const SERVERS = 10
/** Hours, which are mean service times. */
const BIN = 0.05
const DAY = 24 / BIN
/** Two days that count, and one in which everybody leaves. */
const CYCLE = 3 * DAY
/** States that are followed by hand; beyond is less than 1e-12. */
const MOST = 170

/** Arrivals of each bin of a day: 8 + 6 sin(2 π t / 24) an hour. */
const ARRIVALS = Array.from({ length: DAY }, (_, i) => {
  const swing = (t: number): number => ((6 * 12) / PI) * cosine((2 * PI * t) / DAY)
  return 8 * BIN + swing(i) - swing(i + 1)
})

/** Many beginnings of two days with ten servers, each of whom ends what it does in a bin with the chance Δ / serviceTime. */
function days({ run, scale }: Bench, service: Fields): { reading: Reading; cycles: number } {
  const cycles = scale === 'whole' ? 690 : 62
  const series = {
    rate: { profile: ARRIVALS, mean: 8 * BIN },
    finished: { distribution: 'poisson', mean: `MIN(SHIFT(s.queueDepth, 1), ${SERVERS}) * ${BIN}` },
    capacity: `IF(MOD(BIN(), ${CYCLE}) >= ${2 * DAY}, 1e6, finished)`,
  }
  const outputs = ['s.*']
  const parts = { series, bins: cycles * CYCLE, binMinutes: 60 * BIN, seed: SEED, outputs }
  const arrivals = { distribution: 'poisson', mean: 'rate' }
  return { reading: run(oneService(arrivals, { capacity: 'capacity', ...service }, parts)), cycles }
}

/** Probabilities of the number present at the ends of the bins of two days from empty, and how many are turned away in each. */
function byHand(limit: number): { present: readonly Float64Array[]; rejected: readonly number[] } {
  const present: Float64Array[] = [new Float64Array(MOST + 1).fill(1, 0, 1)]
  const rejected: number[] = []
  for (let t = 0; t < 2 * DAY; t += 1) {
    const steps = Array.from({ length: SERVERS + 1 }, (_, busy) => poissonSteps(ARRIVALS[t % DAY]!, busy * BIN))
    const next = new Float64Array(MOST + 1)
    let over = 0
    present[t]!.forEach((part, n) => {
      if (part === 0) return
      for (const { change, part: one } of steps[Math.min(n, SERVERS)]!) {
        const wanted = Math.max(0, n + change)
        const to = Math.min(wanted, limit, MOST)
        next[to] = next[to]! + part * one
        over += part * one * Math.max(0, wanted - limit)
      }
    })
    present.push(next)
    rejected.push(over)
  }
  return { present, rejected }
}

const IN_BINS = `bins of ${BIN} service times, in which as many leave as poisson(Δ min(n, 10)) says of n present before; seed ${SEED}`

/** What the table has of n present. */
const SHOWN: Readonly<Record<string, (present: number) => number>> = {
  L: (present) => present,
  Lq: (present) => Math.max(0, present - SERVERS),
  Pwait: (present) => Number(present >= SERVERS),
}

const swinging: Case = {
  id: 'MtMc-10',
  parameters: `${parametersText(theoryRow('MtMc-10'))}; ${IN_BINS}`,
  source: `${theoryRow('MtMc-10').source}. In bins: the same chain bin by bin`,
  measure(bench) {
    const { reading, cycles } = days(bench, {})
    const queue = reading.values('s.queueDepth')
    const { present } = byHand(Infinity)
    return Object.entries(theoryRow('MtMc-10').expect).map(([quantity, expected]) => {
      const [, name, hours] = /^(\w+)\((\d+)\)$/.exec(quantity)!
      const shown = SHOWN[name!]!
      const after = Math.round(Number(hours) / BIN)
      const inBins = present[after]!.reduce((sum, part, n) => sum + part * shown(n), 0)
      const got = batchMeans(cycles, (cycle) => shown(queue[cycle * CYCLE + after - 1]!))
      return drawnRow(quantity, { expected, inBins }, got)
    })
  },
}

const losing: Case = {
  id: 'MtM10-10-loss',
  parameters: `${parametersText(theoryRow('MtM10-10-loss'))}; ${IN_BINS}; the stationary number on the chain`,
  source: `${theoryRow('MtM10-10-loss').source}. In bins: the same chain bin by bin, full at 10`,
  measure(bench) {
    const { expect } = theoryRow('MtM10-10-loss')
    const { reading, cycles } = days(bench, { queueLimit: SERVERS })
    const rejected = reading.values('s.rejected')
    const come = 8 * 24
    const got = batchMeans(cycles, (cycle) => {
      const from = cycle * CYCLE + DAY
      return rejected.slice(from, from + DAY).reduce((sum, one) => sum + one, 0) / come
    })
    const lost = byHand(SERVERS).rejected.slice(DAY)
    const inBins = lost.reduce((sum, one) => sum + one, 0) / come
    const steady = bench.run(oneService(8, { servers: SERVERS, serviceTime: 1, queueLimit: 0 }, { bins: 1 }))
    const stationary = 'stationaryErlangB(8,10)'
    return [
      drawnRow('lossFraction', { expected: expect['lossFraction']!, inBins }, got),
      row(stationary, { got: steady.at('s.expectedLoss'), expected: expect[stationary]! }, 1e-8),
    ]
  },
}

/** Several servers in bins, by drawing what the busy ones finish. */
export const serversByDay: Family = {
  id: 'servers-by-day',
  title: 'Ten random servers by day and night',
  doc: 'A load that swings from a fifth to one and a half times what ten servers can do. A service of fixed capacity is a fluid and cannot stand for ten servers; one that holds all who are present, and whose capacity in a bin is drawn from how many of its servers were busy, is the birth–death chain in steps of a bin.',
  random: true,
  cases: [swinging, losing],
}
