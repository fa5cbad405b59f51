import type { Model } from '../model-types.ts'
import type { WarningDef } from '../warning-def.ts'
import { occurrence } from './occurrence.ts'

/** Nothing depends on a named series. */
export const unusedSeries: WarningDef = {
  code: 'unused-series',
  severity: 'info',
  doc: 'No node, edge, resource or threshold reads the named series, nor another series that they read.',
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

/** Named series that are read, by name, from the topology, resources and thresholds, and what those read. */
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
  // A set visits what is added while it is walked.
  for (const id of used) visit(series.get(id))
  return used
}
