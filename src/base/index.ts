// In:    nothing. Out: the words every room speaks: diagnostics, failures, grid, window, ids, order of text.
// Never: grows logic of a stage, touches files, clocks or locales.
// Specified in docs/architecture.md and docs/glossary.md.
export { andThen, checked, hasErrors } from './diagnostic.ts'
export type { Checked, Diagnostic, DocPath, SourcePlace } from './diagnostic.ts'
export { DIAGNOSTICS, problem } from './diagnostic-codes.ts'
export type { DiagnosticCode, DiagnosticDef } from './diagnostic-codes.ts'
export { durationMinutes, isDuration } from './duration.ts'
export { Failure, FAILURES } from './failure.ts'
export type { FailureCode, FailureExtras } from './failure.ts'
export { BIN_UNITS, gridOf } from './grid.ts'
export type { BinUnit, Grid, SeriesKind, Unit } from './grid.ts'
export { edgeId, ID_PATTERN, isId, isReservedId } from './ids.ts'
export { didYouMean, nearest } from './nearest.ts'
export { byCodeUnit } from './text-order.ts'
export { unreachable } from './unreachable.ts'
export { civilMs, instantMs, instantText, localClock } from './window.ts'
export type { CivilTime, LocalClock, Window, ZoneOffset } from './window.ts'
export { amountText, minutesText, momentText, percentText, stretchText } from './wording.ts'
