import type { Column } from '../plan/index.ts'
import type { CompileContext } from './context.ts'
import { guardField, type Field } from './guard-field.ts'
import { lowerSeries } from './lower-series.ts'

/** The column of a series that feeds a field of a node, edge or resource: finite and in range in every bin. */
export function lowerField(context: CompileContext, field: Field): Column {
  return guardField(context, field, (inner, { value, path, range }) => lowerSeries(inner, value, path, range))
}
