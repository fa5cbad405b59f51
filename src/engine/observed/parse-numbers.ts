import { problem, type Checked, type DocPath } from '../../base/index.ts'
import { andMore } from './and-more.ts'
import type { Table } from './parse-table.ts'

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/

/** The numbers of one column, NaN where a cell is empty; `input-column` when a cell is anything else. */
export function parseNumbers({ rows, lines }: Table, column: number, path: DocPath): Checked<Float64Array> {
  const values = new Float64Array(rows.length)
  const wrong: number[] = []
  rows.forEach((row, i) => {
    const cell = row[column]!
    values[i] = cell === '' ? NaN : Number(cell)
    if (cell !== '' && !(NUMBER.test(cell) && Number.isFinite(values[i]))) wrong.push(i)
  })
  const first = wrong[0]
  if (first === undefined) return { value: values, diagnostics: [] }
  const message = `the cell "${rows[first]![column]!}" on line ${lines[first]!} is not a number${andMore(wrong.length)}`
  const hint = 'Write numbers with a point and no other signs; leave a cell empty where there is no value.'
  return { diagnostics: [problem('input-column', path, message, hint)] }
}
