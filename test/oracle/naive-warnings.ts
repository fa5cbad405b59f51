import type { Fields } from '../support/models.ts'
import {
  breaksAt,
  entriesIn,
  initialAt,
  meanOver,
  periodOf,
  risesAt,
  stormsAt,
  stretchesOf,
  type Finished,
} from './naive-finished.ts'
import { sumOf, type NaiveNode } from './naive-model.ts'

/** A warning, as far as it is judged. */
export interface NaiveWarning {
  readonly code: string
  readonly node: string
  readonly severity: 'warning' | 'info'
  readonly firstBin: number
  readonly lastBin: number
  readonly stretches: number
  /** The worst value, and the bins that have it but for rounding. */
  readonly worst: { readonly bins: readonly number[]; readonly value: number } | null
}

type Found = Pick<NaiveWarning, 'firstBin' | 'lastBin' | 'stretches' | 'worst'>

/** Bins in which something holds, how many in a row count, and how bad it is in each; no value where it has no bound. */
interface Condition {
  readonly holds: (t: number) => boolean | undefined
  readonly least: number
  readonly value: (t: number) => number
}

/** Every warning of a run once more, from the words of docs/spec/checks.md. */
export function naiveWarnings(run: Finished, document: Fields): NaiveWarning[] {
  const { model } = run
  const { warmUp = 0 } = document.grid as { warmUp?: number }
  const found = model.nodes.flatMap((node) => [
    ...(node.kind === 'service' ? ofService(run, node) : []),
    ...ofShape(run, node).map(([code, severity]) => named(code, severity, node.id, always(run))),
  ])
  const idle = [...model.nodes, ...model.resources].filter(({ id }) => isIdle(run, id, warmUp))
  return [
    ...found,
    ...idle.map(({ id }) => named('capacity-idle', 'info', id, { ...always(run), firstBin: warmUp })),
    ...unusedSeries(document, Object.keys(model.series)).map((id) => named('unused-series', 'info', id, always(run))),
  ]
}

function named(code: string, severity: NaiveWarning['severity'], node: string, found: Found): NaiveWarning {
  return { code, severity, node, ...found }
}

function always({ bins }: Finished): Found {
  return { firstBin: 0, lastBin: bins.at(-1)!, stretches: 1, worst: null }
}

function whereIn({ bins }: Finished, { holds, least, value }: Condition): Found | undefined {
  const stretches = stretchesOf(bins, holds, least)
  if (stretches.length === 0) return undefined
  // From the first to the last bin of each, those between that cannot be told of included.
  const inside = bins.filter((t) => stretches.some((s) => s[0]! <= t && t <= s.at(-1)!))
  const values = inside.map((t) => ({ bin: t, value: value(t) })).filter((one) => Number.isFinite(one.value))
  const most = Math.max(...values.map((one) => one.value))
  const near = values.filter(({ value: one }) => most - one <= 1e-12 * Math.abs(most))
  return {
    firstBin: stretches[0]![0]!,
    lastBin: stretches.at(-1)!.at(-1)!,
    stretches: stretches.length,
    worst: values.length === 0 ? null : { value: most, bins: near.map(({ bin }) => bin) },
  }
}

function ofService(run: Finished, node: NaiveNode): NaiveWarning[] {
  const { id } = node
  const warnings = Object.entries(conditionsOf(run, node)).flatMap(([code, condition]) => {
    const found = condition && whereIn(run, condition)
    return found ? [named(code, 'warning', id, found)] : []
  })
  const coarse = coarseBins(run, node)
  return [...warnings, ...(coarse ? [named('coarse-bin', 'info', id, coarse)] : [])]
}

function conditionsOf(run: Finished, node: NaiveNode): Record<string, Condition | false> {
  const { at, has } = run
  const { id, fields } = node
  const period = periodOf(node)
  const of =
    (measure: string) =>
    (t: number): number =>
      at(`${id}.${measure}`, t)
  const load = loadOf(run, node)
  const withheld = meanOver(period, of('blocked'))
  const lost = lostAt(run, node)
  const limit = (t: number): number => run.field(fields.queueLimit, t)
  return {
    overload: has(`${id}.capacity`) && { holds: (t) => load(t) > 1 + 1e-9, least: 3 * period, value: load },
    'backlog-growth': { holds: risesAt(run, node), least: 3 * period, value: of('queueDepth') },
    'sla-breach': fields.target !== undefined && { holds: breaksAt(run, node), least: 3, value: of('waitTime') },
    'retry-storm': { holds: stormsAt(run, node), least: 3 * period, value: of('retries') },
    'full-queue': fields.queueLimit !== undefined && {
      holds: (t) => (meanOver(period, (s) => Number(isFull(run, node, s)))(t) ?? 0) > 0,
      least: 3 * period,
      value: of('queueDepth'),
    },
    blocked: { holds: (t) => (withheld(t) ?? 0) > 0, least: 3 * period, value: of('blocked') },
    'over-limit': fields.onFull === 'block' && {
      holds: (t) => of('queueDepth')(t) - limit(t) > 1e-9 * Math.max(1, limit(t)),
      least: 1,
      value: (t) => of('queueDepth')(t) - limit(t),
    },
    'lost-work': { holds: (t) => lost(t) > 0, least: 1, value: lost },
  }
}

/** Σ entries · work over capacity, both as means over the period; NaN where that is none. */
function loadOf(run: Finished, node: NaiveNode): (t: number) => number {
  const period = periodOf(node)
  const entries = meanOver(period, entriesIn(run, node))
  const capacity = meanOver(period, (t) => run.at(`${node.id}.capacity`, t))
  return (t) => (entries(t) ?? NaN) / capacity(t)!
}

