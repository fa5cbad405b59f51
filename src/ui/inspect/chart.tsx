import type { ReadonlySignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { chartOptions, type ChartDrawing } from './chart-options.ts'

/** A chart that is drawn, for whoever wants its picture. */
export interface DrawnChart {
  readonly canvas: HTMLCanvasElement
}

const HEIGHT = 168

/** A chart with a mark at the bin that is looked at; a click goes to a bin, a stretch drawn with the pointer zooms. */
export function Chart({
  drawing,
  bin,
  go,
  drawn,
}: {
  readonly drawing: Omit<ChartDrawing, 'width' | 'height'>
  readonly bin: ReadonlySignal<number>
  readonly go: (bin: number) => void
  /** Told of the chart once it is drawn, and that it is gone. */
  readonly drawn: (chart: DrawnChart | undefined) => void
}): JSX.Element {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const host = place.current!
    const { options, columns } = chartOptions({ ...drawing, width: host.clientWidth, height: HEIGHT })
    const chart = new uPlot(options, columns, host)
    const mark = markOf(chart)
    // Its scales are there once it is drawn for the first time.
    chart.hooks.draw = [() => mark(bin.peek())]
    const unmark = bin.subscribe(mark)
    const clicked = (event: MouseEvent): void => {
      if (Math.abs(event.clientX - pressedAt) > 3) return
      const { left } = chart.over.getBoundingClientRect()
      const { bins } = drawing.data
      const at = Math.round(chart.posToVal(event.clientX - left, 'x'))
      go(Math.min(Math.max(at, bins[0]!), bins.at(-1)!))
    }
    let pressedAt = NaN
    const pressed = (event: MouseEvent): void => void (pressedAt = event.clientX)
    chart.over.addEventListener('mousedown', pressed)
    chart.over.addEventListener('click', clicked)
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
  }, [drawing])
  return <div class="chart-canvas" ref={place} aria-hidden="true" />
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
