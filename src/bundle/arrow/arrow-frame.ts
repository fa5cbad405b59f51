import type { BundleFile } from '../source.ts'
import { ALIGNMENT, magicBytes } from './arrow-messages.ts'
import { BINS_PER_BATCH, columnPlaces, rowsOfBatch, type ColumnPlace, type ColumnShape } from './body-layout.ts'

/** Where the batches of a file stand. */
export interface ArrowFrame {
  /** Before the first batch. */
  readonly headBytes: number
  /** Of the message of each batch: it depends on the number of columns alone. */
  readonly metadataBytes: number
  /** Where the columns stand in the body of every batch but the last, and in that of the last. */
  readonly full: readonly ColumnPlace[]
  readonly last: readonly ColumnPlace[]
}

/**
 * Where the batches of a file of those columns stand, from the three lengths that the file says; undefined when its
 * length is another than they and the columns make. Nothing else of it is read, whatever its size.
 */
export async function readFrame(
  file: BundleFile,
  columns: readonly ColumnShape[],
  bins: number,
): Promise<ArrowFrame | undefined> {
  const headBytes = await messageEnd(file, 8)
  const metadataBytes = headBytes === undefined ? undefined : await messageEnd(file, headBytes)
  const footerBytes = await footerLength(file)
  if (headBytes === undefined || metadataBytes === undefined || footerBytes === undefined) return undefined
  const batches = Math.ceil(bins / BINS_PER_BATCH)
  const full = columnPlaces(columns, Math.min(bins, BINS_PER_BATCH))
  const last = columnPlaces(columns, rowsOfBatch((batches - 1) * BINS_PER_BATCH, bins))
  const frame = { headBytes, metadataBytes: metadataBytes - headBytes, full, last }
  const end = batchOffset(frame, batches - 1) + frame.metadataBytes + last.at(-1)!.end
  return end + footerBytes === file.bytes ? frame : undefined
}

/** Where the message of a batch begins. */
export function batchOffset({ headBytes, metadataBytes, full }: ArrowFrame, batch: number): number {
  return headBytes + batch * (metadataBytes + full.at(-1)!.end)
}

/** Where the message ends that begins at `offset`; at 8 the file begins as it should. */
async function messageEnd(file: BundleFile, offset: number): Promise<number | undefined> {
  const bytes = await bytesAt(file, offset - 8, 16)
  if (bytes === undefined || (offset === 8 && !isMagic(bytes))) return undefined
  const view = new DataView(bytes.buffer)
  const end = offset + 8 + view.getInt32(12, true)
  const isMessage = view.getInt32(8, true) === -1 && end > offset + 8 && end % ALIGNMENT === 0
  return isMessage && end < file.bytes ? end : undefined
}

/** Length of all behind the last batch. */
async function footerLength(file: BundleFile): Promise<number | undefined> {
  const bytes = await bytesAt(file, file.bytes - 10, 10)
  if (bytes === undefined || !isMagic(bytes.subarray(4))) return undefined
  const length = new DataView(bytes.buffer).getInt32(0, true)
  return length > 0 ? 8 + length + 10 : undefined
}

function isMagic(bytes: Uint8Array): boolean {
  return magicBytes().every((byte, i) => bytes[i] === byte)
}

/** So many bytes of a file from `offset` on; undefined when it has not so many. */
async function bytesAt(file: BundleFile, offset: number, length: number): Promise<Uint8Array | undefined> {
  const bytes = new Uint8Array(length)
  return (await fillFrom(file, offset, bytes)) ? bytes : undefined
}

/** Whether the file has as many bytes from `offset` on as there is room for in `target`, where they now are. */
export async function fillFrom(file: BundleFile, offset: number, target: Uint8Array): Promise<boolean> {
  if (offset < 0 || offset + target.length > file.bytes) return false
  for (let got = 0; got < target.length;) {
    const read = await file.read(target.subarray(got), offset + got)
    if (read === 0) return false
    got += read
  }
  return true
}
