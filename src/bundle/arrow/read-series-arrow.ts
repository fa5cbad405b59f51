import type { BinRange } from '../../base/index.ts'
import { contentProblem, type Decoded } from '../problem.ts'
import type { BundleFile } from '../source.ts'
import { batchOffset, fillFrom, readFrame, type ArrowFrame } from './arrow-frame.ts'
import { BINS_PER_BATCH, type ColumnShape } from './body-layout.ts'

/** What an Arrow file of series must look like, and what of it is asked for. */
export interface ArrowQuery extends BinRange {
  /** Path in the bundle, for problems. */
  readonly file: string
  /** All columns, in order. */
  readonly columns: readonly ColumnShape[]
  readonly bins: number
  /** Columns to read, in ascending order; the others are passed over. */
  readonly wanted: readonly number[]
}

/** Reads that are so close are one: the bytes in between cost less than another read. */
const MOST_GAP_BYTES = 2048

/** What is read at once, and most reads at once. */
const MOST_READ_BYTES = 1024 * 1024
const MOST_READS = 64

/**
 * Values of some columns over a range of bins, by index of the column, NaN where undefined. Only the bytes they stand in
 * are read, and a few that tell where. Strict: the file must have the length that its columns make; what its bytes are
 * is for the caller to check.
 */
export async function readSeriesArrow(
  file: BundleFile,
  query: ArrowQuery,
): Promise<Decoded<ReadonlyMap<number, Float64Array>>> {
  const { columns, bins, startBin, endBin, wanted } = query
  const frame = endBin < bins ? await readFrame(file, columns, bins) : undefined
  if (frame === undefined) return notAsExpected(query)
  const targets = new Map(wanted.map((column) => [column, new Float64Array(endBin + 1 - startBin)]))
  let buffer = new Uint8Array(0)
  for (const { reads, bytes } of togetherOf(readsOf(piecesOf(frame, query)))) {
    if (bytes > buffer.length) buffer = new Uint8Array(bytes)
    const found = await Promise.all(
      reads.map(({ start, end, into }) => fillFrom(file, start, buffer.subarray(into, into + end - start))),
    )
    if (found.includes(false)) return notAsExpected(query)
    for (const { start, into, pieces } of reads) {
      for (const piece of pieces) takePiece(piece, buffer.subarray(into), start, targets.get(piece.column)!)
    }
  }
  return { value: targets }
}

function notAsExpected({ file, bins, columns }: ArrowQuery): ReturnType<typeof contentProblem> {
  return contentProblem(file, `file "${file}" is not an Arrow file of ${columns.length} series of ${bins} bins`)
}

/** Some rows of one column in one batch. */
interface Piece {
  readonly column: number
  /** Place of its first value in what is asked for. */
  readonly at: number
  readonly rows: number
  /** Its bytes in the file, a multiple of 8: its bits, where it has some, and then its values. */
  readonly start: number
  readonly end: number
  /** Where its values begin. */
  readonly values: number
  /** Which bit from `start` on is that of its first value; undefined where all are defined. */
  readonly firstBit: number | undefined
}

/** What is asked for, in the order of the file. */
function* piecesOf(frame: ArrowFrame, { columns, bins, startBin, endBin, wanted }: ArrowQuery): Generator<Piece> {
  for (let batch = Math.floor(startBin / BINS_PER_BATCH); batch * BINS_PER_BATCH <= endBin; batch++) {
    const firstBin = batch * BINS_PER_BATCH
    const from = Math.max(startBin - firstBin, 0)
    const rows = Math.min(endBin + 1 - firstBin, BINS_PER_BATCH) - from
    const body = batchOffset(frame, batch) + frame.metadataBytes
    const places = firstBin + BINS_PER_BATCH >= bins ? frame.last : frame.full
    for (const column of wanted) {
      const place = places[column]!
      const values = body + place.values.offset + 8 * from
      const { nullable } = columns[column]!
      const start = nullable ? body + place.validity.offset + 8 * Math.floor(from / 64) : values
      const at = firstBin + from - startBin
      yield { column, at, rows, start, values, end: values + 8 * rows, firstBit: nullable ? from % 64 : undefined }
    }
  }
}

/** Bytes that are read by one call, and what stands in them. */
interface Read {
  readonly start: number
  end: number
  readonly pieces: Piece[]
}

function* readsOf(pieces: Iterable<Piece>): Generator<Read> {
  let read: Read | undefined
  for (const piece of pieces) {
    if (read !== undefined && piece.start - read.end <= MOST_GAP_BYTES && piece.end - read.start <= MOST_READ_BYTES) {
      read.end = piece.end
      read.pieces.push(piece)
      continue
    }
    if (read !== undefined) yield read
    read = { start: piece.start, end: piece.end, pieces: [piece] }
  }
  if (read !== undefined) yield read
}

/** Reads that are under way at the same time, each into its own part of so many bytes. */
interface Together {
  readonly reads: (Read & { readonly into: number })[]
  bytes: number
}

function* togetherOf(reads: Iterable<Read>): Generator<Together> {
  let together: Together = { reads: [], bytes: 0 }
  for (const read of reads) {
    const bytes = read.end - read.start
    if (together.bytes + bytes > MOST_READ_BYTES || together.reads.length === MOST_READS) {
      yield together
      together = { reads: [], bytes: 0 }
    }
    together.reads.push({ ...read, into: together.bytes })
    together.bytes += bytes
  }
  if (together.reads.length > 0) yield together
}

/** @param read the bytes of the file from `offset` on, a multiple of 8 */
function takePiece(piece: Piece, read: Uint8Array, offset: number, target: Float64Array): void {
  const { at, rows, start, values, firstBit } = piece
  target.set(new Float64Array(read.buffer, read.byteOffset + values - offset, rows), at)
  if (firstBit === undefined) return
  const bits = read.subarray(start - offset)
  for (let i = 0; i < rows; i++) {
    const bit = firstBit + i
    if ((bits[bit >> 3]! & (1 << (bit & 7))) === 0) target[at + i] = NaN
  }
}
