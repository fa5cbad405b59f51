import { nodesOf } from './arbitraries.ts'
import {
  binsOf,
  classesOf,
  edgeParts,
  idsOf,
  initialOf,
  plainAt,
  resourcesOf,
  workOf,
  type EdgePart,
} from './model-parts.ts'
import type { Fields } from './models.ts'

/** Published series only: what a run says of itself in its checks is not looked at. */
export interface Reader {
  readonly ids: ReadonlySet<string>
  /** 0 before bin 0 and where there is no such series. */
  readonly at: (id: string, t: number) => number
}

/** Answers each place where a statement about a finished run does not hold. */
export type Statement = (reader: Reader, document: Fields) => string[]

/** A reader of series by id. */
export function readerOf(series: ReadonlyMap<string, ArrayLike<number>>): Reader {
  return { ids: new Set(series.keys()), at: (id, t) => (t < 0 ? 0 : (series.get(id)?.[t] ?? 0)) }
}

/** Whether in = out + change, to the tolerance that conservation is promised with. */
function balanced(inflow: number, outflow: number, held: number, before: number): boolean {
  return Math.abs(inflow - outflow - (held - before)) <= 1e-9 * Math.max(1, inflow, outflow, held)
}

const equal = (a: number, b: number): boolean => balanced(a, b, 0, 0)

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** `what in bin t` for each of the bins in which something does not hold. */
function failing(document: Fields, what: string, holds: (t: number) => boolean): string[] {
  return binsOf(document).flatMap((t) => (holds(t) ? [] : [`${what} in bin ${t}`]))
}

/** All classes together, then each that is declared: its name, and how its series end. */
function classesAndAll(document: Fields): { name: string | null; end: string }[] {
  return [{ name: null, end: '' }, ...(classesOf(document) ?? []).map((name) => ({ name, end: `.${name}` }))]
}

const nodesConserve: Statement = ({ at }, document) =>
  classesAndAll(document).flatMap(({ name, end }) =>
    Object.entries(nodesOf(document)).flatMap(([id, node]) => {
      const all = (measures: string[], t: number): number => sum(measures.map((m) => at(`${id}.${m}${end}`, t)))
      const held = (t: number): number =>
        t < 0 ? initialOf(node, name) : all(['queueDepth', 'inBackoff', 'inTransit'], t)
      const out = (t: number): number => all(['served', 'exhausted', 'abandoned', 'rejected', 'completed', 'failed'], t)
      return failing(document, id + end, (t) => balanced(all(['arrivals'], t), out(t), held(t), held(t - 1)))
    }),
  )

const attemptsPart: Statement = ({ at }, document) =>
  classesAndAll(document).flatMap(({ end }) =>
    idsOf(document, 'service').flatMap((id) =>
      failing(document, id + end, (t) => {
        const of = (measure: string, bin = t): number => at(`${id}.${measure}${end}`, bin)
        const parted = equal(of('attempts'), of('served') + of('errors'))
        const back = of('inBackoff', t - 1)
        return parted && balanced(of('errors'), of('exhausted') + of('retries'), of('inBackoff'), back)
      }),
    ),
  )

const classesAddUp: Statement = ({ at, ids }, document) => {
  const classes = classesOf(document)
  if (classes === null) return []
  const flows = [...ids].filter((id) => ids.has(`${id}.${classes[0]}`) && !/\.(waitTime|latency)$/.test(id))
  return flows.flatMap((id) =>
    failing(document, id, (t) => equal(at(id, t), sum(classes.map((name) => at(`${id}.${name}`, t))))),
  )
}

/** What an edge takes before it multiplies; undefined where its multiplier hides it. */
function takenBy(at: Reader['at'], edge: EdgePart, { t, end }: { t: number; end: string }): number | undefined {
  const multiplier = plainAt(edge.multiplier, t)
  const flow = at(`${edge.id}.flow${end}`, t)
  return multiplier === undefined || multiplier === 0 ? undefined : flow / multiplier
}

const takes = ({ classes }: EdgePart, name: string | null): boolean =>
  name === null || classes === null || classes.includes(name)

