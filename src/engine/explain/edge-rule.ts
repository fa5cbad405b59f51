import { quoteEdge } from '../expression/index.ts'
import { measureId, type ModelEdge } from '../vocabulary/index.ts'
import type { ExplainedRun } from './facts.ts'
import { routedRule } from './routed-rule.ts'
import { derived, type Rule } from './rule.ts'

/** A measure of an edge, over all classes (null) or of one. */
export interface EdgeValue {
  readonly edge: ModelEdge
  readonly name: string
  readonly workClass: string | null
}

/** How a measure of an edge comes about. */
export function edgeRule(run: ExplainedRun, { edge, name, workClass }: EdgeValue, bin: number): Rule {
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
  return flowRule(run, edge, workClass, bin)
}

function flowRule(run: ExplainedRun, edge: ModelEdge, workClass: string | null, bin: number): Rule {
  const { values } = run
  if (workClass !== null && !edge.classes.includes(workClass))
    return derived('0', 'nothing: the class does not take the edge')
  const leaving = measureId(edge.from, edge.outlet, workClass)
  if (values(leaving) === undefined) return derived('0', `nothing: ${edge.from} has no ${edge.outlet}`)
  const times = edge.multiplier === undefined ? '' : ` * ${quoteEdge(`${edge.id}.fields.multiplier`)}`
  const each = edge.multiplier === undefined ? '' : ', times the multiplier'
  if (edge.effort)
    return derived(`${leaving}${times}`, `new work, one for each of the ${edge.outlet} of ${edge.from}${each}`)
  const share = shareText(run, edge, workClass)
  if (share === undefined) return routedRule(run, edge, workClass, bin)
  const [text, says] = share
  return derived(`${leaving}${text === '' ? '' : ` * ${text}`}${times}`, `${says}${outletWords(edge)}${each}`)
}

/** The part of its outlet that an edge takes, in a formula and in words; undefined where a policy of the node says. */
export function shareText(
  { model }: Pick<ExplainedRun, 'model'>,
  edge: ModelEdge,
  workClass: string | null,
): readonly [string, string] | undefined {
  const edges = model.edgesFrom(edge.from, edge.outlet, workClass ?? undefined)
  if (edges.length === 1) return ['', `all that leaves ${edge.from}`]
  const shareOf = ({ id }: ModelEdge): string => quoteEdge(`${id}.fields.share`)
  if (edge.share !== undefined) return [shareOf(edge), `its share of what leaves ${edge.from}`]
  const others = edges.filter(({ share }) => share !== undefined)
  if (others.length < edges.length - 1) return undefined
  return [`(1 - ${others.map(shareOf).join(' - ')})`, `what the other edges leave of what leaves ${edge.from}`]
}

const outletWords = ({ outlet }: ModelEdge): string => (outlet === 'served' ? '' : ` by ${outlet}`)
