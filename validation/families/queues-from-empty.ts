import type { Case, Family } from '../family.ts'
import { batchMeans, drawnRow } from '../interval.ts'
import { meanOf, nextQueue, poissonSteps } from '../lattice.ts'
import { oneService } from '../model-document.ts'
import { numberOf, parametersText, theoryRow } from '../theory-table.ts'

const SEED = 1
const BIN_MINUTES = 0.25
const MINUTES = 200
/** The last bin of a cycle lets everybody go. */
const CYCLE = MINUTES / BIN_MINUTES + 1
/** States up to which the queue is followed by hand; beyond is less than 1e-12. */
const MOST = 150

/** M/M/1 from empty, over and over in one run. */
const transient: Case = {
  id: 'trans-MM1-.8',
  parameters: `${parametersText(theoryRow('trans-MM1-.8'))}; EN(t) and P0(t) at t min over cycles of ${CYCLE} bins of ${BIN_MINUTES} min, seed ${SEED}`,
  source: `${theoryRow('trans-MM1-.8').source}. In bins: the chain of max(0, q + poisson(λ Δ) − poisson(μ Δ)) from 0, bin by bin`,
  measure({ run, scale }) {
    const theory = theoryRow('trans-MM1-.8')
    const [lambda, mu] = [numberOf(theory, 'lambda') * BIN_MINUTES, numberOf(theory, 'mu') * BIN_MINUTES]
    const cycles = scale === 'whole' ? 1240 : 124
    const series = {
      drawn: { distribution: 'poisson', mean: mu },
      capacity: `IF(MOD(BIN(), ${CYCLE}) == ${CYCLE - 1}, 1e6, drawn)`,
    }
    const arrivals = { distribution: 'poisson', mean: lambda }
    const parts = { series, bins: cycles * CYCLE, binMinutes: BIN_MINUTES, seed: SEED, outputs: ['s.queueDepth'] }
    const queue = run(oneService(arrivals, { capacity: 'capacity' }, parts)).values('s.queueDepth')
    const byHand = fromEmpty(lambda, mu)
    return Object.entries(theory.expect).map(([quantity, expected]) => {
      const [, name, minutes] = /^(\w+)\((\d+)\)$/.exec(quantity)!
      const after = Number(minutes) / BIN_MINUTES
      const shown = (items: number): number => (name === 'EN' ? items : Number(items === 0))
      const got = batchMeans(cycles, (cycle) => shown(queue[cycle * CYCLE + after - 1]!))
      const parts = byHand[after]!
      return drawnRow(quantity, { expected, inBins: name === 'EN' ? meanOf(parts) : parts[0]! }, got)
    })
  },
}

/** Probabilities of the queue after 0, 1, 2, … bins. */
function fromEmpty(arrivals: number, departures: number): readonly Float64Array[] {
  const steps = poissonSteps(arrivals, departures)
  const queues: Float64Array[] = [new Float64Array(MOST + 1).fill(1, 0, 1)]
  while (queues.length < CYCLE) queues.push(nextQueue(queues.at(-1)!, steps))
  return queues
}

/** How a queue with random arrivals comes to its steady state. */
export const queuesFromEmpty: Family = {
  id: 'queues-from-empty',
  title: 'One random server from empty',
  doc: 'M/M/1 begins empty and fills: how many are there and how often nobody is, after so many service times. One run holds many beginnings: a bin of great capacity empties the queue.',
  random: true,
  cases: [transient],
}
