import type { GraphView } from '../../views/index.ts'

/** What is drawn as a card: a node, or a resource that nodes share. */
export interface Card {
  readonly id: string
  /** Kind of the node, or `resource`. */
  readonly kind: string
  readonly label: string
  /** Measure that the bar shows; undefined for a card without one. */
  readonly bar: string | undefined
  readonly hasUtilization: boolean
  /** Measures that are written as what comes in and what goes out. */
  readonly incoming: string | undefined
  readonly outgoing: string | undefined
  readonly retries: boolean
  /** Pixels, without zoom. */
  readonly width: number
  readonly height: number
}

const MOST_LETTERS = 26
const PER_LETTER = 8
/** Pixels beside the label: of the mark of its kind, and of the utilization. */
const BESIDE = { mark: 56, utilization: 56 }
const LEAST_WIDTH = { plain: 148, bar: 204 }
const HEIGHT = { plain: 54, bar: 80 }

/** The cards of the nodes of a run, in the order in which work meets them. */
export function nodeCards({ nodes }: Pick<GraphView, 'nodes'>): readonly Card[] {
  return nodes.map((node) => {
    const names = new Set([...node.measures, ...node.metrics].map(({ name }) => name))
    const first = (...wanted: string[]): string | undefined => wanted.find((name) => names.has(name))
    const bar = first('queueDepth', 'inTransit')
    return {
      id: node.id,
      kind: node.kind,
      ...labelled(node.title ?? node.id, names, bar),
      bar,
      hasUtilization: names.has('utilization'),
      incoming: first('arrivals'),
      outgoing: first('served', 'completed', 'failed'),
      retries: names.has('retries'),
    }
  })
}

/** The cards of the resources of a run, as declared. */
export function resourceCards({ resources }: Pick<GraphView, 'resources'>): readonly Card[] {
  return resources.map((resource) => {
    const names = new Set([...resource.measures, ...resource.metrics].map(({ name }) => name))
    const known = (name: string): string | undefined => (names.has(name) ? name : undefined)
    return {
      id: resource.id,
      kind: 'resource',
      ...labelled(resource.title ?? resource.id, names, known('shortfall')),
      bar: known('shortfall'),
      hasUtilization: names.has('utilization'),
      incoming: known('wanted'),
      outgoing: known('used'),
      retries: false,
    }
  })
}

function labelled(
  title: string,
  names: ReadonlySet<string>,
  bar: string | undefined,
): Pick<Card, 'label' | 'width' | 'height'> {
  const label = title.length > MOST_LETTERS ? `${title.slice(0, MOST_LETTERS - 1)}…` : title
  const look = bar === undefined ? 'plain' : 'bar'
  const beside = BESIDE.mark + (names.has('utilization') ? BESIDE.utilization : 0)
  const width = Math.max(LEAST_WIDTH[look], Math.round(beside + PER_LETTER * label.length))
  return { label, width, height: HEIGHT[look] }
}
