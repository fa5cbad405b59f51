import { quoteEdge } from '../expression/index.ts'
import { measureId, type ModelEdge, type ModelNode } from '../vocabulary/index.ts'
import type { ExplainedRun } from './facts.ts'
import { derived, type Rule } from './rule.ts'

/** A measure of an edge, over all classes (null) or of one. */
export interface EdgeValue {
  readonly edge: ModelEdge
  readonly name: string
  readonly workClass: string | null
}

/** How a measure of an edge comes about. */
export function edgeRule(run: ExplainedRun, { edge, name, workClass }: EdgeValue): Rule {
  const id = (measure: string, of = workClass): string => quoteEdge(measureId(edge.id, measure, of))
  if (workClass === null && run.model.hasClasses) {
    const each = edge.classes.map((one) => id(name, one))
    return derived(each.length === 0 ? '0' : each.join(' + '), 'the sum over the classes that take the edge')
  }
  if (name === 'inTransit') {
    return derived(
      `SHIFT(${id('inTransit')}, 1) + ${id('flow')} - SHIFT(${id('flow')}, ${edge.lag})`,
      'what was on its way before, plus what entered, less what came to its end',
    )
  }
  return flowRule(run, edge, workClass)
}

function flowRule(run: ExplainedRun, edge: ModelEdge, workClass: string | null): Rule {
  const { model, values } = run
  if (workClass !== null && !edge.classes.includes(workClass))
    return derived('0', 'nothing: the class does not take the edge')
  const leaving = measureId(edge.from, edge.outlet, workClass)
  if (values(leaving) === undefined) return derived('0', `nothing: ${edge.from} has no ${edge.outlet}`)
  const times = edge.multiplier === undefined ? '' : ` * ${quoteEdge(`${edge.id}.fields.multiplier`)}`
  const each = edge.multiplier === undefined ? '' : ', times the multiplier'
  if (edge.effort)
    return derived(`${leaving}${times}`, `new work, one for each of the ${edge.outlet} of ${edge.from}${each}`)
  const edges = model.edgesFrom(edge.from, edge.outlet, workClass ?? undefined)
  const part = (share: string, says: string): Rule => derived(`${leaving}${share}${times}`, `${says}${each}`)
  if (edges.length === 1) return part('', `all that leaves ${edge.from}${outletWords(edge)}`)
  const shareOf = ({ id }: ModelEdge): string => quoteEdge(`${id}.fields.share`)
  if (edge.share !== undefined)
    return part(` * ${shareOf(edge)}`, `its share of what leaves ${edge.from}${outletWords(edge)}`)
  const others = edges.filter(({ share }) => share !== undefined)
  if (others.length === edges.length - 1) {
    const left = `(1 - ${others.map(shareOf).join(' - ')})`
    return part(` * ${left}`, `what the other edges leave of what leaves ${edge.from}${outletWords(edge)}`)
  }
  return derived(null, `its part of what ${edge.from} routes, by what it sees of its targets`, [
    leaving,
    ...edges.flatMap(({ to }) => (values(`${to}.queueDepth`) === undefined ? [] : [`SHIFT(${to}.queueDepth, 1)`])),
  ])
}

const outletWords = ({ outlet }: ModelEdge): string => (outlet === 'served' ? '' : ` by ${outlet}`)

/** How what arrives at a node comes about: what its edges deliver. */
export function arrivalsRule({ model }: ExplainedRun, node: ModelNode, workClass: string | null): Rule {
  const edges = model.edgesInto(node.id).filter(({ classes }) => workClass === null || classes.includes(workClass))
  const terms = edges.map((edge) => {
    const flow = quoteEdge(measureId(edge.id, 'flow', workClass))
    return edge.lag === 0 ? flow : `SHIFT(${flow}, ${edge.lag})`
  })
  if (terms.length === 0) return derived('0', 'nothing: no edge leads here')
  return derived(terms.join(' + '), terms.length === 1 ? 'what its edge delivers' : 'what its edges deliver')
}
