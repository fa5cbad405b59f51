import { exp } from '../../src/engine/kernel/index.ts'
import { row, type Bench, type Case, type Family, type Numbers } from '../family.ts'
import { oneService, type Fields } from '../model-document.ts'
import { besideTheory, numberOf, parametersText, theoryRows, type TheoryRow } from '../theory-table.ts'

/** What the chain says of a steady load of `lambda` a minute: minutes, part of the load, part of the load. */
interface Said {
  readonly wait: number
  readonly loss: number
  readonly level: number
}

function chainSays({ run }: Bench, lambda: number, { target, ...service }: Fields): Said {
  const promise = target === undefined ? {} : { target: { wait: target, share: 0.5 } }
  const reading = run(oneService(lambda, { ...service, ...promise }, { bins: 1 }))
  return {
    wait: reading.at('s.expectedWait'),
    loss: reading.at('s.expectedLoss'),
    level: target === undefined ? NaN : reading.at('s.serviceLevel'),
  }
}

const fromTable =
  (relative: number, measure: (bench: Bench, theory: TheoryRow) => Numbers) =>
  (theory: TheoryRow): Case => ({
    id: theory.id,
    parameters: parametersText(theory),
    source: theory.source,
    measure: (bench) => besideTheory(theory, measure(bench, theory), relative),
  })

/** M/M/c: Erlang C. */
const erlangC = fromTable(1e-9, (bench, theory) => {
  const [lambda, mu, c] = ['lambda', 'mu', 'c'].map((name) => numberOf(theory, name)) as [number, number, number]
  const { wait, level } = chainSays(bench, lambda, { servers: c, serviceTime: 1 / mu, target: 0 })
  const Lq = wait * lambda
  return { rho: lambda / (c * mu), Pwait: 1 - level, Lq, Wq: wait, L: Lq + lambda / mu, W: wait + 1 / mu }
})

/** M/G/c/c: Erlang B. */
const erlangB = fromTable(1e-9, (bench, theory) => {
  const service = { servers: numberOf(theory, 'c'), serviceTime: 1, queueLimit: 0 }
  return { B: chainSays(bench, numberOf(theory, 'a'), service).loss }
})

/** M/M/c+M: Erlang A. */
const erlangA = fromTable(1e-8, (bench, theory) => {
  const [lambda, mu, c] = ['lambda', 'mu', 'c'].map((name) => numberOf(theory, name)) as [number, number, number]
  const service = { servers: c, serviceTime: 1 / mu, patience: 1 / numberOf(theory, 'theta') }
  const { wait, loss } = chainSays(bench, lambda, service)
  return { Lq: wait * lambda, Pab: loss, Wq: wait, util: (lambda * (1 - loss)) / (c * mu) }
})

/** M/G/1: Pollaczek and Khinchine. */
const oneServer = fromTable(1e-12, (bench, theory) => {
  const [lambda, ES, cs2] = ['lambda', 'ES', 'cs2'].map((name) => numberOf(theory, name)) as [number, number, number]
  const { wait } = chainSays(bench, lambda, { servers: 1, serviceTime: ES, serviceCv2: cs2 })
  return { Lq: wait * lambda, Wq: wait, L: (wait + ES) * lambda }
})

/** M/M/c/K. */
const withLimit = fromTable(1e-9, (bench, theory) => {
  const lambda = numberOf(theory, 'lambda')
  const mu = numberOf(theory, 'mu')
  const servers = theory.params['m'] === undefined ? 1 : numberOf(theory, 'm')
  const service = { servers, serviceTime: 1 / mu, queueLimit: numberOf(theory, 'K') - servers }
  const { wait, loss } = chainSays(bench, lambda, service)
  const throughput = lambda * (1 - loss)
  const p0 = servers === 1 ? { p0: 1 - throughput / mu } : {}
  return { L: (wait + 1 / mu) * throughput, throughput, pBlock: loss, ...p0 }
})

/** Regular arrivals: the factor of Allen and Cunneen is a ceiling there. */
const regularArrivals = (load: number): Case => ({
  id: `ceiling-${load}`,
  parameters: `D/M/1, ρ ${load}, serviceTime 1 min, arrivalCv2 0`,
  source: 'Allen and Cunneen: half of M/M/1, ρ / (1 − ρ) / 2; the exact wait of D/M/1 is less, and in bins below',
  measure: (bench) => {
    const { wait } = chainSays(bench, load, { servers: 1, serviceTime: 1, arrivalCv2: 0 })
    return [row('expectedWait, min', { got: wait, expected: load / (1 - load) / 2 })]
  },
})

interface Centre {
  readonly load: number
  readonly agents: number
  readonly target: number
}

/** Part of the calls that wait, by the recursion of Erlang B. */
function waitingPart({ load, agents }: Centre): number {
  let lost = 1
  for (let n = 1; n <= agents; n += 1) lost = (load * lost) / (n + load * lost)
  return lost / (1 - (load / agents) * (1 - lost))
}

const serviceLevel = (centre: Centre): Case => ({
  id: `service-level-${centre.load}-${centre.agents}`,
  parameters: `offered load ${centre.load}, c ${centre.agents}, answered within ${centre.target} service times`,
  source: 'Erlang C by the recursion of Erlang B: 1 − C e^(−(c − a) t)',
  measure: (bench) => {
    const { load, agents, target } = centre
    const { level } = chainSays(bench, load, { servers: agents, serviceTime: 1, target })
    return [row('serviceLevel', { got: level, expected: 1 - waitingPart(centre) * exp(-(agents - load) * target) })]
  },
})

/** Expected wait, loss and service level against Erlang's formulas. */
export const stationaryChain: Family = {
  id: 'stationary-chain',
  title: 'Erlang B, C and A, M/M/c/K and M/G/1 on the chain',
  doc: 'The metrics `expectedWait`, `expectedLoss` and `serviceLevel` of one service in one bin with a steady load. Work in bins is a fluid, which waits where the load of a bin exceeds the capacity and nowhere else: a service of fixed capacity does not show what these formulas say.',
  random: false,
  cases: [
    ...theoryRows('MMc-').map(erlangC),
    ...theoryRows('erlB-').map(erlangB),
    ...theoryRows('erlA-').map(erlangA),
    ...theoryRows('MG1-').map(oneServer),
    ...theoryRows('MM1K-').map(withLimit),
    ...theoryRows('MMmK-').map(withLimit),
    ...[0.5, 0.8].map(regularArrivals),
    serviceLevel({ load: 20, agents: 24, target: 1 / 9 }),
    serviceLevel({ load: 100, agents: 106, target: 0.1 }),
  ],
}
