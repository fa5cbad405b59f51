import type { DocPath } from '../../base/index.ts'
import type { Column } from '../plan/index.ts'
import { emitSum, type ModelEdge } from '../vocabulary/index.ts'
import { apartClasses, ownColumn, type CompileContext } from './context.ts'

/** What an edge brings of a class: work, and the minutes since it entered the system. */
export interface Delivery {
  readonly flow: Column
  readonly age: Column
}

/** Columns of the edges, made before any node is lowered, because a loop may need them in any order. */
export interface EdgeColumns {
  readonly delivered: (edge: ModelEdge, workClass: string) => Delivery
  /** Minutes since entering of what leaves a node by an outlet. */
  readonly age: (node: string, outlet: string, workClass: string) => Column
}

/** Where an edge stands in the model. */
export const pathOf = (edge: ModelEdge): DocPath => ['topology', 'edges', edge.index]

/** Columns of what every edge delivers, and of the age of what leaves every outlet, for each class. */
export function reserveEdges({ model, builder, recorder }: CompileContext): EdgeColumns {
  const ages = new Map<string, Map<string, Column>>()
  const delivered = new Map<ModelEdge, Delivery[]>()
  for (const workClass of model.classes) {
    const suffix = model.classes.length === 1 ? '' : `.${workClass}`
    for (const { id, kind } of model.nodes) {
      for (const outlet of kind.outlets) {
        const age = builder.reserve(`${id}#${outlet}Age${suffix}`)
        entryOf(ages, id).set(`${outlet}${suffix}`, age)
        if (recorder !== undefined) builder.hide(`${id}.${outlet}Age${suffix}`, age)
      }
    }
    for (const edge of model.edges) {
      const delivery = { flow: builder.reserve(), age: builder.reserve() }
      const known = delivered.get(edge)
      if (known === undefined) delivered.set(edge, [delivery])
      else known.push(delivery)
    }
  }
  const { classes } = model
  const keyOf = (outlet: string, workClass: string): string =>
    classes.length === 1 ? outlet : `${outlet}.${workClass}`
  return {
    delivered: (edge, workClass) => delivered.get(edge)![classes.indexOf(workClass)]!,
    age: (node, outlet, workClass) => ages.get(node)!.get(keyOf(outlet, workClass))!,
  }
}

function entryOf<K, L, V>(table: Map<K, Map<L, V>>, key: K): Map<L, V> {
  const known = table.get(key)
  if (known !== undefined) return known
  const entry = new Map<L, V>()
  table.set(key, entry)
  return entry
}

/** What an edge takes of its outlet, before its multiplier. */
export function takenColumn(context: CompileContext, { id }: ModelEdge, workClass?: string): Column | undefined {
  return ownColumn(context, id, 'taken', workClass) ?? ownColumn(context, id, 'flow', workClass)
}

/** A measure of an edge over all classes: the sum of those that take it; 0 for each of the others. */
export function lowerTotal(context: CompileContext, edge: ModelEdge, measure: string): void {
  const { builder } = context
  const classes = apartClasses(context)
  if (classes.length === 0) return
  const columnOf = (workClass: string): Column => ownColumn(context, edge.id, measure, workClass)!
  for (const workClass of classes) {
    if (!edge.classes.includes(workClass)) builder.alias(columnOf(workClass), builder.constant(0))
  }
  builder.alias(ownColumn(context, edge.id, measure)!, emitSum(builder, edge.classes.map(columnOf)))
}
