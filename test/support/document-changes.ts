import { edgesOfModel, nodesOf } from './arbitraries.ts'
import { resourcesOf } from './model-parts.ts'
import type { Fields } from './models.ts'

/** Changes every node, edge, resource and named series of a model; what is not named stays. */
export interface Changes {
  readonly node?: (fields: Fields) => Fields
  readonly edge?: (fields: Fields) => Fields
  readonly resource?: (fields: Fields) => Fields
  readonly series?: (value: unknown) => unknown
}

const same = <T>(value: T): T => value

/** The document with parts of it changed. */
export function changedDocument(
  document: Fields,
  { node = same, edge = same, resource = same, series }: Changes,
): Fields {
  const topology = document.topology as Fields
  return {
    ...document,
    ...(document.series === undefined || series === undefined
      ? {}
      : { series: mapped(document.series as Fields, series) }),
    topology: {
      ...topology,
      nodes: mapped(nodesOf(document), node),
      edges: edgesOfModel(document).map(edge),
      ...(topology.resources === undefined ? {} : { resources: mapped(resourcesOf(document), resource) }),
    },
  }
}

/** A map with its values changed. */
export function mapped<T>(map: Readonly<Record<string, T>>, change: (value: T, key: string) => unknown): Fields {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value, key)]))
}

/** Fields that are lists of something else than values per bin. */
const NO_SERIES = [
  ...['kernel', 'retry', 'priority', 'classes', 'order', 'schedule', 'mix', 'work', 'weights'],
  ...['values', 'probabilities', 'rates', 'transition'],
]

/** The model over its first bins only. */
export function cutTo(document: Fields, bins: number): Fields {
  const grid = document.grid as { bins: number }
  const cut = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.length === grid.bins ? value.slice(0, bins) : (value as unknown[])
    return typeof value === 'object' && value !== null ? fields(value as Fields) : value
  }
  const fields = (owner: Fields): Fields =>
    mapped(owner, (value, key) => (NO_SERIES.includes(key) ? value : cut(value)))
  const short = changedDocument(document, { node: fields, edge: fields, resource: fields, series: cut })
  return { ...short, grid: { ...grid, bins } }
}

/** Whether a map form is a draw. */
const isDrawn = (form: Fields): boolean => form.distribution !== undefined || form.process !== undefined

/** Fields that count items, per bin or not. */
const ITEMS = ['arrivals', 'capacity', 'servers', 'queueLimit', 'initialQueue', 'initial', 'release']

/** The model with every number of items changed that is not drawn; its formulas are `base + factor * items`. */
export function changedItems(document: Fields, change: (items: number) => number): Fields {
  const changed = (value: unknown): unknown => {
    if (typeof value === 'number') return change(value)
    if (Array.isArray(value)) return value.map(changed)
    if (typeof value === 'string') return value.replace(/^[\d.]+/, (base) => String(change(Number(base))))
    if (isDrawn(value as Fields)) return value
    return mapped(value as Fields, changed)
  }
  const fields = (owner: Fields): Fields =>
    mapped(owner, (value, key) => (ITEMS.includes(key) ? changed(value) : value))
  return changedDocument(document, { node: fields, resource: fields, series: changed })
}

/** The model with nodes and resources, and formulas that name them, renamed. */
export function renamed(document: Fields, names: ReadonlyMap<string, string>): Fields {
  const text = (value: unknown): unknown => {
    if (typeof value === 'string') return renamedIn(value, names)
    if (Array.isArray(value)) return value.map(text)
    return typeof value === 'object' && value !== null ? byNewName(mapped(value as Fields, text), names) : value
  }
  // Only where ids and formulas stand: a class or an outlet may have the name of a node.
  const places = [
    'arrivals',
    'capacity',
    'servers',
    'queueLimit',
    'release',
    'uses',
    'order',
    'share',
    'from',
    'to',
    'id',
  ]
  const fields = (owner: Fields): Fields => mapped(owner, (value, key) => (places.includes(key) ? text(value) : value))
  const changed = changedDocument(document, { node: fields, edge: fields, resource: fields, series: text })
  const topology = changed.topology as Fields
  const { nodes, resources } = topology as { nodes: Fields; resources?: Fields }
  return {
    ...changed,
    topology: {
      ...topology,
      nodes: byNewName(nodes, names),
      ...(resources === undefined ? {} : { resources: byNewName(resources, names) }),
    },
  }
}

function byNewName(map: Fields, names: ReadonlyMap<string, string>): Fields {
  return Object.fromEntries(Object.entries(map).map(([id, value]) => [names.get(id) ?? id, value]))
}

/** The text with every name replaced that stands as a word of its own. */
export function renamedIn(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(/\w+/g, (word) => names.get(word) ?? word)
}
