import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeSeriesCsv } from '../../src/bundle/decode-series-csv.ts'
import { encodeSeriesCsv, type CsvColumn } from '../../src/bundle/series-csv.ts'

const encoded = (columns: readonly CsvColumn[]): string =>
  [...encodeSeriesCsv(columns)].map((bytes) => new TextDecoder().decode(bytes)).join('')

/** Columns of a text given in pieces of some bytes, or the message of what is wrong. */
async function decoded(
  text: string,
  columns: readonly string[],
  { bins, pieceBytes = 7, wanted = columns }: { bins: number; pieceBytes?: number; wanted?: readonly string[] },
): Promise<Record<string, number[]> | string> {
  const bytes = new TextEncoder().encode(text)
  const pieces = async function* (): AsyncGenerator<Uint8Array> {
    for (let i = 0; i < bytes.length; i += pieceBytes) yield await Promise.resolve(bytes.subarray(i, i + pieceBytes))
  }
  const result = await decodeSeriesCsv(pieces(), { file: 'series/a.csv', columns, bins, wanted: new Set(wanted) })
  if (result.problem !== undefined) {
    expect(result.problem).toMatchObject({ kind: 'content', file: 'series/a.csv' })
    return result.problem.message
  }
  return Object.fromEntries([...result.value].map(([name, values]) => [name, [...values]]))
}

test('a line holds the bin and one cell per column, undefined an empty one', () => {
  const columns = [
    { column: 'queueDepth', values: Float64Array.of(0, 1 / 3, NaN) },
    { column: 'served', values: Float64Array.of(-0, 1e21, Infinity) },
  ]
  expect(encoded(columns)).toBe('bin,queueDepth,served\n0,0,0\n1,0.3333333333333333,1e+21\n2,,\n')
})

test('a file of more bins than a chunk holds is whole', () => {
  const values = Float64Array.from({ length: 20_000 }, (_, t) => t / 7)
  const lines = encoded([{ column: 'a', values }])
    .trimEnd()
    .split('\n')
  expect(lines.length).toBe(20_001)
  expect(lines.slice(1).every((line, t) => line === `${t},${t / 7}`)).toBe(true)
})

test('no chunk is larger than a few MiB, however many columns there are', () => {
  const columns = Array.from({ length: 30_000 }, (_, i) => ({ column: `c${i}`, values: Float64Array.of(1 / 3, 2 / 3) }))
  expect(Math.max(...[...encodeSeriesCsv(columns)].map((chunk) => chunk.length))).toBeLessThan(2 ** 21)
})

test('what is read is what was written, to the last bit, in pieces of any size', async () => {
  const cell = fc.oneof(fc.double(), fc.constantFrom(0, -0, NaN, Infinity, 5e-324, 1.7976931348623157e308))
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: width, maxLength: width }))
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 60 }), async (rows, pieceBytes) => {
      const columns = rows.map((values, i) => ({ column: `c${i}`, values: Float64Array.from(values) }))
      const names = columns.map(({ column }) => column)
      const canonical = rows.map((values) => values.map((value) => (Number.isFinite(value) ? value + 0 : NaN)))
      expect(await decoded(encoded(columns), names, { bins: 5, pieceBytes })).toEqual(
        Object.fromEntries(canonical.map((values, i) => [`c${i}`, values])),
      )
    }),
  )
})

test('only the columns asked for are read', async () => {
  expect(await decoded('bin,a,b\n0,1,x\n1,2,y\n', ['a', 'b'], { bins: 2, wanted: ['a'] })).toEqual({ a: [1, 2] })
})

test.each([
  ['another header', 'bin,b\n0,1\n1,2\n', 'file "series/a.csv" has an unexpected header'],
  ['a byte order mark', '\ufeffbin,a\n0,1\n1,2\n', 'file "series/a.csv" has an unexpected header'],
  ['Windows line ends', 'bin,a\r\n0,1\r\n1,2\r\n', 'file "series/a.csv" has an unexpected header'],
  ['a wrong bin number', 'bin,a\n0,1\n2,2\n', 'file "series/a.csv" has "2" where bin 1 is expected'],
  ['a bin number in another form', 'bin,a\n00,1\n1,2\n', 'file "series/a.csv" has "00" where bin 0 is expected'],
  ['a missing cell', 'bin,a\n0\n1,2\n', 'file "series/a.csv" has 1 cells in the line of bin 0'],
  ['a cell too many', 'bin,a\n0,1,1\n1,2\n', 'file "series/a.csv" has 3 cells in the line of bin 0'],
  ['a word', 'bin,a\n0,many\n1,2\n', 'file "series/a.csv" has "many" in bin 0, which is not a number'],
  ['NaN', 'bin,a\n0,NaN\n1,2\n', 'file "series/a.csv" has "NaN" in bin 0, which is not a number'],
  ['a hexadecimal number', 'bin,a\n0,0x10\n1,2\n', 'file "series/a.csv" has "0x10" in bin 0, which is not a number'],
  ['a space', 'bin,a\n0, 1\n1,2\n', 'file "series/a.csv" has " 1" in bin 0, which is not a number'],
  [
    'a number beyond all doubles',
    'bin,a\n0,1e999\n1,2\n',
    'file "series/a.csv" has "1e999" in bin 0, which is not a number',
  ],
  ['too few lines', 'bin,a\n0,1\n', 'file "series/a.csv" ends before bin 1'],
  ['too many lines', 'bin,a\n0,1\n1,2\n2,3\n', 'file "series/a.csv" has more than 2 lines of values'],
  ['no last line end', 'bin,a\n0,1\n1,2', 'file "series/a.csv" ends inside a line'],
  ['nothing', '', 'file "series/a.csv" ends before bin 0'],
])('a file with %s is a problem', async (_name, text, message) => {
  expect(await decoded(text, ['a'], { bins: 2 })).toBe(message)
})
