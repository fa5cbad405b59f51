import { row, type Case, type Family, type Numbers } from '../family.ts'
import { modelDocument, type Fields } from '../model-document.ts'
import { besideTheory, listOf, numberOf, parametersText, theoryRow } from '../theory-table.ts'
import type { Reading } from '../reading.ts'

/** `L[1]`, `L[2]`, … */
function numbered(name: string, values: readonly number[]): Numbers {
  return Object.fromEntries(values.map((value, i) => [`${name}[${i + 1}]`, value]))
}

/** Items at a station by the chain, in the last bin: waiting and in service, by Little's law. */
function itemsAt(reading: Reading, id: string): number {
  return reading.at(`${id}.expectedWait`) * reading.at(`${id}.arrivals`) + reading.at(`${id}.inService`)
}

const jackson: Case = {
  id: 'jackson-sixto-11.11',
  parameters: parametersText(theoryRow('jackson-sixto-11.11')),
  source: theoryRow('jackson-sixto-11.11').source,
  measure({ run }) {
    const theory = theoryRow('jackson-sixto-11.11')
    const external = listOf(theory, 'ext')
    const routes = theory.params['P'] as readonly (readonly number[])[]
    const stations = listOf(theory, 'mu').map((mu, i) => ({ id: `s${i + 1}`, mu }))
    const nodes: Record<string, Fields> = { out: { kind: 'sink' } }
    for (const { id, mu } of stations) nodes[id] = { kind: 'service', servers: 1, serviceTime: 1 / mu }
    const edges = routes.flatMap((row, i) => [
      ...row.flatMap((share, j): Fields[] =>
        share === 0 ? [] : [{ from: `s${i + 1}`, to: `s${j + 1}`, share, lag: 1 }],
      ),
      ...(row.every((share) => share === 0) ? [`s${i + 1} -> out`] : []),
    ])
    external.forEach((arrivals, i) => {
      if (arrivals === 0) return
      nodes[`from${i + 1}`] = { kind: 'source', arrivals }
      edges.push(`from${i + 1} -> s${i + 1}`)
    })
    // What comes back a second time is 0.2 of the first: after 60 bins 0.2^30 is left to come.
    const reading = run(modelDocument({ nodes, edges, bins: 60 }))
    const L = stations.map(({ id }) => itemsAt(reading, id))
    const Ltot = L.reduce((sum, one) => sum + one, 0)
    const lambda = stations.map(({ id }) => reading.at(`${id}.arrivals`))
    const W = Ltot / external.reduce((sum, one) => sum + one, 0)
    return besideTheory(theory, { ...numbered('lambda', lambda), ...numbered('L', L), Ltot, W }, 1e-6)
  },
}

const visits: Case = {
  id: 'jain-34.1',
  parameters: parametersText(theoryRow('jain-34.1')),
  source: theoryRow('jain-34.1').source,
  measure({ run }) {
    const theory = theoryRow('jain-34.1')
    const times = listOf(theory, 'S')
    const nodes: Record<string, Fields> = {
      jobs: { kind: 'source', arrivals: numberOf(theory, 'lambda') },
      done: { kind: 'sink' },
    }
    times.forEach((serviceTime, i) => (nodes[`s${i + 1}`] = { kind: 'service', servers: 1, serviceTime }))
    const calls = listOf(theory, 'V').map((multiplier, i) => ({
      from: 'jobs',
      to: `s${i + 1}`,
      effort: true,
      multiplier,
    }))
    const reading = run(modelDocument({ nodes, edges: ['jobs -> done', ...calls], bins: 1 }))
    const of = (metric: string): number[] => times.map((_, i) => reading.at(`s${i + 1}.${metric}`))
    const got = {
      ...numbered('U', of('utilization')),
      ...numbered(
        'R',
        times.map((time, i) => reading.at(`s${i + 1}.expectedWait`) + time),
      ),
      ...numbered(
        'Q',
        times.map((_, i) => itemsAt(reading, `s${i + 1}`)),
      ),
    }
    return besideTheory(theory, got, 1e-6)
  },
}

const service = (perMinute: number, binMinutes: number): Fields => ({
  kind: 'service',
  capacity: perMinute * binMinutes,
})

