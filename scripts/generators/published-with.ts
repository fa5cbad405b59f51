import type { MetricDef, NodeKind } from '../../src/engine/index.ts'
import type { Schema } from './field-table.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * For which fields of a node kind something is published, in words: `always`, `with capacity or servers`. Found by asking
 * for no field, for each field alone and for each value of a field that has a few; undefined when none of these has it.
 */
export function publishedWith(kind: NodeKind, has: (fields: Fields) => boolean): string | undefined {
  const single = singleFields(kind)
  if (!has({})) {
    const with_ = single.filter(({ fields }) => has(fields))
    return with_.length === 0 ? undefined : `with ${listText(with_.map(({ name }) => name))}`
  }
  const without = single.filter(({ fields }) => !has(fields))
  return without.length === 0 ? 'always' : `unless ${listText(without.map(({ name }) => name))}`
}

/** Whether a node of the kind with these fields has a metric: what it needs, and what it demands of the fields. */
export function hasMetric(metric: MetricDef, kind: NodeKind, fields: Fields, metrics: readonly MetricDef[]): boolean {
  if (metric.where !== undefined && !metric.where(fields)) return false
  return metric.needs.every((name) => {
    const measure = kind.measures[name]
    if (measure !== undefined) return measure.where === undefined || measure.where(fields)
    const needed = metrics.find(({ id }) => id === name)
    return needed !== undefined && hasMetric(needed, kind, fields, metrics)
  })
}

/** Each field alone: whatever its value, and each of its values when there are a few. */
function singleFields(kind: NodeKind): { readonly name: string; readonly fields: Fields }[] {
  return Object.entries(kind.fields.properties as Readonly<Record<string, Schema>>).flatMap(([name, schema]) => {
    const values = (schema.anyOf ?? []).flatMap(({ const: value }) => (value === undefined ? [] : [value]))
    if (values.length === 0) return [{ name: `\`${name}\``, fields: { [name]: {} } }]
    return values.map((value) => ({
      name: `\`${name}: ${JSON.stringify(value).replaceAll('"', '')}\``,
      fields: { [name]: value },
    }))
  })
}

function listText(names: readonly string[]): string {
  const last = names.at(-1)!
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} or ${last}`
}
