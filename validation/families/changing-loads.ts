import { exp } from '../../src/engine/kernel/index.ts'
import { arctangent, cosine, PI } from '../circle.ts'
import { row, type Bench, type Case, type Family, type Numbers } from '../family.ts'
import { oneService } from '../model-document.ts'
import { numberOf, parametersText, theoryRows, type TheoryRow } from '../theory-table.ts'

/** Arrivals of a period in bins of equal length: 100 + 20 sin γ t, times in mean stays. */
function arrivals(gamma: number, bins: number): readonly number[] {
  const length = (2 * PI) / gamma / bins
  const swing = (t: number): number => (20 / gamma) * cosine((2 * PI * t) / bins)
  return Array.from({ length: bins }, (_, t) => 100 * length + swing(t) - swing(t + 1))
}

/** M(t)/M/∞ at the ends of the bins of one period, from the engine: who comes waits for nothing and loses patience. */
function stays({ run }: Bench, gamma: number, bins: number): readonly number[] {
  const service = { capacity: 0, patience: (bins * gamma) / (2 * PI), initialQueue: atPhase(gamma, 0) }
  const reading = run(oneService(arrivals(gamma, bins), service, { bins }))
  return Array.from(reading.values('s.queueDepth'))
}

/** The same by hand: in each bin arrivals are steady, and every item stays for an exponential time. */
function staysOfSteadyBins(gamma: number, bins: number): readonly number[] {
  const length = (2 * PI) / gamma / bins
  const kept = exp(-length)
  let present = atPhase(gamma, 0)
  return arrivals(gamma, bins).map((come) => (present = present * kept + (come * (1 - kept)) / length))
}

/** The closed form at a part of the period. */
function atPhase(gamma: number, part: 0 | 0.25): number {
  return 100 + (20 * (part === 0 ? -gamma : 1)) / (1 + gamma * gamma)
}

/** What the table says of one period of values at the ends of its bins. */
function period(values: readonly number[], gamma: number): Numbers {
  const bins = values.length
  const sum = (weight: (t: number) => number): number =>
    values.reduce((total, value, i) => total + value * weight((2 * PI * (i + 1)) / bins), 0) / bins
  const mean = sum(() => 1)
  const sines = 2 * sum((angle) => cosine(angle - PI / 2))
  const cosines = 2 * sum(cosine)
  return {
    mean,
    amplitude: Math.sqrt(sines * sines + cosines * cosines),
    lag: arctangent(-cosines / sines) / gamma,
    'm(0)': values[bins - 1]!,
    'm(quarter)': values[bins / 4 - 1]!,
  }
}

const inBins =
  (bins: number) =>
  (theory: TheoryRow): Case => ({
    id: `${theory.id}${bins === FINEST ? '' : `-${bins}`}`,
    parameters: `${parametersText(theory)}; ${bins} bins in a period`,
    source: `${theory.source}. In bins: arrivals steady within a bin, from the exact mean at phase 0`,
    measure(bench) {
      const gamma = numberOf(theory, 'gamma')
      const got = period(stays(bench, gamma, bins), gamma)
      const byHand = period(staysOfSteadyBins(gamma, bins), gamma)
      const shown = Object.entries(got).filter(([name]) => bins === FINEST || name === 'amplitude' || name === 'lag')
      return shown.map(([quantity, value]) =>
        row(quantity, { got: value, expected: theory.expect[quantity]!, inBins: byHand[quantity]! }),
      )
    },
  })

const COARSER = [8, 24, 96]
const FINEST = 960

/** Infinitely many servers under a load that swings. */
export const changingLoads: Family = {
  id: 'changing-loads',
  title: 'Infinitely many servers under a swinging load',
  doc: 'A service without capacity whose items leave by `patience` is M(t)/M/∞: the mean number in it is exact for arrivals that are steady within a bin, whatever its length. What is left of the error is that a bin flattens the swing within it, which goes with Δ².',
  random: false,
  cases: [...COARSER, FINEST].flatMap((bins) => theoryRows('MtMinf-').map(inBins(bins))),
}
