import type { RunAnswer } from '../../service/index.ts'
import { amountText } from '../../base/index.ts'

/** How many bins of which length: `24 bins of 1 hour`. */
export function binsText({ bins, binSize, binUnit }: Pick<RunAnswer['grid'], 'bins' | 'binSize' | 'binUnit'>): string {
  return `${amountText(bins)} bins of ${binSize} ${binSize === 1 ? binUnit.replace(/s$/, '') : binUnit}`
}
