import { quoteEdge } from '../expression/index.ts'
import type { HeldNode, ModelEdge } from '../vocabulary/index.ts'
import type { ExplainedRun } from './facts.ts'
import type { Asked } from './held-asked.ts'

/** What follows the names of measures of each class: nothing in a model of one. */
export const suffixes = ({ model }: ExplainedRun): readonly string[] =>
  model.classes.length === 1 ? [''] : model.classes.map((one) => `.${one}`)

/** A held node as the allotments see it. */
export const nodeAt = ({ held }: Asked, id: string): HeldNode => held.nodes[held.nodeIds.indexOf(id)]!

/** Edges into a node that bring a class; for a model of one class all. */
export function incoming({ run }: Asked, node: string, suffix: string): readonly ModelEdge[] {
  const { model } = run
  const workClass = suffix === '' ? model.classes[0]! : suffix.slice(1)
  return model.edgesInto(node).filter(({ classes }) => classes.includes(workClass))
}

/** What follows the name that was asked for. */
export const suffixOf = ({ rest }: Asked): string => (rest[1] === undefined ? '' : `.${rest[1]}`)

/** The flow of an edge. */
export const flowName = ({ id }: ModelEdge, suffix: string): string => quoteEdge(`${id}.flow${suffix}`)

/** What an edge brings in the same bin, and whether it waits for room. */
export interface Expected {
  readonly edge: ModelEdge
  readonly text: string
  readonly obeys: boolean
}

/** What edges without a lag bring, as it is known when the bin is allotted. */
export function expected(asked: Asked, node: string, suffix: string): readonly Expected[] {
  const { run } = asked
  const c = suffix === '' ? 0 : run.model.classes.indexOf(suffix.slice(1))
  const { inflows } = nodeAt(asked, node).classes[c]!
  return incoming(asked, node, suffix)
    .filter(({ lag }) => lag === 0)
    .map((edge, i) => {
      const { guessed, obeys } = inflows[i]!
      const flow = flowName(edge, suffix)
      return { edge, text: guessed ? `SHIFT(${flow}, 1)` : flow, obeys }
    })
}
