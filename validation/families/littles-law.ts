import { row, type Case, type Family } from '../family.ts'
import { modelDocument, oneService } from '../model-document.ts'
import type { Reading } from '../reading.ts'

/** ∫ of a stock that moves in straight lines between the ends of bins, from 0 before the first, in item minutes. */
function area(reading: Reading, id: string): number {
  const values = reading.values(id)
  const last = values.at(-1)!
  return (values.reduce((sum, value) => sum + value, 0) - last / 2) * reading.run.model.grid.binMinutes
}

const wholeSystem = (binMinutes: number): Case => ({
  id: `little-system-${binMinutes}`,
  parameters: `10/min for 60 min; a takes 8/min, 15 min on the way, b 5/min; bins of ${binMinutes} min`,
  source: 'Little 1961: ∫ items dt = Σ times in the system = 4,500 before a + 9,000 on the way + 13,500 before b',
  measure({ run }) {
    const nodes = {
      in: { kind: 'source', arrivals: `IF(BIN() < ${60 / binMinutes}, ${10 * binMinutes}, 0)` },
      a: { kind: 'service', capacity: 8 * binMinutes },
      b: { kind: 'service', capacity: 5 * binMinutes },
      out: { kind: 'sink' },
    }
    const edges = ['in -> a', { from: 'a', to: 'b', lag: 15 / binMinutes }, 'b -> out']
    const reading = run(modelDocument({ nodes, edges, bins: 165 / binMinutes, binMinutes }))
    const items = reading.total('out.arrivals')
    const ages = reading.weighted('out.latency', 'out.arrivals')
    return [
      row('∫ workInSystem, item min', { got: area(reading, 'system.workInSystem'), expected: 27_000 }),
      row('Σ latency · arrivals at the sink, item min', { got: ages, expected: 27_000 }),
      row('mean latency, min', { got: ages / items, expected: 45 }),
    ]
  },
})

const withRetries: Case = {
  id: 'little-retries',
  parameters: '20/min for 30 min, half of the attempts fail, 3 attempts, back after 2 and 4 min; no capacity limit',
  source: 'Little 1961: of 600 items half come back after 2 min and a quarter after 4 min more: 600 + 600 item min',
  measure({ run }) {
    const nodes = {
      in: { kind: 'source', arrivals: 'IF(BIN() < 30, 20, 0)' },
      first: { kind: 'service', failureRate: 0.5 },
      second: { kind: 'service', failureRate: 0.5 },
      third: { kind: 'service' },
      out: { kind: 'sink' },
    }
    const edges = [
      'in -> first',
      'first -> out',
      { from: 'first', to: 'second', outlet: 'exhausted', lag: 2 },
      'second -> out',
      { from: 'second', to: 'third', outlet: 'exhausted', lag: 4 },
      'third -> out',
    ]
    const reading = run(modelDocument({ nodes, edges, bins: 60 }))
    const ages = reading.weighted('out.latency', 'out.arrivals')
    return [
      row('∫ workInSystem, item min', { got: area(reading, 'system.workInSystem'), expected: 1200 }),
      row('Σ latency · arrivals at the sink, item min', { got: ages, expected: 1200 }),
    ]
  },
}

const backOff: Case = {
  id: 'little-back-off',
  parameters: '20/min for 30 min, half of the attempts fail, 3 attempts, back-off [0.5, 0.5]; no capacity limit',
  source: 'Little 1961: 300 + 150 items go into back-off, for 1.5 min on average',
  measure({ run }) {
    const nodes = {
      in: { kind: 'source', arrivals: 'IF(BIN() < 30, 20, 0)' },
      s: { kind: 'service', failureRate: 0.5, retry: { maxAttempts: 3, backoff: [0.5, 0.5] } },
      out: { kind: 'sink' },
    }
    const reading = run(modelDocument({ nodes, edges: ['in -> s', 's -> out'], bins: 60 }))
    return [row('∫ inBackoff, item min', { got: area(reading, 's.inBackoff'), expected: 675 })]
  },
}

/** ∫ of a queue in item minutes by hand: straight lines, and in the bin that empties it up to when it is gone. */
function queueArea(reading: Reading): number {
  const [queue, come, capacity] = ['queueDepth', 'arrivals', 'capacity'].map((name) => reading.values(`s.${name}`))
  let before = 0
  let sum = 0
  queue!.forEach((left, t) => {
    const busy = left > 0 ? 1 : before === 0 ? 0 : Math.min(1, before / (capacity![t]! - come![t]!))
    sum += ((before + left) / 2) * busy
    before = left
  })
  return sum * reading.run.model.grid.binMinutes
}

const drawnLoad: Case = {
  id: 'little-drawn',
  parameters: 'arrivals poisson(4) and capacity poisson(5) in 20,000 bins of 5 min, then nobody comes; seed 1',
  source: 'Little 1961: ∫ queue dt, by hand from the queue at the ends of bins, is what everybody waits together',
  measure({ run }) {
    const series = { drawn: { distribution: 'poisson', mean: 4 } }
    const service = { capacity: { distribution: 'poisson', mean: 5 } }
    const parts = { series, bins: 20_200, binMinutes: 5, seed: 1 }
    const reading = run(oneService('IF(BIN() < 20000, drawn, 0)', service, parts))
    const expected = queueArea(reading)
    return [
      row('left at the end', { got: reading.at('s.queueDepth'), expected: 0 }),
      row('Σ waitTime · attempts, item min', { got: reading.weighted('s.waitTime', 's.attempts'), expected }),
    ]
  },
}

/** L = λ W over runs that begin and end empty, where it holds exactly. */
export const littlesLaw: Family = {
  id: 'littles-law',
  title: 'Little’s law over a whole run',
  doc: 'In a run that begins and ends empty the area under what is in the system is the sum of the times that items spend in it. The engine counts both by themselves: stocks from flows, times from the ages that flows carry.',
  random: false,
  cases: [...[1, 5, 15].map(wholeSystem), withRetries, backOff, drawnLoad],
}
