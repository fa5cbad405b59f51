import { edgesOfModel, nodesOf } from './arbitraries.ts'
import type { Fields } from './models.ts'

/** An edge of a model document with its defaults filled in. */
export interface EdgePart {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly outlet: string
  readonly lag: number
  readonly effort: boolean
  /** Null: all. */
  readonly classes: readonly string[] | null
  readonly multiplier: unknown
}

/** The edges of a model document, as declared. */
export function edgeParts(document: Fields): EdgePart[] {
  return edgesOfModel(document).map((edge) => {
    const { from, to, outlet = 'served', id } = edge as { from: string; to: string; outlet?: string; id?: string }
    return {
      id: id ?? `${from}${outlet === 'served' ? '' : `.${outlet}`}->${to}`,
      from,
      to,
      outlet,
      lag: Number(edge.lag ?? 0),
      effort: edge.effort === true,
      classes: (edge.classes as string[] | undefined) ?? null,
      multiplier: edge.multiplier ?? 1,
    }
  })
}

/** Classes as declared; null where none are. */
export function classesOf(document: Fields): readonly string[] | null {
  return (document.classes as string[] | undefined) ?? null
}

/** Ids of nodes of these kinds; of all without one. */
export function idsOf(document: Fields, ...kinds: string[]): string[] {
  const nodes = nodesOf(document)
  return Object.keys(nodes).filter((id) => kinds.length === 0 || kinds.includes(String(nodes[id]!.kind)))
}

/** Indices of the bins of a model document. */
export function binsOf(document: Fields): number[] {
  return [...Array((document.grid as { bins: number }).bins).keys()]
}

/** Resources of a model document, by id. */
export function resourcesOf(document: Fields): Readonly<Record<string, Fields>> {
  return (document.topology as { resources?: Record<string, Fields> }).resources ?? {}
}

/** What a node holds before bin 0, of a class or of all. */
export function initialOf(node: Fields, name: string | null): number {
  const value = node.initialQueue ?? node.initial ?? 0
  if (typeof value === 'object') {
    const map = value as Record<string, number>
    return name === null ? Object.values(map).reduce((sum, amount) => sum + amount, 0) : (map[name] ?? 0)
  }
  if (name === null || node.mix === undefined) return Number(value)
  return Number(value) * ((node.mix as Record<string, number>)[name] ?? 0)
}

/** What an item of a class takes of the capacity of a node. */
export function workOf(node: Fields, name: string): number {
  return (node.work as Record<string, number> | undefined)?.[name] ?? 1
}

/** A number or a list in a bin; undefined where it is a formula. */
export function plainAt(value: unknown, t: number): number | undefined {
  if (typeof value === 'number') return value
  return Array.isArray(value) ? (value[t] as number) : undefined
}
