import type { ReadonlySignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import { useSignal } from '@preact/signals'
import type { RunGraph, Window } from '../travel/answers.ts'
import type { Asked } from '../api/client.ts'
import type { RunAddress } from '../app/address.ts'
import { useApp } from '../app/app-context.ts'
import { Button } from '../parts/button.tsx'
import { LoadingNotice, ProblemNotice } from '../parts/notice.tsx'
import { saveFile } from '../parts/save-file.ts'
import { axisText } from './axis-text.ts'
import { ChartLegend, colourOf } from './chart-legend.tsx'
import { Chart, type DrawnChart } from './chart.tsx'
import { chartCsv, chartData } from './chart-data.ts'
import { chartPng } from './chart-picture.ts'
import { chartOwners, chartPlans, type ChartPlan } from './chart-plan.ts'
import { useChartLook, type PageLook } from './chart-look.ts'
import { useWindows } from './use-windows.ts'

/** What the charts of a run need. */
export interface ChartsProps {
  readonly graph: RunGraph
  readonly address: RunAddress
  readonly bin: ReadonlySignal<number>
  readonly labelOf: (bin: number) => string
  readonly go: (bin: number) => void
  readonly change: (change: Partial<RunAddress>) => void
}

/** Most points of a chart: about as many as it has pixels. */
const MOST_POINTS = 1200

/** The charts of what is selected: one for each measure. */
export function Charts(props: ChartsProps): JSX.Element {
  const { graph, address, change } = props
  const { select, measures, classes, zoom } = address
  const plans = chartPlans(graph, { select, measures, classes })
  const ids = plans.map(({ lines }) => lines.map(({ series }) => series))
  const asked = plans.map(({ measure }) => measure)
  const query = { ...chartQuery(props, asked), maxPoints: MOST_POINTS }
  const { answer, again, stored } = useWindows(JSON.stringify([query, ids]), query)
  const place = useRef<HTMLDivElement>(null)
  const look = useChartLook(() => place.current)
  const shown = useRef<Window | undefined>(undefined)
  if (answer.state === 'ready') shown.current = answer.value
  // The old charts stay until the new ones are there: they must not jump while somebody drags.
  const window = answer.state === 'ready' ? answer.value : shown.current
  const known = plans.filter(({ lines }) => lines.some(({ series }) => series in (window?.series ?? {})))
  const whole = (): void => change({ zoom: undefined })
  return (
    <div class="charts" ref={place}>
      {answer.state === 'failed' && <ProblemNotice problem={answer.problem} again={again} />}
      {answer.state === 'loading' && window === undefined && <LoadingNotice what="charts" lines={6} />}
      {zoom !== undefined && window !== undefined && (
        <p class="charts-zoom">
          {props.labelOf(window.startBin)} to {props.labelOf(window.endBin)}
          <Button look="quiet" onClick={whole}>
            Whole run
          </Button>
        </p>
      )}
      {window !== undefined &&
        look !== undefined &&
        known.map((plan) => <ChartCard key={plan.measure} {...props} {...{ plan, window, stored, look }} />)}
    </div>
  )
}

/** What is asked for to chart measures of what is selected, over the stretch that is zoomed to. */
function chartQuery(
  { address: { runId: id, select, zoom }, graph }: ChartsProps,
  measures: string[],
): Asked<'getWindow'> {
  const nodes = [...chartOwners(graph, select)]
  if (zoom === undefined) return { id, nodes, measures }
  return { id, nodes, measures, startBin: zoom[0], endBin: Math.min(zoom[1], graph.metadata.grid.bins - 1) }
}

interface CardProps extends ChartsProps {
  readonly plan: ChartPlan
  readonly window: Window
  /** The same of the run in whose place another is tried. */
  readonly stored: Window | undefined
  readonly look: PageLook
}

/** A chart with its title, its legend, and what can be taken home of it. */
function ChartCard({ plan, window, stored, look, ...props }: CardProps): JSX.Element {
  const { api } = useApp()
  const { address, labelOf, change } = props
  const drawn = useRef<DrawnChart | undefined>(undefined)
  const pointed = useSignal<number | undefined>(undefined)
  const ids = plan.lines.map(({ series }) => series)
  const planned = JSON.stringify(plan)
  const data = useMemo(() => chartData(window, ids, stored), [window, stored, planned])
  const { binsPerPoint } = data
  const { log } = address
  const drawing = useMemo(
    () => ({
      ...{ plan, look, log, labelOf },
      valueOf: axisText(plan.unit),
      pointed: (point: number | undefined) => void (pointed.value = point),
      zoomed: (first: number, last: number) => change({ zoom: [Math.max(0, first), last + binsPerPoint - 1] }),
    }),
    [planned, look, log, labelOf, binsPerPoint],
  )
  const name = `${address.runId}-${[...address.select, plan.measure].join('-')}`.replaceAll(/[^\w.-]+/g, '-')
  const savePng = async (): Promise<void> => {
    if (drawn.current === undefined) return
    const legend = plan.lines.map(({ label }, i) => ({ label, colour: colourOf(look, i) }))
    const text = { title: `${plan.measure}, ${plan.unit}`, legend, background: look.background, text: look.text }
    saveFile(`${name}.png`, await chartPng(drawn.current.canvas, text))
  }
  const saveCsv = async (): Promise<void> => {
    const csv = chartCsv(await api.ask('getWindow', chartQuery(props, [plan.measure])), ids)
    saveFile(`${name}.csv`, new Blob([csv], { type: 'text/csv' }))
  }
  return (
    <figure class="chart" data-measure={plan.measure}>
      <figcaption class="chart-head">
        <span class="chart-title">
          {plan.measure} <span class="unit">{plan.unit}</span>
        </span>
        <ChartLegend {...{ plan, data, look, pointed, labelOf }} bin={props.bin} />
        <span class="chart-save">
          <Button look="quiet" label={`Save ${plan.measure} as CSV`} onClick={() => void saveCsv()}>
            CSV
          </Button>
          <Button look="quiet" label={`Save the chart of ${plan.measure} as PNG`} onClick={() => void savePng()}>
            PNG
          </Button>
        </span>
      </figcaption>
      <Chart {...{ drawing, data }} bin={props.bin} go={props.go} drawn={(chart) => void (drawn.current = chart)} />
    </figure>
  )
}
