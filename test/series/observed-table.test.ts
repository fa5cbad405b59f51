import { expect, test } from 'vitest'
import { csv, evaluateForm, INPUT, told, type FormResult } from './evaluate-form.ts'

function observe(text: string, form: Record<string, unknown> = {}, bins = 2): FormResult {
  return evaluateForm({ input: INPUT, column: 'value', ...form }, { bins, csv: text })
}

test('line ends of any system are read, and blank lines at the end left out', () => {
  expect(observe('value\r\n1\r\n2\r\n').values).toEqual([1, 2])
  expect(observe('value\r1\r2').values).toEqual([1, 2])
  expect(observe('a,value\n0,1\n0,2\n\n\n').values).toEqual([1, 2])
})

test('cells and names may be quoted', () => {
  expect(observe('"a, b","value"\n"1 ""x""","1"\n"2\n2","2"\n').values).toEqual([1, 2])
})

test('numbers may have a sign, a point and an exponent', () => {
  expect(observe('value\n-1.5\n+.25e1\n').values).toEqual([-1.5, 2.5])
})

test.each(['1,5', ' 1', '1 000', 'NaN', 'NA', 'Infinity', '0x10', '1e999', '-', '.'])('%j is not a number', (cell) => {
  const result = observe(csv('value', '1', `"${cell}"`))
  expect(told(result)).toEqual(['input-column column'])
  expect(result.diagnostics[0]!.message).toContain(`"${cell}" on line 3`)
})

test('lines are those of the file, also after cells of several lines', () => {
  const result = observe('a,value\n"x\ny\nz",1\nw,two\n')
  expect(result.diagnostics[0]!.message).toContain('"two" on line 5')
})

test('a header must be there, and name each column once', () => {
  expect(told(observe(''))).toEqual(['input-format'])
  expect(told(observe('\n\n'))).toEqual(['input-format'])
  const twice = observe('value,a,value\n1,2,3\n1,2,3\n')
  expect(told(twice)).toEqual(['input-format'])
  expect(twice.diagnostics[0]!.message).toContain('"value"')
})

test('every row has as many cells as the header', () => {
  const result = observe('a,value\n1,2\n1\n1,2,3\n')
  expect(told(result)).toEqual(['input-format'])
  expect(result.diagnostics[0]!.message).toBe('line 3 has 1 cells where the header has 2 (and 1 more line)')
})

test('quotes are closed, and nothing stands after them', () => {
  for (const text of ['value\n1\n"2\n', 'value\n1\n"2"x\n']) {
    const result = observe(text)
    expect(told(result)).toEqual(['input-format'])
    expect(result.diagnostics[0]!.message).toContain('line 3')
  }
})

test('a column that is not there is told with the nearest one', () => {
  const result = observe('valu\n1\n2\n')
  expect(told(result)).toEqual(['input-column column'])
  expect(result.diagnostics[0]!.hint).toBe('Did you mean valu?')
  expect(told(observe('value\n1\n2\n', { time: 'time' }))).toEqual(['input-column time'])
})

test('what is wrong with both columns is told at once', () => {
  const result = observe('time,value\nnoon,one\n', { time: 'time' })
  expect(told(result)).toEqual(['stamp-invalid time', 'input-column column'])
})

test('a form without a column is told which there are', () => {
  const result = evaluateForm({ input: INPUT, time: 'time' }, { bins: 1, csv: 'time,count\n' })
  expect(told(result)).toEqual(['field-missing column'])
  expect(result.diagnostics[0]!.hint).toBe('Name one of count.')
})

test('a column that is named is there, also when rows are only counted', () => {
  const form = { time: 'time', resample: 'count' }
  expect(told(observe('time,value\n', { ...form, column: 'valeu' }))).toEqual(['input-column column'])
  expect(observe('time,value\n2025-01-06,none\n', form).values).toEqual([1, 0])
})

test('an input that was not given is missing', () => {
  expect(told(evaluateForm({ input: INPUT, column: 'value' }, { bins: 1 }))).toEqual(['input-missing input'])
})

test('only csv is read', () => {
  const result = evaluateForm({ input: INPUT, column: 'value' }, { bins: 1, csv: 'value\n1\n', extension: 'parquet' })
  expect(told(result)).toEqual(['input-format input'])
})

test('a file that nobody read is a missing input', () => {
  const result = evaluateForm({ file: 'trace.csv', column: 'value' }, { bins: 1 })
  expect(told(result)).toEqual(['input-missing file'])
  expect(result.diagnostics[0]!.message).toContain('"trace.csv"')
})
