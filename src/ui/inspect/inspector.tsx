import type { JSX } from 'preact'
import { Button } from '../parts/button.tsx'
import { ChartControls } from './controls.tsx'
import { Charts, type ChartsProps } from './charts.tsx'
import { ExplanationPanel } from './explanation.tsx'
import { ValuesAt } from './values-at.tsx'
import './inspect.css'

/** What is selected in a run: its charts, its values in the bin that is looked at, and how one of them came about. */
export function Inspector(props: ChartsProps): JSX.Element {
  const { graph, address, change, bin, go, labelOf } = props
  const { select, explain, runId } = address
  const title =
    select.length === 0 ? 'System' : select.length === 1 ? titleOf(props, select[0]!) : `${select.length} selected`
  return (
    <section class="inspector" aria-label="Inspector">
      <header class="inspector-head">
        <h2>{title}</h2>
        {select.length > 0 && (
          <Button look="quiet" onClick={() => change({ select: [], measures: [], explain: '' })}>
            Clear selection
          </Button>
        )}
        <ChartControls graph={graph} address={address} change={change} />
      </header>
      {explain !== '' && (
        <ExplanationPanel
          runId={runId}
          place={{ series: explain, bin: bin.value }}
          labelOf={labelOf}
          follow={(place) => {
            go(place.bin)
            change({ explain: place.series })
          }}
          close={() => change({ explain: '' })}
        />
      )}
      <Charts {...props} />
      <details class="inspector-values" open>
        <summary>
          Values in bin {bin.value} <span class="faint">{labelOf(bin.value)}; click one to see why</span>
        </summary>
        <ValuesAt
          runId={runId}
          graph={graph}
          select={select}
          bin={bin}
          explain={(series) => change({ explain: series })}
        />
      </details>
    </section>
  )
}

function titleOf({ graph }: ChartsProps, id: string): string {
  const found = [...graph.nodes, ...graph.edges, ...graph.resources].find((part) => part.id === id)
  return found?.title ?? id
}
