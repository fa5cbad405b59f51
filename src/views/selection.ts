import type { Diagnostic, FailureCode } from '../base/index.ts'
import type { RunFile } from '../bundle/index.ts'

/** Why a view cannot be given, in the words of the failure that an operation throws for it. */
export interface Refusal {
  readonly code: FailureCode
  readonly message: string
  readonly hint?: string
  readonly diagnostics?: readonly Diagnostic[]
  readonly members?: Readonly<Record<string, unknown>>
}

/** What was selected, with which its view cannot fail; or why it was refused. Exactly one of the two is there. */
export type Selected<T> =
  { readonly value: T; readonly refusal?: undefined } | { readonly value?: undefined; readonly refusal: Refusal }

/** A range of bins, both ends inclusive. */
export interface BinRange {
  readonly startBin: number
  readonly endBin: number
}

/** A range with ends left out: the first and last bin of the run. */
export interface BinRangeQuery {
  readonly startBin?: number | undefined
  readonly endBin?: number | undefined
}

/** The bin, when the run has it: a whole number from 0 to its last bin. */
export function selectBin(run: RunFile, bin: number): Selected<number> {
  const last = run.grid.bins - 1
  if (Number.isInteger(bin) && bin >= 0 && bin <= last) return { value: bin }
  return {
    refusal: {
      code: 'bin-out-of-range',
      message: `bin ${bin} is not one of the bins 0 to ${last}`,
      members: { validRange: { startBin: 0, endBin: last } },
    },
  }
}

/** The range of bins, when it lies inside the run; never clamped. */
export function selectRange(run: RunFile, query: BinRangeQuery): Selected<BinRange> {
  const { startBin = 0, endBin = run.grid.bins - 1 } = query
  const start = selectBin(run, startBin)
  if (start.refusal !== undefined) return start
  const end = selectBin(run, endBin)
  if (end.refusal !== undefined) return end
  if (startBin <= endBin) return { value: { startBin, endBin } }
  return {
    refusal: {
      code: 'range-invalid',
      message: `the range of bins ${startBin} to ${endBin} is reversed`,
      hint: 'Give the earlier bin first.',
    },
  }
}