const edgesPart: Statement = ({ at }, document) => {
  const edges = edgeParts(document)
  // Over all classes only where each leaves by some edge.
  const names = classesOf(document) === null ? classesAndAll(document) : classesAndAll(document).slice(1)
  const outlets = new Set(edges.map(({ from, outlet }) => `${from}.${outlet}`))
  return names.flatMap(({ name, end }) =>
    [...outlets].flatMap((outlet) => {
      const [parting, copying] = [false, true].map((effort) =>
        edges.filter((e) => `${e.from}.${e.outlet}` === outlet && e.effort === effort),
      ) as [EdgePart[], EdgePart[]]
      return failing(document, outlet + end, (t) => {
        const leaving = at(outlet + end, t)
        const taken = parting.map((edge) => takenBy(at, edge, { t, end }))
        const parted =
          taken.includes(undefined) ||
          !parting.some((edge) => takes(edge, name)) ||
          equal(leaving, sum(taken as number[]))
        const closed = edges
          .filter((edge) => `${edge.from}.${edge.outlet}` === outlet && !takes(edge, name))
          .every((edge) => at(`${edge.id}.flow${end}`, t) === 0)
        const copied = copying.every((edge) => {
          const flow = at(`${edge.id}.flow${end}`, t)
          return !takes(edge, name) || equal(flow, leaving * plainAt(edge.multiplier, t)!)
        })
        return parted && closed && copied
      })
    }),
  )
}

const edgesDeliver: Statement = ({ at }, document) => {
  const edges = edgeParts(document)
  return classesAndAll(document).flatMap(({ end }) => [
    ...idsOf(document, 'service', 'router', 'sink', 'delay', 'store').flatMap((id) =>
      failing(document, id + end, (t) => {
        const brought = edges.map((e) => (e.to === id ? at(`${e.id}.flow${end}`, t - e.lag) : 0))
        return equal(sum(brought), at(`${id}.arrivals${end}`, t))
      }),
    ),
    ...edges
      .filter(({ lag }) => lag > 0)
      .flatMap(({ id, lag }) => {
        const of = (measure: string, t: number): number => at(`${id}.${measure}${end}`, t)
        return failing(document, id + end, (t) =>
          balanced(of('flow', t), of('flow', t - lag), of('inTransit', t), of('inTransit', t - 1)),
        )
      }),
  ])
}

const systemConserves: Statement = ({ at }, document) => {
  const initial = sum(Object.values(nodesOf(document)).map((node) => initialOf(node, null)))
  const of = (measures: string[], t: number): number => sum(measures.map((measure) => at(`system.${measure}`, t)))
  const held = (t: number): number => (t < 0 ? initial : of(['workInSystem', 'stored'], t))
  return failing(document, 'system', (t) => {
    const created = at('system.created', t)
    const inflow = of(['entered'], t) + Math.max(0, created)
    return balanced(inflow, of(['completed', 'failed', 'lost'], t) + Math.max(0, -created), held(t), held(t - 1))
  })
}

/** Of an outlet: the ends of the series of classes for which it has no edge. */
function withoutEdge(document: Fields, id: string, outlet: string): string[] {
  const edges = edgeParts(document).filter((e) => e.from === id && e.outlet === outlet && !e.effort)
  const classes = classesOf(document)
  if (classes === null) return edges.length === 0 ? [''] : []
  return classes.filter((name) => !edges.some((edge) => takes(edge, name))).map((name) => `.${name}`)
}

const systemSums: Statement = ({ at }, document) => {
  const edges = edgeParts(document)
  const of = (kind: string, ...measures: string[]): string[] =>
    idsOf(document, kind).flatMap((id) => measures.map((measure) => `${id}.${measure}`))
  const deadEnds = idsOf(document, 'source', 'router', 'service', 'delay', 'store').flatMap((id) =>
    withoutEdge(document, id, 'served').map((end) => `${id}.served${end}`),
  )
  const parts: Readonly<Record<string, string[]>> = {
    entered: of('source', 'arrivals'),
    completed: [...of('sink', 'completed'), ...deadEnds],
    failed: of('sink', 'failed'),
    lost: of('service', 'lost'),
    workInSystem: [
      ...of('service', 'queueDepth', 'inBackoff'),
      ...of('delay', 'inTransit'),
      ...edges.map(({ id }) => `${id}.inTransit`),
    ],
    inService: of('service', 'inService'),
    stored: of('store', 'queueDepth'),
  }
  const sums = Object.entries(parts).flatMap(([measure, ids]) =>
    failing(document, measure, (t) => equal(sum(ids.map((id) => at(id, t))), at(`system.${measure}`, t))),
  )
  const running = ['entered', 'completed'].flatMap((measure) => {
    const total = (t: number): number => at(`system.${measure}Cum`, t)
    return failing(document, `${measure}Cum`, (t) => balanced(at(`system.${measure}`, t), 0, total(t), total(t - 1)))
  })
  return [...sums, ...running]
}

