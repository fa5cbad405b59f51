import type { Fields } from '../support/models.ts'

/** A node as declared. */
export interface NaiveNode {
  readonly id: string
  readonly kind: string
  readonly fields: Fields
}

/** An edge with its defaults filled in. */
export interface NaiveEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly outlet: string
  readonly share: unknown
  /** By class: whether it takes work of it. */
  readonly takes: readonly boolean[]
  readonly lag: number
  readonly multiplier: unknown
  readonly effort: boolean
}

/** What a model document says, with defaults: nodes and resources in the order of their ids, edges as declared. */
export interface NaiveModel {
  readonly bins: number
  /** Length of a bin. */
  readonly minutes: number
  readonly classes: readonly string[]
  /** Whether classes are declared, and so published one by one. */
  readonly classed: boolean
  readonly nodes: readonly NaiveNode[]
  readonly edges: readonly NaiveEdge[]
  readonly resources: readonly NaiveNode[]
  readonly series: Readonly<Record<string, unknown>>
}

const UNIT_MINUTES: Readonly<Record<string, number>> = {
  ...{ ms: 1 / 60_000, s: 1 / 60, m: 1, h: 60, d: 1440, w: 10_080 },
  ...{ seconds: 1 / 60, minutes: 1, hours: 60, days: 1440, weeks: 10_080 },
}

/** The model of a document that is known to be right. */
export function readNaiveModel(document: Fields): NaiveModel {
  const topology = document.topology as Record<'nodes' | 'resources', Record<string, Fields>> & { edges?: Fields[] }
  const { bins, binSize, binUnit } = document.grid as { bins: number; binSize: number; binUnit: string }
  const classes = (document.classes as string[] | undefined) ?? ['default']
  const inOrder = (map: Readonly<Record<string, Fields>>): NaiveNode[] =>
    Object.keys(map)
      .sort()
      .map((id) => ({ id, kind: (map[id]!.kind as string | undefined) ?? 'resource', fields: map[id]! }))
  return {
    bins,
    minutes: binSize * UNIT_MINUTES[binUnit]!,
    classes,
    classed: document.classes !== undefined,
    nodes: inOrder(topology.nodes),
    edges: (topology.edges ?? []).map((edge) => readEdge(edge, classes)),
    resources: inOrder(topology.resources ?? {}),
    series: (document.series as Record<string, unknown> | undefined) ?? {},
  }
}

function readEdge(edge: Fields, classes: readonly string[]): NaiveEdge {
  const { from, to, outlet = 'served', id } = edge as { from: string; to: string; outlet?: string; id?: string }
  const named = edge.classes as readonly string[] | undefined
  return {
    id: id ?? `${outlet === 'served' ? from : `${from}.${outlet}`}->${to}`,
    from,
    to,
    outlet,
    share: edge.share,
    takes: classes.map((name) => named?.includes(name) ?? true),
    lag: Number(edge.lag ?? 0),
    multiplier: edge.multiplier ?? 1,
    effort: edge.effort === true,
  }
}

/** Minutes of `90s` or `2h`; undefined when the text is no duration. */
export function naiveDuration(text: string): number | undefined {
  const match = /^([\d.]+)(ms|s|m|h|d|w)$/.exec(text)
  return match === null ? undefined : Number(match[1]) * UNIT_MINUTES[match[2]!]!
}

/** A number or a number per class, as one value per class; a plain number is parted by `mix`. */
export function naivePerClass(
  value: unknown,
  { fields, classes }: { fields: Fields; classes: readonly string[] },
): number[] {
  if (typeof value === 'object' && value !== null) {
    const map = value as Record<string, number>
    return classes.map((name) => map[name] ?? 0)
  }
  return classes.map((name) => Number(value ?? 0) * mixOf(fields, name, classes))
}

/** The part of a class in a value that is given for all. */
export function mixOf(fields: Fields, name: string, classes: readonly string[]): number {
  if (classes.length === 1) return 1
  return (fields.mix as Record<string, number> | undefined)?.[name] ?? 0
}

/** A kernel scaled to sum to 1; `[0]` is the part that leaves a bin later. */
export function naiveKernel(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => weight / sum)
}

/** Left to right. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** Σ amount · value / Σ amount over what has an amount and a value; NaN where there is none. */
export function meanOf(amounts: readonly number[], values: readonly number[]): number {
  // What rounding leaves of work whose cohorts are gone has no age.
  const counted = amounts.map((amount, i) => (amount > 0 && !Number.isNaN(values[i]!) ? amount : 0))
  const sum = sumOf(counted)
  return sum > 0 ? sumOf(counted.map((amount, i) => (amount > 0 ? amount * values[i]! : 0))) / sum : NaN
}
