import { labelPlaces, type Place } from './label-places.ts'
import type { Direction } from './layout.ts'

/** A rectangle, by its upper left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How an edge is drawn. */
export interface EdgeRoute {
  /** SVG path from the border of the sender to that of the receiver. */
  readonly path: string
  /** Where its number stands. */
  readonly label: Place
  /** Whether it leads back, past the nodes instead of between them. */
  readonly returns: boolean
}

/** An edge, as far as its way goes. */
export interface Flow {
  readonly id: string
  readonly from: string
  readonly to: string
}

/** What routes are made of. */
export interface RouteInput {
  readonly edges: readonly Flow[]
  readonly boxes: ReadonlyMap<string, Box>
  /** Points on the way of an edge between layers. */
  readonly bends: (edge: Flow) => readonly { x: number; y: number }[]
  readonly returns: (edge: Flow) => boolean
  readonly direction: Direction
}

/** A point along the flow and across it. */
interface Point {
  readonly along: number
  readonly across: number
}

/** A box, along the flow and across it. */
interface Span {
  readonly start: number
  readonly end: number
  readonly near: number
  readonly far: number
}

/** Most pixels between two edges at one side of a box, and what is kept free at its corners. */
const PORT = { apart: 16, corner: 14 }

/** Pixels between lanes of returns, and between the nodes and the first lane. */
const LANE = { apart: 18, first: 22, aside: 26 }

/** Length of the head of an edge, which the path leaves free. */
const HEAD = 7

/** Routes of all edges, and how far they reach to the right and down. */
export function routeEdges(input: RouteInput): {
  readonly routes: ReadonlyMap<string, EdgeRoute>
  readonly extent: { readonly right: number; readonly bottom: number }
} {
  const turned = input.direction === 'down'
  const spans = new Map([...input.boxes].map(([id, box]) => [id, spanOf(box, turned)]))
  const ports = portsOf(input, spans, turned)
  const ways = new Map<string, Way>()
  let far = 0
  let end = 0
  for (const span of spans.values()) far = Math.max(far, span.far)
  const lanes = laneOf(input, spans)
  for (const edge of input.edges) {
    const { out, into } = ports.get(edge.id)!
    const from = { along: spans.get(edge.from)!.end, across: out }
    const to = { along: spans.get(edge.to)!.start - HEAD, across: into }
    const lane = lanes.get(edge.id)
    const points = lane === undefined ? [from, ...bendsOf(input, edge, turned), to] : around(from, to, lane)
    if (lane !== undefined) {
      far = Math.max(far, lane.across)
      end = Math.max(end, ...points.map(({ along }) => along))
    }
    ways.set(edge.id, { points, lane })
  }
  const labels = labelPlaces(new Map([...ways].map(([id, way]) => [id, labelsOf(way, turned)])))
  const routes = new Map([...ways].map(([id, way]) => [id, { ...routeOf(way, turned), label: labels.get(id)! }]))
  return { routes, extent: turned ? { right: far, bottom: end } : { right: end, bottom: far } }
}

function spanOf({ x, y, width, height }: Box, turned: boolean): Span {
  return turned
    ? { start: y, end: y + height, near: x, far: x + width }
    : { start: x, end: x + width, near: y, far: y + height }
}

/** The bends in layers that the edge passes; those between layers would only make it wavy. */
function bendsOf({ bends, boxes }: RouteInput, edge: Flow, turned: boolean): Point[] {
  const found = bends(edge)
  if (found.length < 3) return []
  const layers = [...boxes.values()].map((box) => spanOf(box, turned))
  return found.flatMap(({ x, y }) => {
    const [along, across] = turned ? [y, x] : [x, y]
    const inside = layers.filter(({ start, end }) => start < along && along < end)
    if (inside.length === 0) return []
    const start = Math.min(...inside.map((span) => span.start))
    const end = Math.max(...inside.map((span) => span.end))
    return [
      { along: start, across },
      { along: end, across },
    ]
  })
}

/** Where each edge leaves and enters, spread over the side in the order in which the edges lie across the flow. */
function portsOf(
  input: RouteInput,
  spans: ReadonlyMap<string, Span>,
  turned: boolean,
): ReadonlyMap<string, { readonly out: number; readonly into: number }> {
  const middle = (id: string): number => (spans.get(id)!.near + spans.get(id)!.far) / 2
  const sides = {
    out: new Map<string, { id: string; at: number }[]>(),
    into: new Map<string, { id: string; at: number }[]>(),
  }
  for (const edge of input.edges) {
    const bends = bendsOf(input, edge, turned)
    // Returns go around the far side, so that they belong at the end of a side.
    const last = input.returns(edge) ? Infinity : undefined
    push(sides.out, edge.from, { id: edge.id, at: last ?? bends[0]?.across ?? middle(edge.to) })
    push(sides.into, edge.to, { id: edge.id, at: last ?? bends.at(-1)?.across ?? middle(edge.from) })
  }
  const out = spread(sides.out, spans)
  const into = spread(sides.into, spans)
  return new Map(input.edges.map(({ id }) => [id, { out: out.get(id)!, into: into.get(id)! }]))
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const items = map.get(key)
  if (items === undefined) map.set(key, [item])
  else items.push(item)
}

