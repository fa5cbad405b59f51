import { andThen, problem, type Checked } from '../../base/index.ts'
import { fillGaps, type ObservedValues } from './fill-gaps.ts'
import type { ObservedFields } from './observed-fields.ts'
import { observedColumn, observedRows } from './observed-rows.ts'
import { parseTable, type Table } from './parse-table.ts'
import { rowsToBins, type Binned, type BinTarget } from './rows-to-bins.ts'

/**
 * The values of one column of a CSV file, one per bin (docs/spec/observed-data.md, Files).
 *
 *   text -> table -> rows with instants -> bins -> gaps filled
 *
 * All complaints of a stage are given at once.
 */
export function observedValues(text: string, form: ObservedFields, target: BinTarget): Checked<ObservedValues> {
  const table = parseTable(text, target.clock.path)
  const binned = andThen(table, (read) => tableToBins(read, form, target))
  return andThen(binned, (bins) => fillGaps(bins, form.gaps ?? 'error', target))
}

function tableToBins(table: Table, form: ObservedFields, target: BinTarget): Checked<Binned> {
  const { time, resample = 'sum' } = form
  if (time === undefined) return rowPerBin(table, form, target)
  const rows = observedRows(table, { ...form, time }, target.clock)
  return andThen(rows, (read) => rowsToBins(read, resample, target))
}

function rowPerBin(table: Table, form: ObservedFields, { bins, clock: { path } }: BinTarget): Checked<Binned> {
  if (form.resample === 'count') {
    const message = 'rows without stamps cannot be counted per bin'
    return {
      diagnostics: [problem('field-missing', [...path, 'time'], message, 'Name the column of the stamps in time.')],
    }
  }
  return andThen(observedColumn(table, form, path), (values) => {
    if (values.length !== bins) {
      const message = `the file has ${values.length} rows, the grid has ${bins} bins`
      const hint = 'Without time, row i is bin i: give one row per bin, or name the column of the stamps in time.'
      return { diagnostics: [problem('input-rows', path, message, hint)] }
    }
    const gaps = Uint8Array.from(values, (value) => (Number.isNaN(value) ? 1 : 0))
    return { value: { values, gaps }, diagnostics: [] }
  })
}
