import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Run } from '../../src/engine/index.ts'
import { edgesOfModel, models, nodesOf } from '../support/arbitraries.ts'
import { oneService, runOf, type Fields } from '../support/models.ts'
import { scaled } from '../support/tier.ts'

/** Answers each place where a statement about a finished run does not hold. */
type Statement = (run: Run, document: Fields) => string[]

/** Published series only: what the run says of itself in its checks is not looked at. 0 before bin 0 and where absent. */
function readerOf(run: Run): (id: string, t: number) => number {
  const byId = new Map(run.series.map(({ id, values }) => [id, values]))
  return (id, t) => (t < 0 ? 0 : (byId.get(id)?.[t] ?? 0))
}

interface Edge {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly outlet: string
  readonly lag: number
}

function edgesOf(document: Fields): Edge[] {
  return edgesOfModel(document).map(({ from, to, outlet = 'served', lag = 0 }) => {
    const edge = { from: String(from), to: String(to), outlet: String(outlet), lag: Number(lag) }
    return { ...edge, id: `${edge.from}${outlet === 'served' ? '' : `.${edge.outlet}`}->${edge.to}` }
  })
}

/** Whether in = out + change, to the tolerance that conservation is promised with. */
function balanced(inflow: number, outflow: number, held: number, before: number): boolean {
  return Math.abs(inflow - outflow - (held - before)) <= 1e-9 * Math.max(1, inflow, outflow, held)
}

const equal = (a: number, b: number): boolean => balanced(a, b, 0, 0)

const binsOf = (document: Fields): number[] => [...Array((document.grid as { bins: number }).bins).keys()]

const services = (document: Fields): string[] => idsOf(document, 'service')

function idsOf(document: Fields, kind: string): string[] {
  return Object.entries(nodesOf(document)).flatMap(([id, node]) => (node.kind === kind ? [id] : []))
}

/** `what in bin t` for each of the bins in which something does not hold. */
function failing(document: Fields, what: string, holds: (t: number) => boolean): string[] {
  return binsOf(document).flatMap((t) => (holds(t) ? [] : [`${what} in bin ${t}`]))
}

const checksPass: Statement = (run) =>
  run.checks.flatMap(({ id, breaches }) => breaches.map(({ series, bin }) => `${id}: ${series} in bin ${bin}`))

const nodesConserve: Statement = (run, document) => {
  const at = readerOf(run)
  const sum = (id: string, measures: string[], t: number): number =>
    measures.reduce((total, m) => total + at(`${id}.${m}`, t), 0)
  return Object.entries(nodesOf(document)).flatMap(([id, { initialQueue = 0 }]) => {
    const held = (t: number): number => (t < 0 ? Number(initialQueue) : sum(id, ['queueDepth', 'inBackoff'], t))
    const out = (t: number): number => sum(id, ['served', 'exhausted', 'rejected', 'completed', 'failed'], t)
    return failing(document, id, (t) => balanced(at(`${id}.arrivals`, t), out(t), held(t), held(t - 1)))
  })
}

const attemptsPart: Statement = (run, document) => {
  const at = readerOf(run)
  return services(document).flatMap((id) =>
    failing(document, id, (t) => {
      const of = (measure: string, bin = t): number => at(`${id}.${measure}`, bin)
      const parted = equal(of('attempts'), of('served') + of('errors'))
      return parted && balanced(of('errors'), of('exhausted') + of('retries'), of('inBackoff'), of('inBackoff', t - 1))
    }),
  )
}

