import type { ReadonlySignal } from '@preact/signals'
import type { JSX } from 'preact'
import type { GraphView, WindowView } from '../../views/index.ts'
import { useAnswer } from '../api/use-answer.ts'
import { LoadingNotice, ProblemNotice } from '../parts/notice.tsx'
import { valueText } from '../parts/number-text.ts'
import { chartOwners } from './chart-plan.ts'
import { valueRows, type ValueRow } from './value-rows.ts'
import type { SeriesSource } from './series-source.ts'

/** Bins that are read at once, so that a step further needs no request. */
const BLOCK = 128

/** Every value of what is selected in the bin that is looked at; a click on one asks how it came about. */
export function ValuesAt({
  graph,
  select,
  bin,
  source,
  base,
  explain,
}: {
  readonly graph: GraphView
  readonly select: readonly string[]
  readonly bin: ReadonlySignal<number>
  readonly source: SeriesSource
  readonly base?: SeriesSource | undefined
  /** Left out where values cannot be explained. */
  readonly explain?: ((series: string) => void) | undefined
}): JSX.Element {
  const at = bin.value
  const startBin = Math.floor(at / BLOCK) * BLOCK
  const endBin = Math.min(startBin + BLOCK, graph.metadata.grid.bins) - 1
  const query = { nodes: chartOwners(graph, select), startBin, endBin }
  const { answer, again } = useAnswer(JSON.stringify([source.key, base?.key, query]), (signal) =>
    Promise.all([source.window(query, signal), base?.window(query, signal)]),
  )
  if (answer.state === 'failed') return <ProblemNotice problem={answer.problem} again={again} />
  if (answer.state === 'loading') return <LoadingNotice what="values" lines={8} />
  const [window, before] = answer.value
  return (
    <>
      {valueRows(graph, select).map(({ id, label, rows }) => (
        <section key={id} class="values" aria-label={`Values of ${label}`}>
          <h3 class="values-title">{label}</h3>
          <dl class="values-list">
            {rows.map((row) => (
              <Value
                key={row.series}
                row={row}
                value={valueIn(window, row.series, at)}
                before={before === undefined ? undefined : valueIn(before, row.series, at)}
                explain={explain}
              />
            ))}
          </dl>
        </section>
      ))}
    </>
  )
}

function Value({
  row,
  value,
  before,
  explain,
}: {
  readonly row: ValueRow
  readonly value: number | null
  readonly before: number | null | undefined
  readonly explain?: ((series: string) => void) | undefined
}): JSX.Element {
  const { series, name, unit } = row
  const text = valueText(value, unit)
  return (
    <div class="value">
      <dt>{name}</dt>
      <dd data-series={series}>
        {explain === undefined ? (
          <span class="value-number">{text}</span>
        ) : (
          <button
            type="button"
            class="value-number value-explain"
            title={`Explain ${series}`}
            aria-label={`${name} ${text}: explain`}
            onClick={() => explain(series)}
          >
            {text}
          </button>
        )}
        {typeof before === 'number' && typeof value === 'number' && before !== value && (
          <span class="value-change">{changeText(value - before, unit)}</span>
        )}
      </dd>
    </div>
  )
}

/** A difference with its sign. */
function changeText(change: number, unit: string): string {
  return `${change > 0 ? '+' : '−'}${valueText(Math.abs(change), unit)}`
}

function valueIn({ series, startBin }: WindowView, id: string, bin: number): number | null {
  const points = series[id]
  return points !== undefined && 'values' in points ? (points.values[bin - startBin] ?? null) : null
}
