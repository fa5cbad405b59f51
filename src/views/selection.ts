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

/** The bin, when the run has it: a whole number from 0 to its last bin. */
export function selectBin(run: RunFile, bin: number): Selected<number> {
  return Number.isInteger(bin) && bin >= 0 && bin < run.grid.bins ? { value: bin } : { refusal: binRefusal(run, bin) }
}

/** The refusal of a bin that the run does not have. */
export function binRefusal({ grid }: RunFile, bin: number): Refusal {
  const last = grid.bins - 1
  return {
    code: 'bin-out-of-range',
    message: `bin ${bin} is not one of the bins 0 to ${last}`,
    members: { validRange: { startBin: 0, endBin: last } },
  }
}
