import type { RunGraph } from './answers.ts'

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
  /** Whether it leaves out what comes in and goes out. */
  readonly narrow: boolean
  /** Pixels, without zoom. */
  readonly width: number
  readonly height: number
}

const MOST_LETTERS = 26
const PER_LETTER = 8.4
/** Pixels beside the label: of the mark of its kind, and of the utilization. */
const BESIDE = { mark: 56, utilization: 56 }
const LEAST_WIDTH = { plain: 148, bar: 204 }
const HEIGHT = { plain: 54, bar: 80 }

/** The same for a narrow screen, where a card does not write what comes in and goes out. */
const NARROW = { width: { plain: 116, bar: 150 }, height: { plain: 38, bar: 58 }, mark: 46 }

/** The cards of the nodes of a run, in the order in which work meets them. */
export function nodeCards({ nodes }: Pick<RunGraph, 'nodes'>, narrow = false): readonly Card[] {
  return nodes.map((node) => {
    const names = new Set([...node.measures, ...node.metrics].map(({ name }) => name))
    const first = (...wanted: string[]): string | undefined => wanted.find((name) => names.has(name))
    const bar = first('queueDepth', 'inTransit')
    return {
      id: node.id,
      kind: node.kind,
      ...labelled(node.title ?? node.id, { names, bar, narrow }),
      bar,
      hasUtilization: names.has('utilization'),
      incoming: first('arrivals'),
      outgoing: first('served', 'completed', 'failed'),
      retries: names.has('retries'),
    }
  })
}

/** The cards of the resources of a run, as declared. */
export function resourceCards({ resources }: Pick<RunGraph, 'resources'>, narrow = false): readonly Card[] {
  return resources.map((resource) => {
    const names = new Set([...resource.measures, ...resource.metrics].map(({ name }) => name))
    const known = (name: string): string | undefined => (names.has(name) ? name : undefined)
    return {
      id: resource.id,
      kind: 'resource',
      ...labelled(resource.title ?? resource.id, { names, bar: known('shortfall'), narrow }),
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
  {
    names,
    bar,
    narrow,
  }: { readonly names: ReadonlySet<string>; readonly bar: string | undefined; readonly narrow: boolean },
): Pick<Card, 'label' | 'width' | 'height' | 'narrow'> {
  const label = title.length > MOST_LETTERS ? `${title.slice(0, MOST_LETTERS - 1)}…` : title
  const look = bar === undefined ? 'plain' : 'bar'
  const beside = (narrow ? NARROW.mark : BESIDE.mark) + (names.has('utilization') ? BESIDE.utilization : 0)
  const least = (narrow ? NARROW.width : LEAST_WIDTH)[look]
  const width = Math.max(least, Math.round(beside + PER_LETTER * label.length))
  return { label, width, height: (narrow ? NARROW.height : HEIGHT)[look], narrow }
}
