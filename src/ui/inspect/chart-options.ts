import type uPlot from 'uplot'
import type { ChartData } from './chart-data.ts'
import type { ChartPlan } from './chart-plan.ts'

/** Colours, as `rgb(…)`, and letters of a chart, from the theme. */
export interface ChartLook {
  /** One for each line, and then from the start again. */
  readonly lines: readonly string[]
  readonly text: string
  readonly grid: string
  /** Of the canvas: size and family. */
  readonly font: string
}

/** How a chart is drawn, whatever its values are. */
export interface ChartDrawing {
  readonly plan: ChartPlan
  readonly look: ChartLook
  readonly log: boolean
  /** What stands below the axis at a bin. */
  readonly labelOf: (bin: number) => string
  /** What stands beside the axis at a value. */
  readonly valueOf: (value: number) => string
  /** Called with the first and last bin of a stretch that was drawn with the pointer. */
  readonly zoomed: (first: number, last: number) => void
  /** Called with the point below the pointer, in this chart or another of the run; undefined when there is none. */
  readonly pointed: (point: number | undefined) => void
}

/** Charts with the same key move their cursors together. */
const TOGETHER = 'charts of a run'

/** Pixels for one label of the axis of time. */
const LABEL_WIDTH = 84

/** The scale is logarithmic from here on, and straight through zero below: queues that are empty stay on the chart. */
const STRAIGHT_TO = { ratio: 0.01, other: 1 }

/**
 * Options and columns of a chart. Where a point holds several bins the line is their mean, and a band goes from the least
 * to the greatest of them. The lines of the run that is stored are faint and broken, below those of one that is tried.
 * Options of one drawing hold for all data of the same {@link dataShape}.
 */
export function chartOptions(
  drawing: ChartDrawing,
  data: ChartData,
  size: { readonly width: number; readonly height: number },
): { readonly options: uPlot.Options; readonly columns: uPlot.AlignedData } {
  const { plan, look } = drawing
  const series: uPlot.Series[] = [{ label: 'bin' }]
  const bands: uPlot.Band[] = []
  data.stored?.forEach((_, i) => {
    const stroke = faded(look.lines[i % look.lines.length]!, 0.55)
    const label = `${plan.lines[i]!.label} stored`
    series.push({ label, stroke, width: 1.25, dash: [5, 4], scale: 'y', spanGaps: false, points: { show: false } })
  })
  plan.lines.forEach(({ label }, i) => {
    const stroke = look.lines[i % look.lines.length]!
    if (data.ranges[i] !== undefined) {
      const edge = { stroke: 'transparent', points: { show: false }, scale: 'y' }
      series.push({ ...edge, label: `${label} max` }, { ...edge, label: `${label} min` })
      bands.push({ series: [series.length - 2, series.length - 1], fill: faded(stroke, 0.2) })
    }
    series.push({ label, stroke, width: 1.5, scale: 'y', spanGaps: false, points: lonePoints(stroke) })
  })
  const options: uPlot.Options = {
    ...size,
    series,
    bands,
    legend: { show: false },
    padding: [8, 12, 0, 0],
    cursor: { sync: { key: TOGETHER }, drag: { x: true, y: false, setScale: false }, points: { size: 6 } },
    scales: { x: { time: false }, y: yScale(drawing) },
    axes: axesOf(drawing),
    hooks: {
      setSelect: [
        (chart) => {
          const { left, width: wide } = chart.select
          if (wide < 4) return
          const [first, last] = [left, left + wide].map((at) => Math.round(chart.posToVal(at, 'x'))) as [number, number]
          chart.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false)
          drawing.zoomed(first, last)
        },
      ],
      setCursor: [({ cursor: { idx } }) => drawing.pointed(idx ?? undefined)],
    },
  }
  return { options, columns: chartColumns(data) }
}

/** The columns of a chart: its bins, then for each of its series the values. */
export function chartColumns({ bins, stored = [], lines, ranges }: ChartData): uPlot.AlignedData {
  const drawn = lines.flatMap((values, i) => {
    const range = ranges[i]
    return range === undefined ? [values] : [range.max, range.min, values]
  })
  return [bins, ...stored, ...drawn] as unknown as uPlot.AlignedData
}

/** Which series and which bins data has: data of equal shapes differ in values alone. */
export function dataShape({ bins, binsPerPoint, stored, ranges }: ChartData): string {
  return JSON.stringify([
    bins[0],
    bins.length,
    binsPerPoint,
    stored?.length,
    ranges.map((range) => range !== undefined),
  ])
}

/** A colour that lets through what lies below it: `rgb(1, 2, 3)` becomes `rgba(1, 2, 3, 0.5)`. */
export function faded(colour: string, opacity: number): string {
  const [red, green, blue] = colour.match(/[\d.]+/g) ?? []
  return `rgba(${red}, ${green}, ${blue}, ${opacity})`
}

/** A value between two that are undefined has no line, and is a point. */
function lonePoints(fill: string): uPlot.Series.Points {
  const loneOf = ({ data }: uPlot, series: number): number[] => {
    const values = data[series]!
    const isThere = (i: number): boolean => typeof values[i] === 'number'
    const lone: number[] = []
    for (let i = 0; i < values.length; i++) if (isThere(i) && !isThere(i - 1) && !isThere(i + 1)) lone.push(i)
    return lone
  }
  return { show: true, size: 3, fill, filter: loneOf }
}

function yScale({ log, plan }: ChartDrawing): uPlot.Scale {
  if (log) {
    return {
      distr: 4,
      asinh: plan.unit === 'ratio' ? STRAIGHT_TO.ratio : STRAIGHT_TO.other,
      range: (_chart, least, greatest) => [Math.min(0, least ?? 0), Math.max(greatest ?? 0, 0) * 1.3 || 1],
    }
  }
  return { range: (_chart, least, greatest) => spanOf(least, greatest) }
}

/** From zero where no value is below it, with air above. */
function spanOf(least: number | null, greatest: number | null): [number, number] {
  const low = Math.min(0, least ?? 0)
  const high = Math.max(0, greatest ?? 0)
  if (high === low) return [0, 1]
  const air = (high - low) * 0.06
  return [low < 0 ? low - air : 0, high > 0 ? high + air : 0]
}

function axesOf({ look, labelOf, valueOf }: ChartDrawing): uPlot.Axis[] {
  const common = {
    stroke: look.text,
    font: look.font,
    grid: { stroke: look.grid, width: 1 },
    ticks: { stroke: look.grid, width: 1, size: 4 },
  }
  return [
    {
      ...common,
      space: LABEL_WIDTH,
      incrs: [1, 2, 3, 6, 12, 24, 36, 48, 72, 96, 144, 288, 576, 1440, 2880, 10_080, 50_000, 100_000, 500_000],
      values: (_chart, bins) => bins.map((bin) => (Number.isInteger(bin) ? labelOf(bin) : '')),
      size: 28,
      gap: 4,
    },
    {
      ...common,
      size: 64,
      gap: 4,
      values: (chart, values) =>
        values.map((value) => (value === null || value < (chart.scales['y']!.min ?? 0) ? '' : valueOf(value))),
    },
  ]
}
