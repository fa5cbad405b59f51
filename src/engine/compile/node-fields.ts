import type { TObject, TSchema } from '@sinclair/typebox'
import type { DocPath } from '../../base/index.ts'
import { multiply } from '../kernel/index.ts'
import { binary, type Column } from '../plan/index.ts'
import {
  classUseOf,
  isClassMap,
  MIX_FIELD,
  seriesRangeOf,
  type ClassNumbers,
  type ModelNode,
  type SeriesValue,
} from '../vocabulary/index.ts'
import type { CompileContext } from './context.ts'
import { isInRange } from './guard-field.ts'
import { lowerField } from './lower-field.ts'

/** The series fields of one node, each lowered once. */
export interface NodeFields {
  /** The guarded column of a field for a class; `a.b` is the field b inside the field a. Undefined when it is left out. */
  readonly series: (field: string, workClass: string) => Column | undefined
}

/** Columns of a node's fields, made when they are asked for. */
export function nodeFields(context: CompileContext, node: ModelNode): NodeFields {
  const known = new Map<string, Column | undefined>()
  const once = (key: string, lower: () => Column | undefined): Column | undefined => {
    if (!known.has(key)) known.set(key, lower())
    return known.get(key)
  }
  const { classes } = context.model
  return {
    series(field, workClass) {
      const keys = field.includes('.') ? field.split('.') : [field]
      // Most fields of a node are left out.
      if (node.fields[keys[0]!] === undefined) return undefined
      const { value, schema } = fieldAt(node, keys)
      if (value === undefined || schema === undefined) return undefined
      const use = classUseOf(schema)
      const given = { node, keys, schema }
      if (use !== undefined && isClassMap<SeriesValue>(value, classes)) {
        const own = value[workClass]
        if (own === undefined) return undefined
        return once(`${field} ${workClass}`, () =>
          lowerGiven(context, { ...given, keys: [field, workClass], value: own }),
        )
      }
      const whole = once(field, () => lowerGiven(context, { ...given, value: value as SeriesValue }))!
      const mix = node.fields[MIX_FIELD] as ClassNumbers | undefined
      if (use !== 'amount' || mix === undefined) return whole
      return once(`${field} ${workClass}`, () => emitPart(context, whole, mix[workClass] ?? 0))
    },
  }
}

interface Given {
  readonly node: ModelNode
  /** Where its value stands among the node's fields. */
  readonly keys: readonly string[]
  readonly schema: TSchema
  readonly value: SeriesValue
}

function lowerGiven(context: CompileContext, { node, keys, schema, value }: Given): Column {
  const range = seriesRangeOf(schema) ?? {}
  // A number in range needs no words, and most fields of a large model are such.
  if (context.recorder === undefined && isInRange(value, range)) return context.builder.constant(value)
  const path: DocPath = ['topology', 'nodes', node.id, ...keys]
  return lowerField(context, { value, path, what: `${keys.join('.')} of ${node.id}`, range })
}

function fieldAt(
  node: ModelNode,
  keys: readonly string[],
): { readonly value: unknown; readonly schema: TSchema | undefined } {
  let value: unknown = node.fields
  let schema: unknown = node.kind.fields
  for (const key of keys) {
    value = (value as Record<string, unknown> | undefined)?.[key]
    schema = (schema as TObject | undefined)?.properties[key]
  }
  return { value, schema: schema as TSchema | undefined }
}

/** A class's part of what stands for all classes. */
function emitPart({ builder }: CompileContext, whole: Column, part: number): Column {
  const known = builder.constantOf(whole)
  if (known !== undefined || part === 0) return builder.constant((known ?? 0) * part)
  if (part === 1) return whole
  return builder.emit({ name: 'multiply', now: [whole, builder.constant(part)], start: binary(multiply) })
}