const lostIsWithoutEdge: Statement = ({ at }, document) =>
  idsOf(document, 'service').flatMap((id) => {
    const lost = ['exhausted', 'abandoned', 'rejected'].flatMap((outlet) =>
      withoutEdge(document, id, outlet).map((end) => `${id}.${outlet}${end}`),
    )
    return failing(document, id, (t) => equal(sum(lost.map((series) => at(series, t))), at(`${id}.lost`, t)))
  })

const neverNegative: Statement = ({ at, ids }, document) =>
  [...ids]
    .filter((id) => id !== 'system.created')
    .flatMap((id) => failing(document, id, (t) => !(at(id, t) < -1e-9) && Math.abs(at(id, t)) !== Infinity))

const FLOWS_AND_STOCKS =
  /\.(arrivals|attempts|served|queueDepth|errors|exhausted|retries|inBackoff|abandoned|rejected|blocked|refused|lost|flow|inTransit|completed|failed|used|wanted|shortfall)(\.\w+)?$/

const itemsAreDefined: Statement = ({ at, ids }, document) =>
  [...ids]
    .filter((id) => id.startsWith('system.') || FLOWS_AND_STOCKS.test(id))
    .flatMap((id) => failing(document, id, (t) => !Number.isNaN(at(id, t))))

const limitsHold: Statement = ({ at, ids }, document) =>
  idsOf(document, 'service').flatMap((id) => {
    const node = nodesOf(document)[id]!
    const classes = classesOf(document)
    const work = (t: number): number =>
      classes === null
        ? at(`${id}.attempts`, t) * workOf(node, 'default')
        : sum(classes.map((name) => at(`${id}.attempts.${name}`, t) * workOf(node, name)))
    // A capacity that is undefined is no bound.
    const over = (t: number): boolean => ids.has(`${id}.capacity`) && work(t) > at(`${id}.capacity`, t) * (1 + 1e-9)
    const full = (t: number): boolean => {
      const limit = node.onFull === 'block' ? undefined : plainAt(node.queueLimit, t)
      return limit !== undefined && at(`${id}.queueDepth`, t) > limit * (1 + 1e-12) + 1e-12
    }
    return failing(document, id, (t) => !over(t) && !full(t))
  })

const resourcesHold: Statement = ({ at }, document) =>
  Object.keys(resourcesOf(document)).flatMap((id) =>
    failing(document, id, (t) => at(`${id}.used`, t) <= at(`${id}.capacity`, t) * (1 + 1e-9)),
  )

const latencyHoldsTheWait: Statement = ({ at }, document) =>
  classesAndAll(document).flatMap(({ end }) =>
    idsOf(document, 'service').flatMap((id) =>
      failing(document, id + end, (t) => {
        const wait = at(`${id}.waitTime${end}`, t)
        return !(at(`${id}.latency${end}`, t) < wait - 1e-7 * Math.max(1, wait))
      }),
    ),
  )

/** What holds of every run of every model. */
export const STATEMENTS: Readonly<Record<string, Statement>> = {
  'work is conserved at every node, of every class': nodesConserve,
  'attempts are served or errors, and errors come back or are exhausted': attemptsPart,
  'classes add up to what is said of all of them': classesAddUp,
  'edges take all that leaves by an outlet, each only its classes; effort copies': edgesPart,
  'edges deliver after their lag, and hold it until then': edgesDeliver,
  'work is conserved in the whole system': systemConserves,
  'the series of the system are sums of what nodes and edges publish': systemSums,
  'what leaves without an edge is lost, and nothing else': lostIsWithoutEdge,
  'no measure and no metric is negative or infinite': neverNegative,
  'flows and stocks are defined': itemsAreDefined,
  'nothing is attempted beyond the capacity, and no queue is left beyond its limit': limitsHold,
  'no resource is used beyond its capacity': resourcesHold,
  'latency is never shorter than the wait': latencyHoldsTheWait,
}

/** `statement: place` of everything that does not hold. */
export function breachesOf(reader: Reader, document: Fields): string[] {
  return Object.entries(STATEMENTS).flatMap(([name, statement]) =>
    statement(reader, document).map((place) => `not so: ${name}: ${place}`),
  )
}
