import { padded, type ArrowBuffer } from './arrow-messages.ts'

/** Rows of every batch but the last, which may have fewer. */
export const BINS_PER_BATCH = 8192

/** Of a column only this decides where it stands: whether some value of it is undefined, in whichever batch. */
export interface ColumnShape {
  readonly nullable: boolean
}

/** Where one column stands in the body of a batch. */
export interface ColumnPlace {
  /** A bit per row, 1 where it is defined; of no bytes where the column is defined throughout. */
  readonly validity: ArrowBuffer
  /** 8 bytes per row. */
  readonly values: ArrowBuffer
  /** Where the next column begins. */
  readonly end: number
}

/** Where a column stands that begins at `offset`: its bits, then its values, each up to a multiple of the alignment. */
export function columnPlace({ nullable }: ColumnShape, rows: number, offset: number): ColumnPlace {
  const validity = { offset, bytes: nullable ? Math.ceil(rows / 8) : 0 }
  const values = { offset: offset + padded(validity.bytes), bytes: 8 * rows }
  return { validity, values, end: values.offset + padded(values.bytes) }
}

/** Where the columns stand in the body of a batch of so many rows. */
export function columnPlaces(columns: readonly ColumnShape[], rows: number): readonly ColumnPlace[] {
  let offset = 0
  return columns.map((column) => {
    const place = columnPlace(column, rows, offset)
    offset = place.end
    return place
  })
}

/** Rows of the batch that begins with that bin. */
export function rowsOfBatch(firstBin: number, bins: number): number {
  return Math.min(BINS_PER_BATCH, bins - firstBin)
}
