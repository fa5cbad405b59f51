import { exp, log } from '../../src/engine/kernel/index.ts'
import type { Bench, Case, Family, Row } from '../family.ts'
import { batchMeans, drawnRow } from '../interval.ts'
import { poissonPart, stationary } from '../lattice.ts'
import { oneService, type Fields } from '../model-document.ts'
import { numberOf, parametersText, theoryRows, type TheoryRow } from '../theory-table.ts'

const SEED = 1
const BIN_MINUTES = 0.25
const WARM_UP = 10_000

/** What bins of that length come to. */
interface InBins {
  /** Part of the arrivals that find somebody at the end of the bin before. */
  readonly sigma: number
  /** Mean number in the system, of the starts of bins with who comes then and of their ends. */
  readonly items: number
}

interface Arrivals {
  readonly series: Fields
  readonly inBins: InBins
}

/** One server of mean service time 1 min, beside what theory says of such bins. */
function measureRenewal({ run, scale }: Bench, theory: TheoryRow, { series, inBins }: Arrivals): readonly Row[] {
  const bins = scale === 'whole' ? 1_000_000 : 100_000
  const load = numberOf(theory, 'rho')
  const service = { capacity: { distribution: 'poisson', mean: BIN_MINUTES } }
  const parts = { series, bins, binMinutes: BIN_MINUTES, seed: SEED, outputs: ['s.queueDepth', 's.arrivals'] }
  const reading = run(oneService('come', service, parts))
  const queue = reading.values('s.queueDepth')
  const come = reading.values('s.arrivals')
  const count = bins - WARM_UP
  const items = batchMeans(count, (i) => (queue[i + WARM_UP - 1]! + come[i + WARM_UP]! + queue[i + WARM_UP]!) / 2)
  const finding = (t: number): number => (queue[t - 1]! > 0 ? come[t]! : 0) / (load * BIN_MINUTES)
  const { sigma, Wq } = theory.expect as { sigma: number; Wq: number }
  return [
    drawnRow(
      'sigma',
      { expected: sigma, inBins: inBins.sigma },
      batchMeans(count, (i) => finding(WARM_UP + i)),
    ),
    drawnRow(
      'Wq',
      { expected: Wq, inBins: inBins.items / load - 1 },
      { mean: items.mean / load - 1, half: items.half / load },
    ),
  ]
}

const IN_BINS = `Wq is L / λ − 1, L the mean of the starts of bins, with who comes then, and of their ends; bins of ${BIN_MINUTES} min, seed ${SEED}`

/** One arrival at the start of every so many bins: nothing is lost by taking a bin at once. */
const regular = (theory: TheoryRow): Case => ({
  id: theory.id,
  parameters: `${parametersText(theory)}; ${IN_BINS}`,
  source: `${theory.source}. In bins: e^(−μ t (1 − σ)) / (1 − σ) are there t after an arrival, t at starts and ends of bins`,
  measure(bench) {
    const every = 1 / numberOf(theory, 'rho') / BIN_MINUTES
    const sigma = theory.expect['sigma']!
    const kept = exp(log(sigma) / every)
    const inBins = { sigma, items: (1 + kept) / (1 - kept) / every / 2 }
    return measureRenewal(bench, theory, { series: { come: `PULSE(${every})` }, inBins })
  },
})

/** Every second event of a Poisson process. */
const everySecond = (theory: TheoryRow): Case => ({
  id: theory.id,
  parameters: `${parametersText(theory)}; arrivals are every second event of poisson(2 ρ Δ); ${IN_BINS}`,
  source: `${theory.source}. In bins: the stationary chain of queue and events since the last arrival`,
  measure(bench) {
    const events = { distribution: 'poisson', mean: 2 * numberOf(theory, 'rho') * BIN_MINUTES }
    const series = { events, come: 'DELTA(FLOOR(CUMSUM(events) / 2))' }
    return measureRenewal(bench, theory, { series, inBins: everySecondInBins(theory) })
  },
})

/** States are 2 · queue + events since the last arrival. */
function everySecondInBins(theory: TheoryRow): InBins {
  const load = numberOf(theory, 'rho')
  // Beyond that less than 1e-11 is left.
  const most = Math.ceil(26 / (1 - theory.expect['sigma']!))
  const events = poissonPart(2 * load * BIN_MINUTES)
  const taken = poissonPart(BIN_MINUTES)
  const rows = Array.from({ length: 2 * most + 2 }, (_, state) => {
    const row = new Float64Array(2 * most + 2)
    events.forEach((part, count) => {
      const phase = (state % 2) + count
      const present = Math.floor(state / 2) + Math.floor(phase / 2)
      taken.forEach((one, gone) => {
        const next = 2 * Math.min(most, Math.max(0, present - gone)) + (phase % 2)
        row[next] = row[next]! + part * one
      })
    })
    return row
  })
  const parts = stationary(rows)
  const comeAfter = [0, 1].map((phase) =>
    events.reduce((sum, part, count) => sum + part * Math.floor((phase + count) / 2), 0),
  )
  const sum = (of: (queue: number, phase: number) => number): number =>
    parts.reduce((total, part, state) => total + part * of(Math.floor(state / 2), state % 2), 0)
  return {
    sigma: sum((queue, phase) => (queue > 0 ? comeAfter[phase]! : 0)) / (load * BIN_MINUTES),
    items: sum((queue) => queue) + (load * BIN_MINUTES) / 2,
  }
}

/** Arrivals more regular than random ones, which the chain of `expectedWait` has no states for. */
export const renewalArrivals: Family = {
  id: 'renewal-arrivals',
  title: 'Regular arrivals, one random server',
  doc: 'D/M/1 and E2/M/1 in bins, where the factor of `expectedWait` is only a ceiling: arrivals by formula, a capacity drawn as poisson(Δ / serviceTime).',
  random: true,
  cases: [...theoryRows('DM1-').map(regular), ...theoryRows('E2M1-').map(everySecond)],
}
