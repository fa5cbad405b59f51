/** Length of a bin's unit in minutes. */
export const BIN_UNITS = { seconds: 1 / 60, minutes: 1, hours: 60, days: 1440, weeks: 10_080 } as const

/** Name of a bin's unit, as written in a model. */
export type BinUnit = keyof typeof BIN_UNITS

/** The time grid: `bins` consecutive bins of `binMinutes` each. Every series has one value per bin. */
export interface Grid {
  readonly bins: number
  readonly binSize: number
  readonly binUnit: BinUnit
  /** Length of one bin in minutes (Δ). */
  readonly binMinutes: number
}

/** Grid from its three fields; bins of seconds are divided so that 30 seconds is exactly half a minute. */
export function gridOf(bins: number, binSize: number, binUnit: BinUnit): Grid {
  const binMinutes = binUnit === 'seconds' ? binSize / 60 : binSize * BIN_UNITS[binUnit]
  return { bins, binSize, binUnit, binMinutes }
}

/** Length of a bin in milliseconds; not by way of minutes, of which a second is no exact part. */
export function binMs({ binSize, binUnit }: Pick<Grid, 'binSize' | 'binUnit'>): number {
  return binUnit === 'seconds' ? binSize * 1000 : binSize * BIN_UNITS[binUnit] * 60_000
}

/** Bins of a grid from the first to the last, both included. */
export interface BinRange {
  readonly startBin: number
  readonly endBin: number
}

/** Closed list: a series always carries exactly one of these. */
export type Unit = 'items' | 'items/bin' | 'units/bin' | 'minutes' | 'ratio' | 'none'

/** How a series adds up: flows sum over bins, stocks are levels at the end of a bin. */
export type SeriesKind = 'flow' | 'stock' | 'ratio' | 'time' | 'value'
