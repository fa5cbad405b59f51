/** Rows of numbers, in order: added at the end, removed at either end by moving `first` and `end`. */
export interface RowQueue {
  /** Numbers of one row. */
  readonly width: number
  /** Row r, first <= r < end, begins at r · width. Replaced when it grows. */
  rows: Float64Array
  first: number
  end: number
}

/** No rows yet. */
export function createRowQueue(width: number): RowQueue {
  return { width, rows: new Float64Array(16 * width), first: 0, end: 0 }
}

/**
 * A new last row, of whatever numbers stood there; answers where it begins. O(width) on average; memory grows with the
 * greatest number of rows there have been.
 */
export function addRow(queue: RowQueue): number {
  const { width, rows, first, end } = queue
  if ((end + 1) * width > rows.length) {
    // Room at the front is used again when it is half of all: then a row is moved once for each that was removed.
    const roomier = first * 2 * width >= rows.length ? rows : new Float64Array(rows.length * 2)
    roomier.set(rows.subarray(first * width, end * width))
    queue.rows = roomier
    queue.end = end - first
    queue.first = 0
  }
  return queue.end++ * width
}