const tandem = (binMinutes: number): Case => ({
  id: `tandem-${binMinutes}`,
  parameters: `10/min for 60 min; a takes 8/min, b after it 5/min; bins of ${binMinutes} min`,
  source: 'cumulative curves: b gets 8/min for as long as a is busy, 75 min',
  measure({ run }) {
    const nodes = {
      in: { kind: 'source', arrivals: `IF(BIN() < ${60 / binMinutes}, ${10 * binMinutes}, 0)` },
      a: service(8, binMinutes),
      b: service(5, binMinutes),
      out: { kind: 'sink' },
    }
    const edges = ['in -> a', 'a -> b', 'b -> out']
    const reading = run(modelDocument({ nodes, edges, bins: 150 / binMinutes, binMinutes }))
    return [
      row('greatest queue of a', { got: Math.max(...reading.values('a.queueDepth')), expected: 120 }),
      row('a clears at, min', { got: reading.eventAt('drained', 'a'), expected: 75 }),
      row('greatest queue of b', { got: Math.max(...reading.values('b.queueDepth')), expected: 225 }),
      row('b clears at, min', { got: reading.eventAt('drained', 'b'), expected: 120 }),
      row('total wait at b, item min', { got: reading.weighted('b.waitTime', 'b.attempts'), expected: 13500 }),
    ]
  },
})

const splitAndJoin: Case = {
  id: 'split-and-join',
  parameters: '10/min for 60 min; 0.3 to a (2/min), 0.7 to b (5/min), both then to c (6/min); bins of 1 min',
  source: 'cumulative curves: a is busy for 90 min, b for 84 min; c gets 7/min, then 2/min',
  measure({ run }) {
    const nodes = {
      in: { kind: 'source', arrivals: 'IF(BIN() < 60, 10, 0)' },
      a: service(2, 1),
      b: service(5, 1),
      c: service(6, 1),
      out: { kind: 'sink' },
    }
    const edges = [{ from: 'in', to: 'a', share: 0.3 }, 'in -> b', 'a -> c', 'b -> c', 'c -> out']
    const reading = run(modelDocument({ nodes, edges, bins: 120 }))
    return [
      row('greatest queue of a', { got: Math.max(...reading.values('a.queueDepth')), expected: 60 }),
      row('a clears at, min', { got: reading.eventAt('drained', 'a'), expected: 90 }),
      row('greatest queue of b', { got: Math.max(...reading.values('b.queueDepth')), expected: 120 }),
      row('b clears at, min', { got: reading.eventAt('drained', 'b'), expected: 84 }),
      row('greatest queue of c', { got: Math.max(...reading.values('c.queueDepth')), expected: 84 }),
      row('c clears at, min', { got: reading.eventAt('drained', 'c'), expected: 100 }),
    ]
  },
}

const burke: Case = {
  id: 'burke-tandem',
  parameters: 'M/M/1 after M/M/1: λ 6/min, μ 8/min and 10/min',
  source: 'Burke 1956: what leaves M/M/1 is Poisson, so that each station is M/M/1 by itself: ρ / (1 − ρ)',
  measure({ run }) {
    const nodes = {
      in: { kind: 'source', arrivals: 6 },
      a: { kind: 'service', servers: 1, serviceTime: 1 / 8 },
      b: { kind: 'service', servers: 1, serviceTime: 1 / 10 },
      out: { kind: 'sink' },
    }
    const reading = run(modelDocument({ nodes, edges: ['in -> a', 'a -> b', 'b -> out'], bins: 1 }))
    return [
      row('items at a', { got: itemsAt(reading, 'a'), expected: 3 }),
      row('items at b', { got: itemsAt(reading, 'b'), expected: 1.5 }),
    ]
  },
}

/** Several stations: rates by routing, then each by itself. */
export const networks: Family = {
  id: 'networks',
  title: 'Tandem, split and open networks',
  doc: 'Fluid networks have exact clearing times. In open networks of Jackson every station is M/M/1 at the rate that routing gives it: flows of the engine give the rates, the chain the rest.',
  random: false,
  cases: [...[1, 5, 15].map(tandem), splitAndJoin, burke, jackson, visits],
}
