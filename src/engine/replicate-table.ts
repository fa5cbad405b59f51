import { openBuckets, SPREAD, spreadOfValues, studentTable, type Written } from './kernel/index.ts'
import type { ReplicatePlan } from './replicates.ts'

const BYTES = 8

/** What a number or a bin comes to over the replicates, by name; NaN is undefined. */
export type SpreadName = (typeof SPREAD)[number]

/** The parts of the memory of a table, in numbers from its start. */
interface Parts {
  /** By replicate its record: the bins of the series with bands, one series after the other, and the numbers of summaries. */
  readonly records: number
  /** By series with bands, then name of a spread, then bin. */
  readonly bands: number
  /** By number of a summary, then name of a spread. */
  readonly spreads: number
  readonly end: number
}

/** How many replicates a table holds, of what. */
export interface TableSize {
  readonly replicates: number
  readonly bins: number
  /** Series with bands. */
  readonly banded: number
  /** Numbers of summaries. */
  readonly numbers: number
}

/** Size of the table for so many replicates. */
export function tableSize({ prepared, banded, numbers }: ReplicatePlan, replicates: number): TableSize {
  return { replicates, bins: prepared.plan.grid.bins, banded: banded.length, numbers: numbers.length }
}

/** How many numbers are kept of a replicate. */
export function recordLength({ bins, banded, numbers }: TableSize): number {
  return banded * bins + numbers
}

function partsOf({ replicates, bins, banded, numbers }: TableSize): Parts {
  const bands = recordLength({ replicates, bins, banded, numbers }) * replicates
  const spreads = bands + banded * SPREAD.length * bins
  return { records: 0, bands, spreads, end: spreads + numbers * SPREAD.length }
}

/** How many numbers a table holds. */
export function valuesInTable(size: TableSize): number {
  return partsOf(size).end
}

/** Bytes of memory of a table. */
export function tableBytes(size: TableSize): number {
  return valuesInTable(size) * BYTES
}

/**
 * What is kept of all replicates, and what they come to. Every number has its place by the number of its replicate, so
 * that it does not matter who puts it there, or when.
 */
export interface ReplicateTable {
  readonly size: TableSize
  /** Keep the record of a replicate: the bins of the series with bands, one series after the other, then the numbers of summaries. */
  keep(replicate: number, record: Float64Array): void
  /** Find the spread of one series with bands in every bin; call when all replicates are kept. */
  spreadBand(band: number): void
  /** Find the spread of the numbers of summaries in [from, to); call when all replicates are kept. */
  spreadNumbers(from: number, to: number): void
  /** One name of the spread of a series with bands: one value per bin. */
  bandOf(band: number, name: SpreadName): Float64Array
  /** The spread of a number of a summary, in the order of names. */
  spreadOf(number: number): Float64Array
}

/** How many numbers of a record are read together: as many as memory brings at once. */
const TOGETHER = 64

/** The table in some memory, which others may share; fresh memory is zero throughout. */
export function openTable(size: TableSize, memory: ArrayBufferLike): ReplicateTable {
  const { bins, banded } = size
  const parts = partsOf(size)
  const all = new Float64Array(memory, 0, parts.end)
  const spread = spreader(size, all)
  const bandAt = (band: number, name: number): number => parts.bands + (band * SPREAD.length + name) * bins
  return {
    size,
    keep(replicate, record) {
      all.set(record, parts.records + replicate * record.length)
    },
    spreadBand(band) {
      const first = band * bins
      spread(first, first + bins, (i) => ({ out: all, at: bandAt(band, 0) + i - first, stride: bins }))
    },
    spreadNumbers(from, to) {
      const first = banded * bins
      spread(first + from, first + to, (i) => ({
        out: all,
        at: parts.spreads + (i - first) * SPREAD.length,
        stride: 1,
      }))
    },
    bandOf(band, name) {
      const at = bandAt(band, SPREAD.indexOf(name))
      return all.subarray(at, at + bins)
    },
    spreadOf(number) {
      const at = parts.spreads + number * SPREAD.length
      return all.subarray(at, at + SPREAD.length)
    },
  }
}

/** Finds the spreads of the numbers in [from, to) of all records, each written where it is told. */
type Spreader = (from: number, to: number, written: (i: number) => Written) => void

function spreader(size: TableSize, all: Float64Array): Spreader {
  const { replicates } = size
  const length = recordLength(size)
  const block = new Float64Array(TOGETHER * replicates)
  const columns = Array.from({ length: TOGETHER }, (_, i) => block.subarray(i * replicates, (i + 1) * replicates))
  const t = studentTable()
  const buckets = openBuckets(replicates)
  return (from, to, written) => {
    for (let first = from; first < to; first += TOGETHER) {
      const count = Math.min(TOGETHER, to - first)
      for (let r = 0; r < replicates; r++) {
        const record = r * length + first
        for (let i = 0; i < count; i++) block[i * replicates + r] = all[record + i]!
      }
      for (let i = 0; i < count; i++) spreadOfValues(written(first + i), columns[i]!, t, buckets)
    }
  }
}
