import { andThen, hasErrors, problem, type Checked, type DocPath, type ZoneOffset } from '../../base/index.ts'
import type { Rows } from '../kernel/index.ts'
import type { ObservedFields } from './observed-fields.ts'
import { parseNumbers } from './parse-numbers.ts'
import { parseStamps, type Stamps } from './parse-stamps.ts'
import { columnIndex, type Table } from './parse-table.ts'
import { resolveStamps } from './resolve-stamps.ts'

/** The window's clock, as far as rows need it. */
export interface RowClock {
  /** Start of bin 0, milliseconds since 1970. */
  readonly startMs: number
  readonly timezone: string
  readonly offsets: readonly ZoneOffset[]
  /** Where the form stands in the model. */
  readonly path: DocPath
}

/** The column of values: NaN where a cell is empty. Rows that are only counted need none; their cells are not read. */
export function observedColumn(table: Table, form: ObservedFields, path: DocPath): Checked<Float64Array> {
  const { column, time, resample } = form
  const place = [...path, 'column']
  const ones = (): Checked<Float64Array> => ({ value: new Float64Array(table.rows.length).fill(1), diagnostics: [] })
  if (column !== undefined) {
    return andThen(columnIndex(table, column, place), (index) =>
      resample === 'count' ? ones() : parseNumbers(table, index, place),
    )
  }
  if (resample === 'count') return ones()
  const known = table.header.filter((name) => name !== time)
  const hint = known.length > 0 ? `Name one of ${known.join(', ')}.` : 'Name the column of the values.'
  return { diagnostics: [problem('field-missing', place, 'the field "column" is missing', hint)] }
}

/** Rows with stamps, as milliseconds since the window's start. What is wrong with either column is told at once. */
export function observedRows(
  table: Table,
  form: ObservedFields & { readonly time: string },
  clock: RowClock,
): Checked<Rows> {
  const stamps = parseStamps(table, form, clock.path)
  const instants = andThen(stamps, (read) => resolvedBy(read, form, clock))
  const values = observedColumn(table, form, clock.path)
  const diagnostics = [...instants.diagnostics, ...values.diagnostics]
  if (hasErrors(diagnostics)) return { diagnostics }
  return { value: { stamps: instants.value!.map((at) => at - clock.startMs), values: values.value! }, diagnostics }
}

function resolvedBy(
  stamps: Stamps,
  form: ObservedFields,
  { timezone, offsets, path }: RowClock,
): Checked<Float64Array> {
  const zone = form.timezone ?? timezone
  if (form.offsets === undefined && zone !== timezone && stamps.local.includes(1)) {
    const message = `stamps without offset are in "${zone}", whose offsets are not given`
    const hint = `Give offsets over the time of the rows, or leave timezone out when the stamps are in ${timezone}.`
    return { diagnostics: [problem('field-missing', [...path, 'offsets'], message, hint)] }
  }
  return resolveStamps(stamps, form.offsets ?? offsets, path)
}
