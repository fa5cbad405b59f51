import type { TObject } from '@sinclair/typebox'
import type { DocPath } from '../../base/index.ts'
import type { Column } from '../plan/index.ts'
import { emitSum, seriesRangeOf, type ModelNode, type NodeLowering, type SeriesValue } from '../vocabulary/index.ts'
import { ownColumn, type CompileContext } from './context.ts'
import { lowerArrivals, type EdgeColumns } from './edges.ts'
import { lowerField } from './lower-field.ts'

/** Lower every node by its kind, in the order of ids. */
export function lowerNodes(context: CompileContext, edges: EdgeColumns): void {
  for (const node of context.model.nodes) lowerNode(context, node, edges)
}

function lowerNode(context: CompileContext, node: ModelNode, edges: EdgeColumns): void {
  const { builder, model } = context
  const { id, kind, fields } = node
  const arriving = lowerArrivals(context, node, edges)
  const fieldColumns = new Map<string, Column | undefined>()
  const aged = new Set<string>()
  const measure = (name: string): Column => {
    const column = ownColumn(context, id, name)
    if (column === undefined) throw new TypeError(`${kind.kind} has no measure ${name} with these fields`)
    return column
  }
  const lowering: NodeLowering<unknown> = {
    builder,
    id,
    fields,
    binMinutes: builder.grid.binMinutes,
    arrivals: arriving.flow,
    arrivalsAge: arriving.age,
    series(field) {
      if (!fieldColumns.has(field)) fieldColumns.set(field, lowerNodeField(context, node, field))
      return fieldColumns.get(field)
    },
    measure,
    set: (name, column) => {
      builder.alias(measure(name), column)
    },
    unrouted: (outlets) => emitSum(builder, outlets.filter((o) => model.edgesFrom(id, o).length === 0).map(measure)),
    setAge: (outlet, column) => {
      aged.add(outlet)
      builder.alias(edges.ages.get(`${id}.${outlet}`)!, column)
    },
  }
  kind.lower(lowering as NodeLowering<never>)
  for (const outlet of kind.outlets) if (!aged.has(outlet)) lowering.setAge(outlet, arriving.age)
}

/** The guarded column of a series field; `a.b` is the field b inside the field a. */
function lowerNodeField(context: CompileContext, node: ModelNode, field: string): Column | undefined {
  const keys = field.split('.')
  const path: DocPath = ['topology', 'nodes', node.id, ...keys]
  let value: unknown = node.fields
  let schema: unknown = node.kind.fields
  for (const key of keys) {
    value = (value as Record<string, unknown> | undefined)?.[key]
    schema = (schema as TObject | undefined)?.properties[key]
  }
  if (value === undefined) return undefined
  const range = seriesRangeOf(schema as TObject) ?? {}
  return lowerField(context, { value: value as SeriesValue, path, what: `${field} of ${node.id}`, range })
}
