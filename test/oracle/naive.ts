import type { Fields } from '../support/models.ts'
import { createNaiveService, type NaiveService } from './naive-service.ts'

/** Every series of a run by its id; undefined values are NaN. */
export type NaiveRun = ReadonlyMap<string, readonly number[]>

interface NaiveNode {
  readonly id: string
  readonly kind: string
  readonly fields: Fields
  readonly service?: NaiveService
}

interface NaiveEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly outlet: string
  readonly share: unknown
  readonly lag: number
}

/** The series so far, and what the visit of a node needs of the model. */
export interface NaiveContext {
  readonly minutes: number
  /** Append the value of bin t. */
  readonly put: (id: string, value: number) => void
  /** Value of a series in a bin, 0 before bin 0. */
  readonly at: (id: string, t: number) => number
  /** Value of a series field in a bin: a number, one value per bin, or `a + b * SHIFT(x, 1)`. */
  readonly field: (value: unknown, t: number) => number
}

/**
 * The flow engine once more, as plainly as it can be said: one class, bin by bin, node by node in the order of their
 * same-bin reads, with every rule written as the specification words it (docs/spec/service.md, §5, §7). Slow on purpose: no
 * plan, no columns, no state that is not a list.
 */
export function naiveRun(document: Fields): NaiveRun {
  const { nodes, edges, bins, minutes } = read(document)
  const series = new Map<string, number[]>()
  const context = contextOf(series, minutes)
  const ages = new Map<string, number[]>()
  for (let t = 0; t < bins; t++) {
    for (const node of inOrder(nodes, edges)) visit(node, t, { context, edges, ages })
    system({ nodes, edges, context }, t)
  }
  for (const id of [...series.keys()].filter((key) => key.startsWith('#'))) series.delete(id)
  return series
}

function read(document: Fields): { nodes: NaiveNode[]; edges: NaiveEdge[]; bins: number; minutes: number } {
  const { nodes, edges } = document.topology as { nodes: Record<string, Fields>; edges: Fields[] }
  const { bins, binSize } = document.grid as { bins: number; binSize: number }
  const ids = Object.keys(nodes).sort()
  return {
    nodes: ids.map((id) => {
      const { kind, ...fields } = nodes[id]!
      return {
        id,
        kind: String(kind),
        fields,
        ...(kind === 'service' ? { service: createNaiveService(id, fields) } : {}),
      }
    }),
    edges: edges.map(({ from, to, outlet = 'served', share, lag = 0, id }) => {
      const left = outlet === 'served' ? String(from) : `${String(from)}.${String(outlet)}`
      const edge = { from: String(from), to: String(to), outlet: String(outlet), share, lag: Number(lag) }
      return { ...edge, id: typeof id === 'string' ? id : `${left}->${String(to)}` }
    }),
    bins,
    minutes: binSize,
  }
}

function contextOf(series: Map<string, number[]>, minutes: number): NaiveContext {
  const at = (id: string, t: number): number => (t < 0 ? 0 : series.get(id)![t]!)
  return {
    minutes,
    put(id, value) {
      const values = series.get(id) ?? []
      series.set(id, [...values, value])
    },
    at,
    field(value, t) {
      if (typeof value === 'number') return value
      if (Array.isArray(value)) return value[t] as number
      const match = /^([\d.]+) \+ ([\d.]+) \* SHIFT\((\w+\.queueDepth), 1\)$/.exec(String(value))
      if (match === null) throw new Error(`the oracle cannot read ${String(value)}`)
      return Number(match[1]) + Number(match[2]) * at(match[3]!, t - 1)
    },
  }
}

/** Nodes so that each comes after those whose work reaches it in the same bin. */
function inOrder(nodes: readonly NaiveNode[], edges: readonly NaiveEdge[]): NaiveNode[] {
  const done: NaiveNode[] = []
  while (done.length < nodes.length) {
    const ready = nodes.find((node) => {
      const before = edges.filter(({ to, lag }) => to === node.id && lag === 0)
      return !done.includes(node) && before.every(({ from }) => done.some(({ id }) => id === from))
    })
    if (ready === undefined) throw new Error('the oracle found a loop without a lag')
    done.push(ready)
  }
  return done
}

interface Visit {
  readonly context: NaiveContext
  readonly edges: readonly NaiveEdge[]
  /** Minutes since entering of what leaves, by `node.outlet`. */
  readonly ages: Map<string, number[]>
}

