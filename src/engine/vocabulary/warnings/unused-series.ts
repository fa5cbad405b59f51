import type { Model } from '../model-types.ts'
import type { WarningDef } from '../warning-def.ts'
import { occurrence } from './occurrence.ts'

/** Nothing depends on a named series. */
export const unusedSeries: WarningDef = {
  code: 'unused-series',
  severity: 'info',
  doc: 'No node, edge, resource or threshold reads the named series, nor another series that they read; and it reads no measure, as figures of a run do.',
  fix: 'Name it where it is meant, or remove it.',
  find({ model }) {
    const used = usedSeries(model)
    return [...model.series.keys()]
      .filter((id) => !used.has(id))
      .map((id) =>
        occurrence(id, {
          stretches: [{ firstBin: 0, lastBin: model.grid.bins - 1 }],
          worst: null,
          message: `nothing reads the series ${id}`,
          hint: `Name ${id} where it is meant, or remove it.`,
        }),
      )
  },
}

const NAMES = /[A-Za-z_][A-Za-z0-9_]*/g

/** A measure or metric in a formula, `desk.served`, which no number looks like. */
const MEASURE = /[A-Za-z_`][A-Za-z0-9_]*`?\.[A-Za-z]/

/** Fields whose text is no series. */
const WORDS: ReadonlySet<string> = new Set([
  'title',
  'description',
  'group',
  'unit',
  'id',
  'from',
  'to',
  'kind',
  'outlet',
])

/** Named series that are read, by name, from the topology, resources and thresholds, figures of the run, and what those read. */
function usedSeries({ document, series }: Model): ReadonlySet<string> {
  const used = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      for (const name of value.match(NAMES) ?? []) if (series.has(name)) used.add(name)
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) if (!WORDS.has(key)) visit(inner)
    }
  }
  visit([document['topology'], document['thresholds']])
  for (const id of figuresOf(series)) used.add(id)
  // A set visits what is added while it is walked.
  for (const id of used) visit(series.get(id))
  return used
}

/** Named series that tell of the run: their formulas read measures, or others that do. */
function figuresOf(series: Model['series']): ReadonlySet<string> {
  const figures = new Set<string>()
  const tells = (formula: string): boolean =>
    MEASURE.test(formula) || (formula.match(NAMES) ?? []).some((name) => figures.has(name))
  let before = -1
  // Until nothing more is found: one may stand before the one that it reads.
  while (figures.size > before) {
    before = figures.size
    for (const [id, given] of series) if (tells(formulaOf(given))) figures.add(id)
  }
  return figures
}

/** The formula of a series, which may stand in `of`; empty for one that has none. */
function formulaOf(given: unknown): string {
  if (typeof given === 'string') return given
  return typeof given === 'object' && given !== null && 'of' in given ? formulaOf(given.of) : ''
}
