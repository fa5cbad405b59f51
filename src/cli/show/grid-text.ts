import { localTime, type RunAnswer } from '../../service/index.ts'
import { amountText } from '../../base/index.ts'

/** How many bins of which length: `24 bins of 1 hour`. */
export function binsText({ bins, binSize, binUnit }: Pick<RunAnswer['grid'], 'bins' | 'binSize' | 'binUnit'>): string {
  return `${amountText(bins)} bins of ${binSize} ${binSize === 1 ? binUnit.replace(/s$/, '') : binUnit}`
}

/** The time of a run: `288 bins of 5 minutes, Mon 6 Jan 2025 00:00 to Tue 7 Jan 2025 00:00, Europe/Berlin`. */
export function gridText(grid: RunAnswer['grid']): string {
  const { startUtc, endUtc, timezone } = grid
  return `${binsText(grid)}, ${localTime(startUtc, timezone)} to ${localTime(endUtc, timezone)}, ${timezone}`
}