function spread(
  sides: ReadonlyMap<string, readonly { id: string; at: number }[]>,
  spans: ReadonlyMap<string, Span>,
): Map<string, number> {
  const places = new Map<string, number>()
  for (const [node, edges] of sides) {
    const { near, far } = spans.get(node)!
    const sorted = [...edges].sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    const apart = Math.min(PORT.apart, Math.max(0, far - near - 2 * PORT.corner) / Math.max(1, sorted.length - 1))
    const first = (near + far) / 2 - (apart * (sorted.length - 1)) / 2
    sorted.forEach(({ id }, i) => places.set(id, first + apart * i))
  }
  return places
}

/** A lane past the nodes, and where the way to it and from it crosses the flow. */
interface Lane {
  readonly across: number
  readonly after: number
  readonly before: number
}

/** A lane of its own for each edge that leads back; shorter ones lie nearer to the nodes. */
function laneOf({ edges, returns }: RouteInput, spans: ReadonlyMap<string, Span>): ReadonlyMap<string, Lane> {
  const lengthOf = ({ from, to }: Flow): number => spans.get(from)!.end - spans.get(to)!.start
  const back = edges.filter(returns).sort((a, b) => lengthOf(a) - lengthOf(b))
  let far = 0
  for (const span of spans.values()) far = Math.max(far, span.far)
  return new Map(
    back.map(({ id, from, to }, i) => {
      const lane = {
        across: far + LANE.first + i * LANE.apart,
        after: layerEnd(spans, spans.get(from)!) + LANE.aside + (i % 3) * 6,
        before: layerStart(spans, spans.get(to)!) - LANE.aside - (i % 3) * 6,
      }
      return [id, lane]
    }),
  )
}

/** The end of the longest box of the layer. */
function layerEnd(spans: ReadonlyMap<string, Span>, { start, end }: Span): number {
  const middle = (start + end) / 2
  let last = end
  for (const span of spans.values()) if (span.start < middle && span.end > middle) last = Math.max(last, span.end)
  return last
}

function layerStart(spans: ReadonlyMap<string, Span>, { start, end }: Span): number {
  const middle = (start + end) / 2
  let first = start
  for (const span of spans.values()) if (span.start < middle && span.end > middle) first = Math.min(first, span.start)
  return first
}

function around(from: Point, to: Point, { across, after, before }: Lane): readonly Point[] {
  return [
    from,
    { along: after, across: from.across },
    { along: after, across },
    { along: before, across },
    { along: before, across: to.across },
    to,
  ]
}

/** The points that an edge passes, in a lane when it leads back. */
interface Way {
  readonly points: readonly Point[]
  readonly lane: Lane | undefined
}

function routeOf({ points, lane }: Way, turned: boolean): Omit<EdgeRoute, 'label'> {
  const print = ({ along, across }: Point): string =>
    turned ? `${px(across)} ${px(along)}` : `${px(along)} ${px(across)}`
  const path = lane === undefined ? smooth(points, print) : rounded(points, print)
  return { path, returns: lane !== undefined }
}

/** Parts of the way through the middle stretch of an edge, in the order in which its number would stand there. */
const LABEL_PARTS = [0.5, 0.36, 0.64, 0.24, 0.76]

/** Pixels across the flow from which on a stretch is steep: its number interrupts it instead of standing above. */
const STEEP = 24

/** Where the number of an edge may stand. */
function labelsOf({ points, lane }: Way, turned: boolean): readonly Place[] {
  const print = ({ along, across }: Point, above: number): Place =>
    turned ? { x: across, y: along - above } : { x: along, y: across - above }
  if (lane !== undefined) return [print({ along: (lane.after + lane.before) / 2, across: lane.across }, 8)]
  const i = Math.floor((points.length - 1) / 2)
  const [a, b] = [points[i]!, points[i + 1]!]
  const above = turned || Math.abs(a.across - b.across) > STEEP ? -4 : 8
  return LABEL_PARTS.map((t) => {
    const along = a.along + (b.along - a.along) * (1.5 * t * (1 - t) + t ** 3)
    return print({ along, across: a.across + (b.across - a.across) * t * t * (3 - 2 * t) }, above)
  })
}

/** Curves that leave and enter every point along the flow. */
function smooth(points: readonly Point[], print: (point: Point) => string): string {
  let path = `M${print(points[0]!)}`
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!]
    const middle = (a.along + b.along) / 2
    path += `C${print({ along: middle, across: a.across })} ${print({ along: middle, across: b.across })} ${print(b)}`
  }
  return path
}

const CORNER = 12

/** Straight lines with round corners. */
function rounded(points: readonly Point[], print: (point: Point) => string): string {
  let path = `M${print(points[0]!)}`
  for (let i = 1; i < points.length - 1; i++) {
    const [a, b, c] = [points[i - 1]!, points[i]!, points[i + 1]!]
    const radius = Math.min(CORNER, distance(a, b) / 2, distance(b, c) / 2)
    path += `L${print(toward(b, a, radius))}Q${print(b)} ${print(toward(b, c, radius))}`
  }
  return `${path}L${print(points.at(-1)!)}`
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.along - b.along) + Math.abs(a.across - b.across)
}

function toward(from: Point, to: Point, by: number): Point {
  const part = by / Math.max(distance(from, to), 1e-9)
  return { along: from.along + (to.along - from.along) * part, across: from.across + (to.across - from.across) * part }
}

function px(value: number): number {
  return Math.round(value * 10) / 10
}
