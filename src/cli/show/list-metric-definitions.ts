import { page, paragraph, sentence } from './parts.ts'
import type { Screen } from './screen.ts'

/** What the operation listMetricDefinitions answers, as far as it is shown. */
interface Metrics {
  readonly items: readonly {
    readonly id: string
    readonly unit: string
    readonly doc: string
    readonly formula: string
    readonly source: string
  }[]
}

/** The metrics, each with its meaning, formula and source. */
export function showMetricDefinitions({ items }: Metrics, screen: Screen): string {
  const { paint } = screen
  return page(
    ...items.map(({ id, unit, doc, formula, source }) =>
      [
        `${paint.bold(id)}  ${paint.dim(unit)}`,
        paragraph(sentence(doc), screen),
        paragraph(`= ${formula}`, screen),
        paint.dim(paragraph(sentence(source), screen)),
      ].join('\n'),
    ),
  )
}
