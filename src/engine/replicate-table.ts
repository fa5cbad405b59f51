import { SPREAD, spreadOfValues, studentTable } from './kernel/index.ts'
import type { ReplicatePlan } from './replicates.ts'

const BYTES = 8

/** What a number or a bin comes to over the replicates, by name; NaN is undefined. */
export type SpreadName = (typeof SPREAD)[number]

/** The parts of the memory of a table, in numbers from its start. */
interface Parts {
  /** By series with bands, then replicate, then bin. */
  readonly series: number
  /** By number of a summary, then replicate. */
  readonly figures: number
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

function partsOf({ replicates, bins, banded, numbers }: TableSize): Parts {
  const figures = banded * replicates * bins
  const bands = figures + numbers * replicates
  const spreads = bands + banded * SPREAD.length * bins
  return { series: 0, figures, bands, spreads, end: spreads + numbers * SPREAD.length }
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
  /** Keep the bins of the series with bands, one series after the other, and the numbers of the summaries. */
  keep(replicate: number, series: Float64Array, figures: Float64Array): void
  /** Find the spread of one series with bands in every bin; call when all replicates are kept. */
  spreadBand(band: number): void
  /** Find the spread of one number of a summary; call when all replicates are kept. */
  spreadNumber(number: number): void
  /** One name of the spread of a series with bands: one value per bin. */
  bandOf(band: number, name: SpreadName): Float64Array
  /** The spread of a number of a summary, in the order of names. */
  spreadOf(number: number): Float64Array
}

/** The table in some memory, which others may share; fresh memory is zero throughout. */
export function openTable(size: TableSize, memory: ArrayBufferLike): ReplicateTable {
  const { replicates, bins } = size
  const parts = partsOf(size)
  const all = new Float64Array(memory, 0, parts.end)
  const scratch = new Float64Array(replicates)
  const t = studentTable()
  const bandAt = (band: number, name: number): number => parts.bands + (band * SPREAD.length + name) * bins
  return {
    size,
    keep(replicate, series, figures) {
      for (let band = 0; band < size.banded; band++) {
        const from = series.subarray(band * bins, (band + 1) * bins)
        all.set(from, parts.series + (band * replicates + replicate) * bins)
      }
      for (let i = 0; i < size.numbers; i++) all[parts.figures + i * replicates + replicate] = figures[i]!
    },
    spreadBand(band) {
      const first = parts.series + band * replicates * bins
      for (let bin = 0; bin < bins; bin++) {
        for (let r = 0; r < replicates; r++) scratch[r] = all[first + r * bins + bin]!
        spreadOfValues(all, { at: bandAt(band, 0) + bin, stride: bins }, scratch, t)
      }
    },
    spreadNumber(number) {
      const first = parts.figures + number * replicates
      scratch.set(all.subarray(first, first + replicates))
      spreadOfValues(all, { at: parts.spreads + number * SPREAD.length, stride: 1 }, scratch, t)
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
