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
  /** Told of a column once all its values are there, while others are still read. */
  readonly complete?: (column: number, values: Float64Array) => void
}

/** Reads that are so close are one: the bytes in between cost less than another read. */
const MOST_GAP_BYTES = 2048

/** What is read at once, and most reads at once. */
const MOST_READ_BYTES = 1024 * 1024
const MOST_READS = 64

/** Eight bits that are set. */
const ALL_DEFINED = 0xff

/** High half of the NaN that stands in hashes for what is undefined; the low half is 0. */
const NAN_HIGH = 0x7ff80000

/**
 * Values of some columns over a range of bins, by index of the column, NaN of the bytes that are hashed where undefined. Only the bytes they stand in
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
  const bits = new Uint8Array(BINS_PER_BATCH / 8)
  for await (const bytesOf of readAhead(file, [...togetherOf(readsOf(piecesOf(frame, query)))])) {
    if (bytesOf === undefined) return notAsExpected(query)
    for (const [piece, bytes] of bytesOf) {
      const target = targets.get(piece.column)!
      if (piece.underBits === undefined) {
        bits.set(bytes)
        continue
      }
      target.set(new Float64Array(bytes.buffer, bytes.byteOffset, piece.rows), piece.at)
      if (piece.underBits) takeBits(piece, bits, target)
      if (piece.at + piece.rows === target.length) query.complete?.(piece.column, target)
    }
  }
  return { value: targets }
}

/**
 * The pieces of one reading after the other with their bytes, which are good until the next is asked for; while one is
 * looked at, the next is under way. Undefined, and no more, where the file has not so many bytes.
 */
async function* readAhead(
  file: BundleFile,
  readings: readonly Together[],
): AsyncGenerator<Iterable<readonly [Piece, Uint8Array]> | undefined> {
  const most = Math.max(0, ...readings.map(({ bytes }) => bytes))
  const buffers = [new Uint8Array(most), new Uint8Array(readings.length > 1 ? most : 0)] as const
  const begun = (i: number): Promise<boolean> | undefined => readings[i] && filled(file, readings[i], buffers[i % 2]!)
  let reading = begun(0)
  for (const [i, { reads }] of readings.entries()) {
    if (!(await reading)) {
      yield undefined
      return
    }
    reading = begun(i + 1)
    yield piecesWithBytes(reads, buffers[i % 2]!)
  }
}

async function filled(file: BundleFile, { reads }: Together, buffer: Uint8Array): Promise<boolean> {
  const found = await Promise.all(
    reads.map(({ start, end, into }) => fillFrom(file, start, buffer.subarray(into, into + end - start))),
  )
  return !found.includes(false)
}

function* piecesWithBytes(reads: Together['reads'], buffer: Uint8Array): Generator<readonly [Piece, Uint8Array]> {
  for (const { start, into, pieces } of reads) {
    for (const piece of pieces) {
      const offset = into + piece.start - start
      yield [piece, buffer.subarray(offset, offset + piece.end - piece.start)]
    }
  }
}

function notAsExpected({ file, bins, columns }: ArrowQuery): ReturnType<typeof contentProblem> {
  return contentProblem(file, `file "${file}" is not an Arrow file of ${columns.length} series of ${bins} bins`)
}

/** The values, or the bits that say which of them are defined, of some rows of one column in one batch. */
interface Piece {
  readonly column: number
  /** Place of the first of these values in what is asked for. */
  readonly at: number
  readonly rows: number
  /** Its bytes in the file; the first is at a multiple of 8, and so is the end. */
  readonly start: number
  readonly end: number
  /** Which of the bits is that of the first value. */
  readonly firstBit: number
  /** Of values: whether their bits are the piece before; undefined of bits. */
  readonly underBits?: boolean
}

/** What is asked for, in the order of the file: the bits of a column come before its values. */
function* piecesOf(frame: ArrowFrame, { columns, bins, startBin, endBin, wanted }: ArrowQuery): Generator<Piece> {
  for (let batch = Math.floor(startBin / BINS_PER_BATCH); batch * BINS_PER_BATCH <= endBin; batch++) {
    const firstBin = batch * BINS_PER_BATCH
    const from = Math.max(startBin - firstBin, 0)
    const rows = Math.min(endBin + 1 - firstBin, BINS_PER_BATCH) - from
    const body = batchOffset(frame, batch) + frame.metadataBytes
    const places = firstBin + BINS_PER_BATCH >= bins ? frame.last : frame.full
    const at = firstBin + from - startBin
    for (const column of wanted) {
      const { validity, values } = places[column]!
      const underBits = columns[column]!.nullable
      if (underBits) {
        const [start, end] = [Math.floor(from / 64), Math.ceil((from + rows) / 64)].map(
          (word) => body + validity.offset + 8 * word,
        ) as [number, number]
        yield { column, at, rows, start, end, firstBit: from % 64 }
      }
      const start = body + values.offset + 8 * from
      yield { column, at, rows, start, end: start + 8 * rows, firstBit: from % 64, underBits }
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

/** Puts NaN, of the bytes that are hashed, where a value is not defined; bits are looked at by eight. */
function takeBits({ at, rows, firstBit }: Piece, bits: Uint8Array, target: Float64Array): void {
  const words = new Uint32Array(target.buffer, target.byteOffset, 2 * target.length)
  for (let i = 0; i < rows;) {
    const bit = firstBit + i
    if (bits[bit >> 3] === ALL_DEFINED && (bit & 7) === 0) {
      i += 8
      continue
    }
    if ((bits[bit >> 3]! & (1 << (bit & 7))) === 0) {
      words[2 * (at + i)] = 0
      words[2 * (at + i) + 1] = NAN_HIGH
    }
    i++
  }
}
