import { unreachable } from '../../base/index.ts'
import { utf8Bytes } from '../utf8.ts'

/** What a slot of a table holds. */
export type FlatValue =
  | { readonly kind: 'number'; readonly bytes: 1 | 2 | 4 | 8; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tables'; readonly tables: readonly FlatTable[] }
  | { readonly kind: 'structs'; readonly structs: FlatStructs }
  | FlatTable

/** A table: its slots in order, null where one is left out. */
export interface FlatTable {
  readonly kind: 'table'
  readonly slots: readonly (FlatValue | null)[]
}

/** A vector of structs of 64-bit parts: how many there are, and all of their bytes. */
export interface FlatStructs {
  readonly count: number
  readonly bytes: Uint8Array
}

/** A whole number of so many bytes. */
export function flatNumber(bytes: 1 | 2 | 4 | 8, value: number): FlatValue {
  return { kind: 'number', bytes, value }
}

/** A table of these slots. */
export function flatTable(...slots: readonly (FlatValue | null)[]): FlatTable {
  return { kind: 'table', slots }
}

/**
 * FlatBuffer of a table, by the rules of flatbuffers.dev/internals: little-endian, every number at a multiple of its
 * size, what a table points to behind it in the order of its slots. The same table gives the same bytes.
 */
export function flatBuffer(root: FlatTable): Uint8Array {
  const out = growing()
  const pointer = out.take(4, 4)
  out.point(pointer, writeTable(out, root))
  return out.bytes()
}

/** Bytes that grow at their end. */
interface Growing {
  /** Makes room for so many bytes at the next multiple of `align`; where they begin. */
  take(bytes: number, align: number): number
  /** Writes, at a place that was taken, how far it is to a place behind it. */
  point(from: number, to: number): void
  setNumber(at: number, bytes: 1 | 2 | 4 | 8, value: number): void
  setBytes(at: number, bytes: Uint8Array): void
  bytes(): Uint8Array
}

function growing(): Growing {
  let data = new Uint8Array(1024)
  let view = new DataView(data.buffer)
  let end = 0
  const setNumber: Growing['setNumber'] = (at, bytes, value) => {
    if (bytes === 1) return view.setUint8(at, value)
    if (bytes === 2) return view.setInt16(at, value, true)
    if (bytes === 4) return view.setInt32(at, value, true)
    view.setBigInt64(at, BigInt(value), true)
  }
  return {
    take(bytes, align) {
      const at = Math.ceil(end / align) * align
      end = at + bytes
      if (end > data.length) {
        const larger = new Uint8Array(Math.max(end, 2 * data.length))
        larger.set(data)
        data = larger
        view = new DataView(data.buffer)
      }
      return at
    },
    point: (from, to) => view.setUint32(from, to - from, true),
    setNumber,
    setBytes: (at, bytes) => data.set(bytes, at),
    bytes: () => data.slice(0, end),
  }
}

/** Where the table begins, behind the list of where its slots are. */
function writeTable(out: Growing, { slots }: FlatTable): number {
  const { offsets, length } = placed(
    slots.map((slot) => (slot?.kind === 'number' ? slot.bytes : slot === null ? 0 : 4)),
  )
  const list = out.take(4 + 2 * slots.length, 2)
  // A table begins with 4 bytes, and a number of 8 may follow them.
  const table = out.take(4 + length, 8) + 4
  out.setNumber(list, 2, 4 + 2 * slots.length)
  out.setNumber(list + 2, 2, length)
  for (const [i, offset] of offsets.entries()) out.setNumber(list + 4 + 2 * i, 2, offset)
  out.setNumber(table, 4, table - list)
  for (const [i, slot] of slots.entries()) {
    if (slot !== null) writeSlot(out, table + offsets[i]!, slot)
  }
  return table
}

/** Where the slots of a table stand in it, the widest first so that no room is lost; 0 for one that is left out. */
function placed(widths: readonly number[]): { readonly offsets: readonly number[]; readonly length: number } {
  const offsets = widths.map(() => 0)
  let length = 4
  for (const width of [8, 4, 2, 1]) {
    for (const [i, own] of widths.entries()) {
      if (own !== width) continue
      offsets[i] = length
      length += width
    }
  }
  return { offsets, length }
}

function writeSlot(out: Growing, at: number, slot: FlatValue): void {
  switch (slot.kind) {
    case 'number':
      return out.setNumber(at, slot.bytes, slot.value)
    case 'table':
      return out.point(at, writeTable(out, slot))
    case 'text':
      return out.point(at, writeText(out, slot.text))
    case 'tables':
      return out.point(at, writeTables(out, slot.tables))
    case 'structs':
      return out.point(at, writeStructs(out, slot.structs))
    default:
      return unreachable(slot)
  }
}

function writeText(out: Growing, text: string): number {
  const bytes = utf8Bytes(text)
  // The byte behind the text is 0.
  const at = out.take(4 + bytes.length + 1, 4)
  out.setNumber(at, 4, bytes.length)
  out.setBytes(at + 4, bytes)
  return at
}

function writeTables(out: Growing, tables: readonly FlatTable[]): number {
  const at = out.take(4 + 4 * tables.length, 4)
  out.setNumber(at, 4, tables.length)
  for (const [i, table] of tables.entries()) {
    const from = at + 4 + 4 * i
    out.point(from, writeTable(out, table))
  }
  return at
}

/** Their number stands in front of them, and they at a multiple of 8. */
function writeStructs(out: Growing, { count, bytes }: FlatStructs): number {
  const at = out.take(8 + bytes.length, 8) + 4
  out.setNumber(at, 4, count)
  out.setBytes(at + 4, bytes)
  return at
}
