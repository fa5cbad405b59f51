import { Type } from '@sinclair/typebox'
import { BIN_RANGE } from './run-id-field.ts'

const instant = (description: string) => Type.Optional(Type.String({ maxLength: 64, description }))

const names = (description: string) =>
  Type.Optional(Type.Array(Type.String({ maxLength: 512 }), { minItems: 1, maxItems: 10_000, description }))

/** Fields that name a window, by bins or by instants. */
export const WINDOW = {
  ...BIN_RANGE,
  from: instant('An instant of the first bin, with an offset or Z; instead of startBin'),
  to: instant('The first instant after the window; instead of endBin'),
}

/** How those fields stand on a command line. */
export const WINDOW_FIELDS = {
  startBin: { label: 'N' },
  endBin: { label: 'N' },
  from: { label: 'TIME' },
  to: { label: 'TIME' },
} as const

/** Fields that choose series. */
export const FILTERS = {
  nodes: names('Nodes, edges, resources, named series or system; all unless given'),
  measures: names('Measures and metrics; all unless given'),
}

/** How those fields stand on a command line. */
export const FILTER_FIELDS = {
  nodes: { label: 'ID,…', commas: true },
  measures: { label: 'NAME,…', commas: true },
} as const

/** The field that chooses classes of work. */
export const CLASSES = names('Classes of work; series over all classes, and of every class, unless given')

/** The field that asks for bands. */
export const BANDS = Type.Optional(
  Type.Boolean({ description: 'With the bands over the replicates, where a series has them' }),
)

/** How that field stands on a command line, where `--bands` chooses series. */
export const BANDS_FIELD = { bands: { flag: 'with-bands' } } as const

/** Ways in which views of a window fail. */
export const WINDOW_FAILURES = [
  'run-not-found',
  'series-not-found',
  'bin-out-of-range',
  'range-invalid',
  'options-conflict',
  'answer-too-large',
  'bundle-corrupt',
  'format-unsupported',
] as const