function isFull({ at, field }: Finished, { id, fields }: NaiveNode, t: number): boolean {
  const limit = field(fields.queueLimit, t)
  return limit === 0 ? at(`${id}.rejected`, t) > 0 : at(`${id}.queueDepth`, t) >= limit * (1 - 1e-9)
}

/** What leaves by an outlet that has no edge for its class. */
function lostAt({ model, at }: Finished, { id }: NaiveNode): (t: number) => number {
  const ids = ['exhausted', 'abandoned', 'rejected'].flatMap((outlet) =>
    model.classes.flatMap((name, c) => {
      const leads = model.edges.some(
        (edge) => edge.from === id && edge.outlet === outlet && !edge.effort && edge.takes[c],
      )
      return leads ? [] : [`${id}.${outlet}${model.classed ? `.${name}` : ''}`]
    }),
  )
  return (t) => sumOf(ids.map((series) => at(series, t)))
}

function coarseBins(run: Finished, { fields }: NaiveNode): Found | undefined {
  const { model, field } = run
  const { serviceTime, patience } = fields
  const times: [unknown, (minutes: number) => boolean, 1 | -1][] = [
    [serviceTime, (minutes) => minutes > model.minutes, 1],
    [serviceTime, (minutes) => minutes > 0 && minutes < model.minutes / 4, -1],
    [patience, (minutes) => minutes > 0 && minutes < model.minutes / 4, -1],
  ]
  for (const [time, holds, sign] of times) {
    if (time === undefined) continue
    const found = whereIn(run, { holds: (t) => holds(field(time, t)), least: 1, value: (t) => sign * field(time, t) })
    if (found) return { ...found, worst: { ...found.worst!, value: sign * found.worst!.value } }
  }
  return undefined
}

/** Warnings about all bins together. */
function ofShape(run: Finished, node: NaiveNode): [string, NaiveWarning['severity']][] {
  const { model, at, bins, has } = run
  const { id, kind, fields } = node
  const all = (value: (t: number) => number): number => sumOf(bins.map(value))
  const arrivals = (t: number): number => at(`${id}.arrivals`, t)
  const service = kind === 'service'
  const entries = all(entriesIn(run, node))
  const comes = all(arrivals) + initialAt(node, model) > 0
  const steady =
    service && ['servers', 'abandonRate', 'schedule'].map((name) => name in fields).join() === 'true,false,false'
  const half = Math.floor(bins.length / 2)
  const [first, second] = [bins.slice(0, half), bins.slice(bins.length - half)].map(
    (part) => sumOf(part.map(arrivals)) / half,
  ) as [number, number]
  const found: [string, NaiveWarning['severity'], boolean][] = [
    [
      'unstable',
      'warning',
      service && has(`${id}.capacity`) && entries > 0 && entries >= all((t) => at(`${id}.capacity`, t)),
    ],
    ['never-served', 'info', service && comes && bins.every((t) => !(at(`${id}.attempts`, t) > 0))],
    ['non-stationary', 'info', steady && Math.abs(first - second) > (Math.max(first, second) / 4) * (1 + 1e-9)],
    ['dead-end', 'info', kind !== 'sink' && model.classes.some((_, c) => !leadsOn(run, id, c))],
    ['unreachable-node', 'info', !reached(run).has(id)],
  ]
  return found.flatMap(([code, severity, holds]) => (holds ? [[code, severity] as const] : [])) as never
}

function leadsOn({ model }: Finished, id: string, c: number): boolean {
  return model.edges.some((edge) => edge.from === id && edge.outlet === 'served' && !edge.effort && edge.takes[c])
}

function reached({ model }: Finished): ReadonlySet<string> {
  const found = new Set(
    model.nodes.filter((node) => node.kind === 'source' || initialAt(node, model) > 0).map(({ id }) => id),
  )
  // As many rounds as there are nodes reach the furthest.
  model.nodes.forEach(() => model.edges.filter(({ from }) => found.has(from)).forEach(({ to }) => found.add(to)))
  return found
}

function isIdle({ bins, at, has }: Finished, id: string, warmUp: number): boolean {
  if (!has(`${id}.utilization`)) return false
  const values = bins.map((t) => at(`${id}.utilization`, t)).filter((value, t) => t >= warmUp && !Number.isNaN(value))
  return (sumOf(values) / values.length) * (1 + 1e-9) < 0.3
}

/** Named series whose name stands nowhere but in series that are not used, and which tell nothing of a run. */
function unusedSeries(document: Fields, names: readonly string[]): string[] {
  const tells = (name: string, seen: readonly string[]): boolean => {
    const text = formula((document.series as Fields)[name])
    const others = names.filter((other) => !seen.includes(other) && new RegExp(`\\b${other}\\b`).test(text))
    return /[a-z_]\w*`?\.[a-z]/i.test(text) || others.some((other) => tells(other, [...seen, other]))
  }
  const figures = names.filter((name) => tells(name, [name]))
  const texts = [JSON.stringify([document.topology, document.thresholds ?? []]), figures.join(' ')]
  const used = (): string[] => names.filter((name) => texts.some((text) => new RegExp(`\\b${name}\\b`).test(text)))
  names.forEach(() => texts.push(JSON.stringify(used().map((name) => (document.series as Fields)[name]))))
  return names.filter((name) => !used().includes(name))
}

function formula(given: unknown): string {
  const inner = (given as Fields | null)?.of
  return typeof given === 'string' ? given : inner === undefined ? '' : formula(inner)
}
