import { openBuckets, SPREAD, spreadOfValues, studentTable } from './kernel/index.ts'
import type { ReplicatePlan } from './replicates.ts'

const BYTES = 8

/** What a number or a bin comes to over the replicates, by name; NaN is undefined. */
export type SpreadName = (typeof SPREAD)[number]

/** The parts of the memory of a table, in numbers from its start. */
interface Parts {
  /** By replicate, then series with bands, then bin: what is kept at the same time lies together. */
  readonly bins: number
  /** By replicate the numbers of summaries. */
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
export function tableSize({ compiled, banded, numbers }: ReplicatePlan, replicates: number): TableSize {
  return { replicates, bins: compiled.plan.grid.bins, banded: banded.length, numbers: numbers.length }
}

function partsOf({ replicates, bins, banded, numbers }: TableSize): Parts {
  const records = banded * replicates * bins
  const bands = records + replicates * numbers
  const spreads = bands + banded * SPREAD.length * bins
  return { bins: 0, records, bands, spreads, end: spreads + numbers * SPREAD.length }
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
  /** Keep the numbers of the summaries of a replicate. */
  keep(replicate: number, record: Float64Array): void
  /** Keep one series with bands of a replicate. */
  keepBand(replicate: number, band: number, values: Float64Array): void
  /** Find the spread of one series with bands in every bin; call when all replicates are kept. */
  spreadBand(band: number): void
  /** Find the spread of the numbers of summaries in [from, to); call when all replicates are kept. */
  spreadNumbers(from: number, to: number): void
  /** One name of the spread of a series with bands: one value per bin. */
  bandOf(band: number, name: SpreadName): Float64Array
  /** The spread of a number of a summary, in the order of names. */
  spreadOf(number: number): Float64Array
}

/** How many numbers of a replicate are read together: as many as memory brings at once. */
const TOGETHER = 64

/** The table in some memory, which others may share; fresh memory is zero throughout. */
export function openTable(size: TableSize, memory: ArrayBufferLike): ReplicateTable {
  const { replicates, bins, banded, numbers } = size
  const parts = partsOf(size)
  const all = new Float64Array(memory, 0, parts.end)
  const spread = spreader(replicates, all)
  const bandAt = (band: number, name: number): number => parts.bands + (band * SPREAD.length + name) * bins
  return {
    size,
    keep(replicate, record) {
      all.set(record, parts.records + replicate * numbers)
    },
    keepBand(replicate, band, values) {
      all.set(values, (replicate * banded + band) * bins)
    },
    spreadBand(band) {
      spread({ at: band * bins, length: banded * bins, count: bins }, { at: bandAt(band, 0), step: 1, stride: bins })
    },
    spreadNumbers(from, to) {
      spread(
        { at: parts.records + from, length: numbers, count: to - from },
        { at: parts.spreads + from * SPREAD.length, step: SPREAD.length, stride: 1 },
      )
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

/** Some numbers of every replicate: those of the first from `at` on, those of the next `length` behind. */
interface Rows {
  readonly at: number
  readonly length: number
  readonly count: number
}

/** Where the spread of the first number is written, one name every `stride`; that of the next `step` behind. */
interface Places {
  readonly at: number
  readonly step: number
  readonly stride: number
}

function spreader(replicates: number, all: Float64Array): (rows: Rows, places: Places) => void {
  const block = new Float64Array(TOGETHER * replicates)
  const columns = Array.from({ length: TOGETHER }, (_, i) => block.subarray(i * replicates, (i + 1) * replicates))
  const t = studentTable()
  const buckets = openBuckets(replicates, Infinity)
  // Loops for themselves, which V8 optimizes without all that is around them.
  const putAcross = (replicate: number, from: number, some: number): void => {
    for (let i = 0; i < some; i++) block[i * replicates + replicate] = all[from + i]!
  }
  const spreadSome = ({ at, length, count }: Rows, { at: first, step, stride }: Places): void => {
    for (let r = 0; r < replicates; r++) putAcross(r, at + r * length, count)
    for (let i = 0; i < count; i++) spreadOfValues({ out: all, at: first + i * step, stride }, columns[i]!, t, buckets)
  }
  return ({ at, length, count }, { at: first, step, stride }) => {
    for (let from = 0; from < count; from += TOGETHER) {
      const some = { at: at + from, length, count: Math.min(TOGETHER, count - from) }
      spreadSome(some, { at: first + from * step, step, stride })
    }
  }
}