const edgesConserve: Statement = (run, document) => {
  const at = readerOf(run)
  const edges = edgesOf(document)
  const brought = (to: string, t: number): number =>
    edges.reduce((sum, e) => (e.to === to ? sum + at(`${e.id}.flow`, t - e.lag) : sum), 0)
  const taken = (of: Edge, t: number): number =>
    edges.reduce((sum, e) => (e.from === of.from && e.outlet === of.outlet ? sum + at(`${e.id}.flow`, t) : sum), 0)
  return [
    ...edges.flatMap((e) =>
      failing(document, `${e.from}.${e.outlet}`, (t) => equal(at(`${e.from}.${e.outlet}`, t), taken(e, t))),
    ),
    ...['service', 'router', 'sink']
      .flatMap((kind) => idsOf(document, kind))
      .flatMap((id) => failing(document, id, (t) => equal(brought(id, t), at(`${id}.arrivals`, t)))),
    ...edges
      .filter(({ lag }) => lag > 0)
      .flatMap(({ id, lag }) => {
        const of = (measure: string, t: number): number => at(`${id}.${measure}`, t)
        return failing(document, id, (t) =>
          balanced(of('flow', t), of('flow', t - lag), of('inTransit', t), of('inTransit', t - 1)),
        )
      }),
  ]
}

const systemConserves: Statement = (run, document) => {
  const at = readerOf(run)
  const initial = Object.values(nodesOf(document)).reduce((sum, node) => sum + Number(node.initialQueue ?? 0), 0)
  const held = (t: number): number => (t < 0 ? initial : at('system.workInSystem', t))
  const out = (t: number): number => at('system.completed', t) + at('system.failed', t) + at('system.lost', t)
  return failing(document, 'system', (t) => balanced(at('system.entered', t), out(t), held(t), held(t - 1)))
}

const systemSums: Statement = (run, document) => {
  const at = readerOf(run)
  const edges = edgesOf(document)
  const of = (kind: string, ...measures: string[]): string[] =>
    idsOf(document, kind).flatMap((id) => measures.map((measure) => `${id}.${measure}`))
  const deadEnds = ['source', 'router', 'service']
    .flatMap((kind) => idsOf(document, kind))
    .filter((id) => !edges.some((e) => e.from === id && e.outlet === 'served'))
  const parts: Readonly<Record<string, string[]>> = {
    entered: of('source', 'arrivals'),
    completed: [...of('sink', 'completed'), ...deadEnds.map((id) => `${id}.served`)],
    failed: of('sink', 'failed'),
    lost: of('service', 'lost'),
    workInSystem: [...of('service', 'queueDepth', 'inBackoff'), ...edges.map(({ id }) => `${id}.inTransit`)],
    inService: of('service', 'inService'),
    created: [],
    stored: [],
  }
  const sums = Object.entries(parts).flatMap(([measure, ids]) =>
    failing(document, measure, (t) =>
      equal(
        ids.reduce((sum, id) => sum + at(id, t), 0),
        at(`system.${measure}`, t),
      ),
    ),
  )
  const running = ['entered', 'completed'].flatMap((measure) => {
    const total = (t: number): number => at(`system.${measure}Cum`, t)
    return failing(document, `${measure}Cum`, (t) => balanced(at(`system.${measure}`, t), 0, total(t), total(t - 1)))
  })
  return [...sums, ...running]
}

const lostIsWithoutEdge: Statement = (run, document) => {
  const at = readerOf(run)
  const edges = edgesOf(document)
  return services(document).flatMap((id) => {
    const open = ['exhausted', 'rejected'].filter((outlet) => !edges.some((e) => e.from === id && e.outlet === outlet))
    return failing(document, id, (t) =>
      equal(
        open.reduce((sum, outlet) => sum + at(`${id}.${outlet}`, t), 0),
        at(`${id}.lost`, t),
      ),
    )
  })
}

const neverNegative: Statement = (run) =>
  run.series.flatMap(({ id, values }) => (values.some((v) => v < -1e-9 || Math.abs(v) === Infinity) ? [id] : []))

const itemsAreDefined: Statement = (run) =>
  run.series.flatMap(({ id, kind, measure, values }) =>
    (kind === 'flow' || kind === 'stock') && measure !== 'capacity' && values.some((v) => Number.isNaN(v)) ? [id] : [],
  )

