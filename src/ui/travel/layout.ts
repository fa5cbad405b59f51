import { Graph, layout as dagreLayout } from '@dagrejs/dagre'
import type { RunGraph } from './answers.ts'
import type { Card } from './card.ts'
import { routeEdges, type Box, type EdgeRoute, type Flow } from './route.ts'

/** Which way work flows on the screen: to the right, or down where the screen is narrow. */
export type Direction = 'right' | 'down'

/** Where everything is drawn, in pixels without zoom; it depends on the graph alone, so that it is the same in every bin. */
export interface Layout {
  readonly width: number
  readonly height: number
  /** Boxes of nodes and resources by id. */
  readonly boxes: ReadonlyMap<string, Box>
  /** Routes of edges by id. */
  readonly routes: ReadonlyMap<string, EdgeRoute>
  /** From each resource to the nodes that use it. */
  readonly links: readonly ResourceLink[]
}

/** The line between a resource and a node that uses it. */
export interface ResourceLink {
  readonly resource: string
  readonly node: string
  readonly path: string
}

/** What is laid out. */
export interface LayoutInput {
  readonly nodes: readonly Card[]
  readonly resources: readonly Card[]
  readonly edges: readonly Pick<RunGraph['edges'][number], 'id' | 'from' | 'to'>[]
  readonly users: ReadonlyMap<string, readonly string[]>
  readonly direction: Direction
}

/** Pixels around everything. */
const MARGIN = 20
const BETWEEN = { layers: { right: 88, down: 52 }, nodes: { right: 26, down: 16 }, resources: 56 }

/**
 * Above this many nodes an edge over more layers than `span` is drawn, but does not take part in placing: the time that
 * takes grows with the layers that edges pass.
 */
const LARGE = { nodes: 120, span: 2 }

interface Placed {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Places of nodes in layers, routes of edges, and resources in a row after them. Nodes are in the order in which work
 * meets them; an edge to the same node or one before is a return and does not move the layers.
 */
export function layoutGraph(input: LayoutInput): Layout {
  const { nodes, edges, direction } = input
  const order = new Map(nodes.map(({ id }, i) => [id, i]))
  const returns = (edge: Flow): boolean => order.get(edge.to)! <= order.get(edge.from)!
  const forward = edges.filter((edge) => !returns(edge))
  const graph = placed(input, nodes.length > LARGE.nodes ? shortOf(nodes, forward) : forward)
  const boxes = new Map<string, Box>()
  for (const { id, width, height } of nodes) {
    const { x, y } = graph.node(id) as Placed
    boxes.set(id, boxAt(x, y, { width, height }))
  }
  const bends = (edge: Flow): readonly { x: number; y: number }[] => {
    const found = graph.edge(edge.from, edge.to, edge.id) as { points?: { x: number; y: number }[] } | undefined
    return found?.points?.slice(1, -1) ?? []
  }
  const routed = routeEdges({ edges, boxes, bends, returns, direction })
  const links = placeResources(input, boxes, routed.extent)
  return { ...extentOf(boxes, routed.extent), boxes, routes: routed.routes, links }
}

function placed({ nodes, direction }: LayoutInput, edges: readonly Flow[]): Graph {
  const graph = new Graph({ multigraph: true })
  graph.setGraph({
    rankdir: direction === 'right' ? 'LR' : 'TB',
    ranksep: BETWEEN.layers[direction],
    nodesep: BETWEEN.nodes[direction],
    marginx: MARGIN,
    marginy: MARGIN,
    ...(nodes.length > LARGE.nodes ? { ranker: 'tight-tree' } : {}),
  })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id, width, height } of nodes) graph.setNode(id, { width, height })
  for (const { id, from, to } of edges) graph.setEdge(from, to, {}, id)
  dagreLayout(graph)
  return graph
}

/** The edges over few layers, where every node lies one layer after the last that leads to it. */
function shortOf(nodes: readonly Card[], edges: readonly Flow[]): readonly Flow[] {
  const layers = new Map(nodes.map(({ id }) => [id, 0]))
  const order = new Map(nodes.map(({ id }, i) => [id, i]))
  const sorted = [...edges].sort((a, b) => order.get(a.from)! - order.get(b.from)!)
  for (const { from, to } of sorted) layers.set(to, Math.max(layers.get(to)!, layers.get(from)! + 1))
  return edges.filter(({ from, to }) => layers.get(to)! - layers.get(from)! <= LARGE.span)
}

function boxAt(x: number, y: number, { width, height }: { width: number; height: number }): Box {
  return { x: Math.round(x - width / 2), y: Math.round(y - height / 2), width, height }
}

/** Puts resources below all nodes, each as near the middle of its users as the ones before it allow. */
function placeResources(
  { resources, users, direction }: LayoutInput,
  boxes: Map<string, Box>,
  extent: { readonly bottom: number },
): readonly ResourceLink[] {
  const top = Math.max(extent.bottom, ...[...boxes.values()].map(({ y, height }) => y + height)) + BETWEEN.resources
  const middleOf = ({ id, width }: Card): number => {
    const used = (users.get(id) ?? []).flatMap((user) => boxes.get(user) ?? [])
    if (used.length === 0) return MARGIN + width / 2
    return used.reduce((sum, box) => sum + box.x + box.width / 2, 0) / used.length
  }
  const wanted = resources.map((card) => ({ card, middle: middleOf(card) })).sort((a, b) => a.middle - b.middle)
  let left = MARGIN
  for (const { card, middle } of wanted) {
    const x = Math.round(Math.max(left, middle - card.width / 2))
    boxes.set(card.id, { x, y: top, width: card.width, height: card.height })
    left = x + card.width + BETWEEN.nodes[direction]
  }
  return resources.flatMap(({ id }) =>
    (users.get(id) ?? []).flatMap((node) => {
      const user = boxes.get(node)
      return user === undefined ? [] : [{ resource: id, node, path: linkPath(boxes.get(id)!, user) }]
    }),
  )
}

function linkPath(resource: Box, user: Box): string {
  const from = { x: resource.x + resource.width / 2, y: resource.y }
  const to = { x: user.x + user.width / 2, y: user.y + user.height }
  const middle = (from.y + to.y) / 2
  return `M${from.x} ${from.y}C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${to.y}`
}

function extentOf(
  boxes: ReadonlyMap<string, Box>,
  { right, bottom }: { readonly right: number; readonly bottom: number },
): { width: number; height: number } {
  let width = right
  let height = bottom
  for (const box of boxes.values()) {
    width = Math.max(width, box.x + box.width)
    height = Math.max(height, box.y + box.height)
  }
  return { width: Math.ceil(width + MARGIN), height: Math.ceil(height + MARGIN) }
}
