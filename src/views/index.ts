// In:    a run as its bundle tells it, and the values of the series a selection asks for. Out: JSON for API, CLI and page.
// Never: derives a series, reads a file, throws for what was asked: a selection refuses, then its view cannot fail.
// Specified in docs/architecture.md.
export { binStartUtc, selectBinAt } from './bin-time.ts'
export { MetadataSchema, metadataView } from './metadata.ts'
export type { Metadata } from './metadata.ts'
export { selectSeries, seriesView, SeriesViewSchema } from './one-series.ts'
export type { SeriesQuery, SeriesSelection, SeriesView } from './one-series.ts'
export { runTable, RunTableSchema } from './run-table.ts'
export type { RunTable } from './run-table.ts'
export { selectBin, selectRange } from './selection.ts'
export type { BinRange, BinRangeQuery, Refusal, Selected } from './selection.ts'
export { StateSchema, stateSeries, stateView } from './state.ts'
export type { StateView } from './state.ts'
export type { SeriesReader, ViewSource } from './view-source.ts'
export { selectWindow, WindowSchema, windowView } from './window.ts'
export type { WindowQuery, WindowSelection, WindowView } from './window.ts'
