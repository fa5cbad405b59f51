import { instantText, problem, type Checked, type Diagnostic } from '../../base/index.ts'
import { fillHold, fillLine, fillZero, stretchesOf, type Stretch } from '../kernel/index.ts'
import type { Gaps } from './observed-fields.ts'
import type { Binned, BinTarget } from './rows-to-bins.ts'

/** Recorded data in bins: finite in every one. */
export interface ObservedValues {
  readonly values: Float64Array
  /** Bins that lacked rows and were given values by `gaps`, in order of time, never adjacent. */
  readonly filled: readonly Stretch[]
}

const FILL = { zero: fillZero, hold: fillHold, interpolate: fillLine } as const

/** Fill what has gaps, or `input-gap`: for every gap with `error`, else for those without the neighbours they need. */
export function fillGaps({ values, gaps }: Binned, policy: Gaps, target: BinTarget): Checked<ObservedValues> {
  const stretches = stretchesOf(gaps)
  const left = policy === 'error' ? stretches : stretches.filter((stretch) => !FILL[policy](values, stretch))
  if (left.length === 0) return { value: { values, filled: stretches }, diagnostics: [] }
  return { diagnostics: [gapProblem(left, policy, target)] }
}

function gapProblem(left: readonly Stretch[], policy: Gaps, { bins, binMs, clock }: BinTarget): Diagnostic {
  const lacking = left.reduce((sum, { firstBin, lastBin }) => sum + lastBin - firstBin + 1, 0)
  const first = left[0]!.firstBin
  const which = `the first is bin ${first} (${instantText(clock.startMs + first * binMs)})`
  const unfilled = policy === 'error' ? '' : ` and the neighbours that "${policy}" needs`
  const lack = lacking === 1 ? 'lacks' : 'lack'
  const message = `${lacking} of ${bins} bins ${lack} rows${unfilled}, ${which}`
  const choices = policy === 'error' ? 'zero, hold or interpolate' : 'zero'
  return problem('input-gap', clock.path, message, `Choose gaps: ${choices}, or move the window to where the rows are.`)
}
