import { useComputed } from '@preact/signals'
import type { JSX } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import type { EventLane } from './run-events.ts'
import { OVERVIEW, type Overview } from './overview.ts'
import type { TimeMark } from './time-axis.ts'
import type { Travel } from './travel-state.ts'

/** What the time line shows beside the bin that is looked at. */
export interface TimeLineProps {
  readonly travel: Travel
  readonly overview: Overview | undefined
  /** Of the run in whose place another is tried. */
  readonly stored: Overview | undefined
  readonly lanes: readonly EventLane[]
  readonly marks: readonly (TimeMark & { readonly text: string })[]
  /** First bin after the warm-up. */
  readonly firstBin: number
  /** First and last bin of the longest stretch of the bottleneck. */
  readonly bottleneck: readonly [number, number] | undefined
  /** What is read aloud of a bin. */
  readonly textOf: (bin: number) => string
}

const LANE = { height: 6, apart: 3 }

/** The whole run in a line: work in the system, what happens when, and a slider. */
export function TimeLine(props: TimeLineProps): JSX.Element {
  const { travel, marks, textOf } = props
  const { bin, bins, shown } = travel
  const place = useRef<HTMLDivElement>(null)
  const drag = useDrag(place, travel)
  const text = useComputed(() => textOf(bin.value))
  const current = useComputed(() => shown.value?.current !== false)
  const x = useComputed(() => String(((bin.value + 0.5) / bins) * OVERVIEW.width))
  return (
    <div
      ref={place}
      class="time-line"
      role="slider"
      tabIndex={0}
      aria-label="Time"
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={bins - 1}
      aria-valuenow={bin}
      aria-valuetext={text}
      data-current={current}
      {...drag}
    >
      <Course {...props} />
      <Lanes lanes={props.lanes} bins={bins} />
      <svg class="time-head" viewBox={`0 0 ${OVERVIEW.width} 1`} preserveAspectRatio="none" aria-hidden="true">
        <line x1={x} x2={x} y1={0} y2={1} />
      </svg>
      <div class="time-axis" aria-hidden="true">
        {marks.map(({ utcMs, part, text: label, midnight }) => (
          <span key={utcMs} style={{ left: `${part * 100}%` }} data-midnight={midnight}>
            {label}
          </span>
        ))}
      </div>
    </div>
  )
}

function Course({ overview, stored, travel: { bins }, firstBin, bottleneck, marks }: TimeLineProps): JSX.Element {
  const { width, height } = OVERVIEW
  const xOf = (bin: number): number => (bin / bins) * width
  return (
    <svg class="time-course" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {bottleneck !== undefined && (
        <rect
          class="time-bottleneck"
          x={xOf(bottleneck[0])}
          width={xOf(bottleneck[1] + 1) - xOf(bottleneck[0])}
          height={height}
        />
      )}
      {marks.map(({ utcMs, part, midnight }) => (
        <line
          key={utcMs}
          class="time-rule"
          data-midnight={midnight}
          x1={part * width}
          x2={part * width}
          y1={0}
          y2={height}
        />
      ))}
      {overview !== undefined && <path class="time-area" d={overview.area} />}
      {overview !== undefined && <path class="time-mean" d={overview.line} />}
      {stored !== undefined && <path class="time-stored" d={stored.line} />}
      {firstBin > 0 && <rect class="time-warm-up" width={xOf(firstBin)} height={height} />}
    </svg>
  )
}

/** What happens when, a row for each sort; spans that would touch on the screen are drawn as one. */
function Lanes({ lanes, bins }: { readonly lanes: readonly EventLane[]; readonly bins: number }): JSX.Element {
  const height = Math.max(1, lanes.length) * (LANE.height + LANE.apart)
  const paths = useMemo(() => lanes.map(({ spans }) => pathOf(spans, bins)), [lanes, bins])
  return (
    <svg
      class="time-lanes"
      height={height}
      viewBox={`0 0 ${OVERVIEW.width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {lanes.map(({ name, label }, i) => (
        <path
          key={name}
          class="time-events"
          data-sort={name}
          d={paths[i]}
          transform={`translate(0 ${i * (LANE.height + LANE.apart)})`}
        >
          <title>{label}</title>
        </path>
      ))}
    </svg>
  )
}

/** Least width of an event, so that one bin of ten thousand can be seen. */
const LEAST = 2

function pathOf(spans: readonly (readonly [number, number])[], bins: number): string {
  const sorted = [...spans].sort((a, b) => a[0] - b[0])
  const drawn: { from: number; to: number }[] = []
  for (const [first, last] of sorted) {
    const from = (first / bins) * OVERVIEW.width
    const to = Math.max(from + LEAST, ((last + 1) / bins) * OVERVIEW.width)
    const before = drawn.at(-1)
    if (before !== undefined && from <= before.to) before.to = Math.max(before.to, to)
    else drawn.push({ from, to })
  }
  return drawn
    .map(({ from, to }) => `M${from.toFixed(1)} 0H${to.toFixed(1)}V${LANE.height}H${from.toFixed(1)}Z`)
    .join('')
}

interface DragHandlers {
  readonly onPointerDown: (event: PointerEvent) => void
  readonly onPointerMove: (event: PointerEvent) => void
  readonly onPointerUp: () => void
}

/** Pointing at the line looks at that bin; while it is dragged, once for each picture of the screen. */
function useDrag(place: { readonly current: HTMLDivElement | null }, travel: Travel): DragHandlers {
  return useMemo(() => {
    let request = 0
    let box: DOMRect | undefined
    let pointed = 0
    const look = (): void => {
      request = 0
      if (box !== undefined) travel.go(Math.floor(((pointed - box.left) / box.width) * travel.bins))
    }
    return {
      onPointerDown(event) {
        if (event.button !== 0) return
        travel.playing.value = false
        place.current!.setPointerCapture(event.pointerId)
        box = place.current!.getBoundingClientRect()
        pointed = event.clientX
        look()
      },
      onPointerMove(event) {
        if (box === undefined) return
        pointed = event.clientX
        if (request === 0) request = requestAnimationFrame(look)
      },
      onPointerUp() {
        if (request !== 0) {
          cancelAnimationFrame(request)
          look()
        }
        box = undefined
      },
    }
  }, [travel])
}
