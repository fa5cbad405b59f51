import { flatBuffer, flatNumber, flatTable, type FlatStructs, type FlatTable } from './flatbuffer.ts'

/** Every message and every buffer of a body begins at a multiple of it. */
export const ALIGNMENT = 64

/** Where a batch stands in the file. */
export interface ArrowBlock {
  readonly offset: number
  /** With the 8 bytes before it that say how long it is. */
  readonly metadataBytes: number
  readonly bodyBytes: number
}

/** Where something stands in the body of its batch, and how long it is. */
export interface ArrowBuffer {
  readonly offset: number
  readonly bytes: number
}

/** One batch of rows, as its message describes it. */
export interface ArrowBatch {
  readonly rows: number
  /** How many values of each column are undefined. */
  readonly nulls: readonly number[]
  /** Of every column in turn the buffer that says where it is defined, of no bytes where there is none, and its values. */
  readonly buffers: readonly ArrowBuffer[]
  readonly bodyBytes: number
}

/** What begins and ends a file, at its end without the two bytes that fill up. */
export const MAGIC = 'ARROW1'

// Values of the enumerations of Message.fbs and Schema.fbs.
const VERSION_5 = 4
const SCHEMA = 1
const RECORD_BATCH = 3
const FLOATING_POINT = 3
const DOUBLE = 2

/** What a file of nullable columns of binary64 begins with, up to a multiple of the alignment. */
export function headBytes(names: readonly string[]): Uint8Array {
  const schema = message(SCHEMA, schemaTable(names), { offset: 8, bodyBytes: 0 })
  const bytes = new Uint8Array(8 + schema.length)
  bytes.set(magicBytes())
  bytes.set(schema, 8)
  return bytes
}

/** The description of a batch, as a message that ends at a multiple of the alignment if it begins at one. */
export function batchMessage({ rows, nulls, buffers, bodyBytes }: ArrowBatch): Uint8Array {
  const nodes = structsOf(
    2,
    nulls.flatMap((count) => [rows, count]),
  )
  const places = structsOf(
    2,
    buffers.flatMap(({ offset, bytes }) => [offset, bytes]),
  )
  const header = flatTable(
    flatNumber(8, rows),
    { kind: 'structs', structs: nodes },
    { kind: 'structs', structs: places },
  )
  return message(RECORD_BATCH, header, { offset: 0, bodyBytes })
}

/** The last message, which says that there are no more, and all behind it. */
export function footerBytes(names: readonly string[], blocks: readonly ArrowBlock[]): Uint8Array {
  const places = structsOf(
    3,
    // The length of the metadata is of 4 bytes, and 4 fill up: little-endian they are one number.
    blocks.flatMap(({ offset, metadataBytes, bodyBytes }) => [offset, metadataBytes, bodyBytes]),
  )
  const none = { count: 0, bytes: new Uint8Array(0) }
  const footer = flatBuffer(
    flatTable(
      flatNumber(2, VERSION_5),
      schemaTable(names),
      { kind: 'structs', structs: none },
      { kind: 'structs', structs: places },
    ),
  )
  const bytes = new Uint8Array(8 + footer.length + 4 + MAGIC.length)
  const view = new DataView(bytes.buffer)
  view.setInt32(0, -1, true)
  bytes.set(footer, 8)
  view.setInt32(8 + footer.length, footer.length, true)
  bytes.set(magicBytes(), 8 + footer.length + 4)
  return bytes
}

/** The bytes of the word that begins and ends a file. */
export function magicBytes(): Uint8Array {
  return Uint8Array.from(MAGIC, (letter) => letter.charCodeAt(0))
}

function schemaTable(names: readonly string[]): FlatTable {
  const fields = names.map((name) =>
    flatTable(
      { kind: 'text', text: name },
      flatNumber(1, 1),
      flatNumber(1, FLOATING_POINT),
      flatTable(flatNumber(2, DOUBLE)),
      null,
      { kind: 'tables', tables: [] },
    ),
  )
  return flatTable(flatNumber(2, 0), { kind: 'tables', tables: fields })
}

interface MessagePlace {
  readonly offset: number
  readonly bodyBytes: number
}

/** A message behind the 4 bytes that begin each, and the 4 that say how long it is. */
function message(kind: number, header: FlatTable, { offset, bodyBytes }: MessagePlace): Uint8Array {
  const content = flatBuffer(flatTable(flatNumber(2, VERSION_5), flatNumber(1, kind), header, flatNumber(8, bodyBytes)))
  const bytes = new Uint8Array(padded(offset + 8 + content.length) - offset)
  const view = new DataView(bytes.buffer)
  view.setInt32(0, -1, true)
  view.setInt32(4, bytes.length - 8, true)
  bytes.set(content, 8)
  return bytes
}

/** The next multiple of the alignment. */
export function padded(bytes: number): number {
  return ALIGNMENT * Math.ceil(bytes / ALIGNMENT)
}

/** Structs of so many 64-bit numbers each. */
function structsOf(parts: number, numbers: readonly number[]): FlatStructs {
  const bytes = new Uint8Array(8 * numbers.length)
  const view = new DataView(bytes.buffer)
  for (const [i, number] of numbers.entries()) view.setBigInt64(8 * i, BigInt(number), true)
  return { count: numbers.length / parts, bytes }
}
