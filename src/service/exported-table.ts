import type { SchemaElement } from 'hyparquet-writer'
import { encodeSeriesArrow, SERIES_ARROW_PATH, seriesCsvHead, seriesCsvRows } from '../bundle/index.ts'
import type { BytesAnswer } from './bytes-answer.ts'
import { checkedBytes } from './checked-bytes.ts'
import type { ServiceContext } from './context.ts'
import { mediaTypeOf } from './media-type.ts'
import { runTable, type RunTable, type TableRows } from './run-table.ts'

/** Formats of the series of a run as one table. */
export const TABLE_FORMATS = ['csv', 'arrow', 'parquet'] as const

/** A format of the series of a run as one table. */
export type TableFormat = (typeof TABLE_FORMATS)[number]

/**
 * The series of a run as one file: a row per bin, a column per series, named by its id. In CSV and Parquet the bin is the
 * first column; an Arrow file is what `series/series.arrow` of the run is or would be. The same series are the same bytes,
 * whatever they are stored in.
 *
 * @throws Failure run-not-found, series-not-found, bundle-corrupt, format-unsupported; bundle-corrupt also while the bytes
 * are taken
 */
export async function exportedTable(context: ServiceContext, runId: string, format: TableFormat): Promise<BytesAnswer> {
  const fileName = `${runId}.${format}`
  const mediaType = mediaTypeOf(fileName)
  const stored = format === 'arrow' ? await storedArrow(context, runId) : undefined
  if (stored !== undefined) return { mediaType, fileName, ...stored }
  const table = await runTable(context, runId)
  return { mediaType, fileName, chunks: await ENCODERS[format](table) }
}

/** The Arrow file of a run, if it has one. */
async function storedArrow(
  { store }: ServiceContext,
  runId: string,
): Promise<Pick<BytesAnswer, 'bytes' | 'chunks'> | undefined> {
  const bundle = await store.openOnce(runId)
  const file = bundle.manifest.files.find(({ path }) => path === SERIES_ARROW_PATH)
  return file === undefined ? undefined : { bytes: file.bytes, chunks: await checkedBytes(bundle, file) }
}

const ENCODERS: Readonly<Record<TableFormat, (table: RunTable) => Promise<BytesAnswer['chunks']>>> = {
  csv: (table) => Promise.resolve(csvOf(table)),
  arrow: arrowOf,
  parquet: parquetOf,
}

async function* csvOf({ columns, pieces }: RunTable): AsyncGenerator<Uint8Array, void> {
  yield seriesCsvHead(columns.map(({ name }) => name))
  for await (const { firstBin, values } of pieces) yield* seriesCsvRows(values, firstBin)
}

/** Of series that are stored as CSV, and so are in memory. */
async function arrowOf({ columns, pieces }: RunTable): Promise<Iterable<Uint8Array>> {
  const parts: TableRows[] = []
  for await (const part of pieces) parts.push(part)
  return encodeSeriesArrow(
    columns.map((column, i) => ({
      ...column,
      values: joined(parts.map(({ values }) => values[i]!)),
      canonical: false,
    })),
  )
}

function joined(parts: readonly Float64Array[]): Float64Array {
  if (parts.length === 1) return parts[0]!
  const values = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    values.set(part, at)
    at += part.length
  }
  return values
}

/** A row group per piece; the columns as they are, since compressors differ from version to version. */
async function parquetOf({ columns, pieces }: RunTable): Promise<AsyncGenerator<Uint8Array, void>> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer')
  const schema: SchemaElement[] = [
    { name: 'bins', num_children: columns.length + 1 },
    { name: 'bin', type: 'INT32', repetition_type: 'REQUIRED' },
    ...columns.map(({ name, nullable }): SchemaElement => {
      return { name, type: 'DOUBLE', repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED' }
    }),
  ]
  const writer = new ByteWriter()
  const file = new ParquetWriter({ writer, schema, codec: 'UNCOMPRESSED', statistics: false, createdBy: 'flowsim' })
  const written = (): Uint8Array => {
    const bytes = new Uint8Array(writer.getBuffer())
    writer.index = 0
    return bytes
  }
  return (async function* () {
    for await (const { firstBin, values } of pieces) {
      const rows = values[0]!.length
      const bins = Int32Array.from({ length: rows }, (_, i) => firstBin + i)
      const columnData = [
        { name: 'bin', data: bins, statistics: true },
        ...columns.map(({ name, nullable }, i) => ({ name, data: nullable ? orNull(values[i]!) : values[i]! })),
      ]
      await file.write({ columnData, rowGroupSize: rows })
      yield written()
    }
    await file.finish()
    yield written()
  })()
}

function orNull(values: Float64Array): (number | null)[] {
  return Array.from(values, (value) => (Number.isNaN(value) ? null : value))
}