function visit(node: NaiveNode, t: number, { context, edges, ages }: Visit): void {
  const { id, kind, fields, service } = node
  const leave = (outlet: string, age: number): void =>
    void ages.set(`${id}.${outlet}`, [...(ages.get(`${id}.${outlet}`) ?? []), age])
  let arrivals = 0
  let mass = 0
  for (const edge of edges.filter(({ to }) => to === id)) {
    const flow = context.at(`${edge.id}.flow`, t - edge.lag)
    arrivals += flow
    if (flow > 0) mass += flow * (ages.get(`${edge.from}.${edge.outlet}`)![t - edge.lag]! + edge.lag * context.minutes)
  }
  const age = arrivals > 0 ? mass / arrivals : NaN
  if (kind === 'source') {
    for (const measure of ['arrivals', 'served']) context.put(`${id}.${measure}`, context.field(fields.arrivals, t))
    leave('served', 0)
  } else if (service !== undefined) {
    const left = service(t, {
      arrivals,
      age,
      context,
      open: (outlet) => edges.some((e) => e.from === id && e.outlet === outlet),
    })
    for (const [outlet, outletAge] of Object.entries(left)) leave(outlet, outletAge)
  } else {
    context.put(`${id}.arrivals`, arrivals)
    if (kind === 'router') context.put(`${id}.served`, arrivals)
    else context.put(`${id}.${fields.outcome === 'failed' ? 'failed' : 'completed'}`, arrivals)
    if (kind === 'sink') context.put(`${id}.latency`, age)
    leave('served', age)
  }
  for (const outlet of ['served', 'exhausted', 'rejected']) {
    split(
      edges.filter((edge) => edge.from === id && edge.outlet === outlet),
      { t, context, of: `${id}.${outlet}` },
    )
  }
}

/** Each edge with a share takes it, as far as there is something left; the free one, or else the last, takes the rest. */
function split(
  edges: readonly NaiveEdge[],
  { t, context, of }: { t: number; context: NaiveContext; of: string },
): void {
  if (edges.length === 0) return
  const flow = context.at(of, t)
  const last = edges.find(({ share }) => share === undefined) ?? edges.at(-1)!
  let left = flow
  for (const edge of [...edges.filter((e) => e !== last), last]) {
    const taken = edge === last ? left : Math.min(context.field(edge.share, t) * flow, left)
    left -= taken
    context.put(`${edge.id}.flow`, taken)
    if (edge.lag === 0) continue
    let away = 0
    for (let s = t - edge.lag + 1; s <= t; s++) away += context.at(`${edge.id}.flow`, s)
    context.put(`${edge.id}.inTransit`, away)
  }
}

function system(
  { nodes, edges, context }: { nodes: readonly NaiveNode[]; edges: readonly NaiveEdge[]; context: NaiveContext },
  t: number,
): void {
  const sum = (ids: readonly string[]): number => ids.reduce((total, id) => total + context.at(id, t), 0)
  const of = (kind: string): NaiveNode[] => nodes.filter((node) => node.kind === kind)
  const services = of('service')
  const sinks = (outcome: string): string[] =>
    of('sink').flatMap(({ id, fields }) => ((fields.outcome ?? 'completed') === outcome ? [`${id}.${outcome}`] : []))
  const deadEnds = nodes.filter(
    ({ id, kind }) => kind !== 'sink' && !edges.some((edge) => edge.from === id && edge.outlet === 'served'),
  )
  const entered = sum(of('source').map(({ id }) => `${id}.arrivals`))
  const completed = sum([...sinks('completed'), ...deadEnds.map(({ id }) => `${id}.served`)])
  const losing = services.filter(({ fields }) => fields.failureRate !== undefined || fields.queueLimit !== undefined)
  const retrying = services.filter(({ fields }) => fields.retry !== undefined)
  const timed = services.filter(({ fields }) => fields.serviceTime !== undefined)
  const put = (measure: string, value: number): void => {
    context.put(`system.${measure}`, value)
  }
  put('entered', entered)
  put('enteredCum', entered + context.at('system.enteredCum', t - 1))
  put('created', 0)
  put('completed', completed)
  put('completedCum', completed + context.at('system.completedCum', t - 1))
  put('failed', sum(sinks('failed')))
  put('lost', sum(losing.map(({ id }) => `${id}.lost`)))
  put('stored', 0)
  put('inService', sum(timed.map(({ id }) => `${id}.inService`)))
  put(
    'workInSystem',
    sum([
      ...services.map(({ id }) => `${id}.queueDepth`),
      ...retrying.map(({ id }) => `${id}.inBackoff`),
      ...edges.filter(({ lag }) => lag > 0).map(({ id }) => `${id}.inTransit`),
    ]),
  )
}
