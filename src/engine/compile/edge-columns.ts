import type { DocPath } from '../../base/index.ts'
import type { Column } from '../plan/index.ts'
import { emitSum, type ModelEdge, type ModelNode } from '../vocabulary/index.ts'
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
  const { classes, nodes, edges } = model
  const outlets = outletPlaces(nodes)
  // Columns that are reserved one after the other follow each other: what comes first in a class leads to all the others.
  const first = classes.map((workClass) => {
    const suffix = classes.length === 1 ? '' : `.${workClass}`
    const before = builder.columns
    for (const { id, kind } of nodes) {
      for (const outlet of kind.outlets) {
        const age = builder.reserve(id, `#${outlet}Age${suffix}`)
        if (recorder !== undefined) builder.hide(`${id}.${outlet}Age${suffix}`, age)
      }
    }
    const ofEdges = builder.columns
    for (let i = 0; i < 2 * edges.length; i++) builder.reserve()
    return { ages: before, ofEdges }
  })
  return {
    delivered: ({ index }, workClass) => {
      const flow = first[classes.indexOf(workClass)]!.ofEdges + 2 * index
      return { flow: flow as Column, age: (flow + 1) as Column }
    },
    age: (node, outlet, workClass) => (first[classes.indexOf(workClass)]!.ages + outlets(node, outlet)) as Column,
  }
}

/** Where an outlet stands among all outlets of all nodes. */
function outletPlaces(nodes: readonly ModelNode[]): (node: string, outlet: string) => number {
  const places = new Map<string, { readonly first: number; readonly outlets: readonly string[] }>()
  let first = 0
  for (const { id, kind } of nodes) {
    places.set(id, { first, outlets: kind.outlets })
    first += kind.outlets.length
  }
  return (node, outlet) => {
    const { first: at, outlets } = places.get(node)!
    return at + outlets.indexOf(outlet)
  }
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