const limitsHold: Statement = (run, document) => {
  const at = readerOf(run)
  const ids = new Set(run.series.map(({ id }) => id))
  return services(document).flatMap((id) => {
    const { queueLimit } = nodesOf(document)[id]!
    // A capacity that is undefined is no bound.
    const over = (t: number): boolean =>
      ids.has(`${id}.capacity`) && at(`${id}.attempts`, t) > at(`${id}.capacity`, t) * (1 + 1e-12)
    const full = (t: number): boolean => at(`${id}.queueDepth`, t) > limitAt(queueLimit, t, at) * (1 + 1e-12)
    return failing(document, id, (t) => !over(t) && !full(t))
  })
}

/** A queueLimit as random models have it: a number, one value per bin, or `a + b * SHIFT(x, 1)`. */
function limitAt(limit: unknown, t: number, at: (id: string, t: number) => number): number {
  if (limit === undefined) return Infinity
  if (typeof limit === 'number') return limit
  if (typeof limit !== 'string') return (limit as readonly number[])[t]!
  const [, base, factor, series] = /^([\d.]+) \+ ([\d.]+) \* SHIFT\((.+), 1\)$/.exec(limit)!
  return Number(base) + Number(factor) * at(series!, t - 1)
}

const latencyHoldsTheWait: Statement = (run, document) => {
  const at = readerOf(run)
  return services(document).flatMap((id) =>
    failing(document, id, (t) => {
      const wait = at(`${id}.waitTime`, t)
      return !(at(`${id}.latency`, t) < wait - 1e-7 * Math.max(1, wait))
    }),
  )
}

/** What holds of every run of every model. */
const STATEMENTS: Readonly<Record<string, Statement>> = {
  'every check of the run passes': checksPass,
  'work is conserved at every node': nodesConserve,
  'attempts are served or errors, and errors come back or are exhausted': attemptsPart,
  'edges take all that leaves, deliver it after their lag, and hold it until then': edgesConserve,
  'work is conserved in the whole system': systemConserves,
  'the series of the system are sums of what nodes and edges publish': systemSums,
  'what leaves without an edge is lost, and nothing else': lostIsWithoutEdge,
  'no measure and no metric is negative or infinite': neverNegative,
  'flows and stocks are defined': itemsAreDefined,
  'nothing is attempted beyond the capacity, and no queue is left beyond its limit': limitsHold,
  'latency is never shorter than the wait': latencyHoldsTheWait,
}

// One pass over the models for all statements: simulating them again for each would take most of the time.
test(
  'in every bin of random models work is conserved, and everything else that always holds does',
  { timeout: 240_000 },
  () => {
    fc.assert(
      fc.property(models, (document) => {
        const run = runOf(document)
        const breaches = Object.entries(STATEMENTS).flatMap(([name, statement]) =>
          statement(run, document).map((place) => `not so: ${name}: ${place}`),
        )
        expect(breaches.slice(0, 10)).toEqual([])
      }),
      { numRuns: scaled(200, 2000) },
    )
  },
)

test('each statement is false of a run whose numbers are wrong', () => {
  const document = oneService(
    [9, 2, 8],
    { capacity: 3, failureRate: 0.25, retry: { maxAttempts: 2 }, queueLimit: 4 },
    { bins: 3 },
  )
  const run = runOf(document)
  const changed = (of: (id: string, value: number) => number, fails: boolean): Run => ({
    ...run,
    checks: fails ? [{ id: 'x', status: 'fail', breaches: [{ series: 'y', bin: 0, amount: 1 }] }] : run.checks,
    series: run.series.map((series) => ({ ...series, values: series.values.map((value) => of(series.id, value)) })),
  })
  const raised = (which: RegExp): Run => changed((id, value) => (which.test(id) ? value + 1 : value), true)
  for (const [name, statement] of Object.entries(STATEMENTS)) {
    expect(statement(run, document), name).toEqual([])
    const wrong = [
      raised(/attempts|entered$|completed$|waitTime/),
      raised(/exhausted|lost|->/),
      changed((_, value) => (value === 0 ? NaN : -value), true),
    ].map((other) => statement(other, document).length)
    expect(Math.max(...wrong), name).toBeGreaterThan(0)
  }
})
