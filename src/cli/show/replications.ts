import { amountText, minutesText, percentText } from '../../base/index.ts'
import type { RunAnswer } from '../../service/index.ts'
import { table } from '../layout.ts'
import { counted, NODE_COLUMNS, NONE, paragraph, section } from './parts.ts'
import type { Screen } from './screen.ts'

type Table = NonNullable<RunAnswer['replications']>

type SpreadOrNull = Table['rows'][number]['served']

/** How the numbers of the nodes lie over the replicates: the mean of each, and how far its 95 % interval reaches. */
export function replicationsText(found: RunAnswer['replications'], screen: Screen): string {
  if (found === null) return ''
  const { paint } = screen
  const title = `Replications  ${paint.dim(amountText(found.count))}`
  if (!found.draws) {
    const text = `Nothing in the model is drawn: all ${counted(found.count, 'replicate')} are equal.`
    return section(title, paragraph(text, screen), screen)
  }
  const cells = found.rows.map((row) => [
    row.id,
    meanText(row.served ?? row.arrived, amountText),
    meanText(row.peakQueueDepth, amountText),
    meanText(row.p95WaitTime, minutesText),
    meanText(row.meanUtilization, percentText),
  ])
  return section(`${title}  ${paint.dim('mean ± 95 % interval')}`, table(NODE_COLUMNS, cells, paint.dim), screen)
}

function meanText(spread: SpreadOrNull, inWords: (value: number) => string): string {
  if (spread === null || spread.mean === null) return NONE
  const { mean, low, high } = spread
  if (low === null || high === null) return inWords(mean)
  const [value, reach] = [inWords(mean), inWords((high - low) / 2)]
  const unit = / \S+$/.exec(value)?.[0]
  // A unit that both have is said once.
  const shared = unit !== undefined && reach.endsWith(unit)
  return `${shared ? value.slice(0, -unit.length) : value} ± ${reach}`
}
