// In:    the text of a CSV file and what a form of series says of it. Out: one value per bin, and which gaps were filled.
// Never: reads a file, knows zone data, a plan or a form's schema; guesses at a cell it cannot read.
// Specified in docs/spec/observed-data.md.
export type { ObservedValues } from './fill-gaps.ts'
export type { Gaps, ObservedFields, Resample } from './observed-fields.ts'
export { observedValues } from './observed-values.ts'
export type { RowClock } from './observed-rows.ts'
export type { BinTarget } from './rows-to-bins.ts'
export { spanOfStamps } from './span-of-stamps.ts'
export type { StampSpan } from './span-of-stamps.ts'
