import type { ReadonlySignal } from '@preact/signals'
import type { JSX } from 'preact'
import type { RunGraph } from '../travel/answers.ts'
import { valueIn } from '../travel/block.ts'
import { LoadingNotice, ProblemNotice } from '../parts/notice.tsx'
import { ChangeText } from '../parts/change-text.tsx'
import { valueText } from '../parts/number-text.ts'
import { chartOwners } from './chart-plan.ts'
import { useWindows } from './use-windows.ts'
import { valueRows, type ValueRow } from './value-rows.ts'

/** Bins that are read at once, so that a step further needs no request. */
const BLOCK = 128

/** Every value of what is selected in the bin that is looked at; a click on one asks how it came about. */
export function ValuesAt({
  runId,
  graph,
  select,
  bin,
  explain,
}: {
  readonly runId: string
  readonly graph: RunGraph
  readonly select: readonly string[]
  readonly bin: ReadonlySignal<number>
  /** Left out where values cannot be explained. */
  readonly explain?: ((series: string) => void) | undefined
}): JSX.Element {
  const at = bin.value
  const startBin = Math.floor(at / BLOCK) * BLOCK
  const endBin = Math.min(startBin + BLOCK, graph.metadata.grid.bins) - 1
  const query = { id: runId, nodes: [...chartOwners(graph, select)], startBin, endBin }
  const { answer, again, stored } = useWindows(JSON.stringify(query), query)
  if (answer.state === 'failed') return <ProblemNotice problem={answer.problem} again={again} />
  if (answer.state === 'loading') return <LoadingNotice what="values" lines={8} />
  const window = answer.value
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
                before={stored && valueIn(stored, row.series, at)}
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
  /** In the run in whose place another is tried. */
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
        <ChangeText before={before} after={value} unit={unit} />
      </dd>
    </div>
  )
}
