import { canonicalBytes } from '../canonical-values.ts'
import { batchMessage, footerBytes, headBytes, type ArrowBlock } from './arrow-messages.ts'
import { BINS_PER_BATCH, columnPlaces, rowsOfBatch, type ColumnPlace } from './body-layout.ts'

/** A column of an Arrow file of series. */
export interface ArrowColumn {
  readonly name: string
  /** One value per bin; what is not finite is undefined. */
  readonly values: Float64Array
  /** Whether some value is undefined. */
  readonly nullable: boolean
  /** Whether they stand in memory as they do in the file: then they are not copied. */
  readonly canonical: boolean
}

/** Columns that are copied are gathered up to about so many bytes. */
const GATHERED_BYTES = 256 * 1024

/** A part of a column of at least so many bytes is passed on as it is, where it can be. */
const LEAST_SHARED_BYTES = 32 * 1024

/**
 * Arrow IPC file of series, in pieces: one row per bin, one column per series, a batch of rows for every 8,192 bins,
 * undefined a null with 0 under it, -0 as 0, no compression (docs/spec/bundle.md). The same columns give the same bytes.
 *
 * Most pieces are not copies but parts of the columns themselves, so that nothing of the size of the file is held: who
 * takes a piece may not change it.
 *
 * @param columns at least one, all of as many values
 */
export function* encodeSeriesArrow(columns: readonly ArrowColumn[]): Generator<Uint8Array> {
  const names = columns.map(({ name }) => name)
  const bins = columns[0]!.values.length
  const head = headBytes(names)
  yield head
  const blocks: ArrowBlock[] = []
  let offset = head.length
  for (let firstBin = 0; firstBin < bins; firstBin += BINS_PER_BATCH) {
    const batch: Batch = { columns, firstBin, rows: rowsOfBatch(firstBin, bins) }
    const places = columnPlaces(columns, batch.rows)
    const bodyBytes = places.at(-1)!.end
    const message = batchMessage({
      rows: batch.rows,
      nulls: columns.map((column) => nullsIn(column, batch)),
      buffers: places.flatMap(({ validity, values }) => [validity, values]),
      bodyBytes,
    })
    yield message
    yield* bodyOf(batch, places)
    blocks.push({ offset, metadataBytes: message.length, bodyBytes })
    offset += message.length + bodyBytes
  }
  yield footerBytes(names, blocks)
}

/** Some rows of all columns. */
interface Batch {
  readonly columns: readonly ArrowColumn[]
  readonly firstBin: number
  readonly rows: number
}

function* bodyOf({ columns, firstBin, rows }: Batch, places: readonly ColumnPlace[]): Generator<Uint8Array> {
  const endBin = firstBin + rows
  // The columns from `first` on are still to be copied; they begin at `start` of the body.
  let first = 0
  let start = 0
  const copied = (end: number): Uint8Array => {
    const bytes = new Uint8Array((places[end]?.validity.offset ?? places.at(-1)!.end) - start)
    for (let i = first; i < end; i++) {
      copyColumn(columns[i]!.values.subarray(firstBin, endBin), places[i]!, { bytes, start })
    }
    return bytes
  }
  for (const [i, column] of columns.entries()) {
    const { end } = places[i]!
    const values = sharedPart(column, firstBin, endBin, places[i]!)
    if (values === undefined && end - start < GATHERED_BYTES) continue
    const upTo = values === undefined ? i + 1 : i
    if (upTo > first) yield copied(upTo)
    if (values !== undefined) yield values
    first = i + 1
    start = end
  }
  if (first < columns.length) yield copied(columns.length)
}

/** The bytes of a part of a column as they stand in memory, when they are what the file holds. */
function sharedPart(
  { values, nullable, canonical }: ArrowColumn,
  firstBin: number,
  endBin: number,
  place: ColumnPlace,
): Uint8Array | undefined {
  const { bytes, offset } = place.values
  const whole = offset + bytes === place.end
  if (!canonical || nullable || bytes < LEAST_SHARED_BYTES || !whole) return undefined
  return canonicalBytes(values.subarray(firstBin, endBin))
}

/** Where columns are copied to: the body from `start` on. */
interface Target {
  readonly bytes: Uint8Array
  readonly start: number
}

function copyColumn(values: Float64Array, { validity, values: place }: ColumnPlace, { bytes, start }: Target): void {
  const numbers = new Float64Array(bytes.buffer, place.offset - start, values.length)
  if (validity.bytes === 0) {
    for (let i = 0; i < values.length; i++) numbers[i] = values[i]! + 0
    return
  }
  const bits = new Uint8Array(bytes.buffer, validity.offset - start, validity.bytes)
  for (let i = 0; i < values.length; i += 8) {
    let defined = 0
    for (let j = i; j < Math.min(i + 8, values.length); j++) {
      const value = values[j]!
      // What is not finite less itself is not a number; adding 0 makes 0 of -0.
      if (value - value !== 0) continue
      numbers[j] = value + 0
      defined |= 1 << (j - i)
    }
    bits[i >> 3] = defined
  }
}

function nullsIn({ values, nullable }: ArrowColumn, { firstBin, rows }: Batch): number {
  if (!nullable) return 0
  let nulls = 0
  for (let i = firstBin; i < firstBin + rows; i++) {
    const value = values[i]!
    if (value - value !== 0) nulls++
  }
  return nulls
}
