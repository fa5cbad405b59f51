import type { ReadonlySignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import type { ChartData } from './chart-data.ts'
import { chartColumns, chartOptions, dataShape, type ChartDrawing } from './chart-options.ts'

/** A chart that is drawn, for whoever wants its picture. */
export interface DrawnChart {
  readonly canvas: HTMLCanvasElement
}

const HEIGHT = 168

/**
 * A chart with a mark at the bin that is looked at; a click goes to a bin, a stretch drawn with the pointer zooms. The same
 * chart takes other values as long as their shape is the same.
 */
export function Chart({
  drawing,
  data,
  bin,
  go,
  drawn,
}: {
  readonly drawing: ChartDrawing
  readonly data: ChartData
  readonly bin: ReadonlySignal<number>
  readonly go: (bin: number) => void
  /** Told of the chart once it is drawn, and that it is gone. */
  readonly drawn: (chart: DrawnChart | undefined) => void
}): JSX.Element {
  const place = useRef<HTMLDivElement>(null)
  const held = useRef<{ readonly chart: uPlot; data: ChartData } | undefined>(undefined)
  useEffect(() => {
    const host = place.current!
    const { options, columns } = chartOptions(drawing, data, { width: host.clientWidth, height: HEIGHT })
    const chart = new uPlot(options, columns, host)
    held.current = { chart, data }
    const mark = markOf(chart)
    // Its scales are there once it is drawn for the first time.
    chart.hooks.draw = [() => mark(bin.peek())]
    const unmark = bin.subscribe(mark)
    onClick(chart, go)
    const resized = new ResizeObserver(() => {
      if (host.clientWidth === chart.width || host.clientWidth === 0) return
      chart.setSize({ width: host.clientWidth, height: HEIGHT })
    })
    resized.observe(host)
    drawn({ canvas: chart.ctx.canvas })
    return () => {
      drawn(undefined)
      resized.disconnect()
      unmark()
      chart.destroy()
    }
  }, [drawing, dataShape(data)])
  useEffect(() => {
    const { current } = held
    if (current === undefined || current.data === data) return
    current.data = data
    current.chart.setData(chartColumns(data))
  }, [data])
  return <div class="chart-canvas" ref={place} aria-hidden="true" />
}

/** Tells the bin of a click, which is no drawing of a stretch. */
function onClick(chart: uPlot, clicked: (bin: number) => void): void {
  let pressedAt = NaN
  chart.over.addEventListener('mousedown', ({ clientX }) => void (pressedAt = clientX))
  chart.over.addEventListener('click', ({ clientX }) => {
    if (Math.abs(clientX - pressedAt) > 3) return
    const { left } = chart.over.getBoundingClientRect()
    const bins = chart.data[0]
    const at = Math.round(chart.posToVal(clientX - left, 'x'))
    clicked(Math.min(Math.max(at, bins[0]!), bins.at(-1)!))
  })
}

/** Moves the mark of the bin that is looked at; it stands outside of the canvas, so that moving it draws nothing anew. */
function markOf(chart: uPlot): (bin: number) => void {
  const mark = document.createElement('div')
  mark.className = 'chart-mark'
  chart.over.append(mark)
  return (bin) => {
    const { min, max } = chart.scales['x']!
    mark.hidden = !(bin >= (min ?? NaN) && bin <= (max ?? NaN))
    if (mark.hidden) return
    mark.style.transform = `translateX(${chart.valToPos(bin, 'x')}px)`
  }
}
