import { quoteEdge } from '../expression/index.ts'
import { measureId, type ModelEdge, type ModelNode } from '../vocabulary/index.ts'
import type { ExplainedRun } from './facts.ts'
import { derived, type Rule } from './rule.ts'
import { valueAt } from './value.ts'

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

/** How the mean time since entering the system of what arrives comes about. */
export function arrivalsAgeRule(run: ExplainedRun, node: ModelNode, workClass: string | null, bin: number): Rule {
  const { model } = run
  if (!node.kind.inlet) return derived('0', 'nothing: it enters the system here')
  const edges = model.edgesInto(node.id).filter(({ classes }) => workClass === null || classes.includes(workClass))
  const bringing = edges.filter((edge) => deliveredAt(run, edge, workClass, bin) > 0)
  if (bringing.length === 0) return derived('0 / 0', 'undefined: nothing arrives')
  const [only] = bringing
  if (bringing.length === 1) {
    return derived(ageText(run, only!, workClass), `${ageWords(only!)}, which is all that arrives`)
  }
  const flows = bringing.map((edge) => later(quoteEdge(measureId(edge.id, 'flow', workClass)), edge.lag))
  const products = flows.map((flow, i) => `${flow} * ${ageOperand(ageText(run, bringing[i]!, workClass))}`)
  const formula = `(${products.join(' + ')}) / (${flows.join(' + ')})`
  return derived(formula, 'the mean of how old what each edge delivers is, weighted by flow')
}

function deliveredAt(run: ExplainedRun, edge: ModelEdge, workClass: string | null, bin: number): number {
  return bin < edge.lag ? 0 : (valueAt(run, measureId(edge.id, 'flow', workClass), bin - edge.lag) ?? 0)
}

const later = (name: string, lag: number): string => (lag === 0 ? name : `SHIFT(${name}, ${lag})`)

function ageText({ model }: ExplainedRun, edge: ModelEdge, workClass: string | null): string {
  const way = `${edge.lag} * MINUTES()`
  if (edge.effort) return edge.lag === 0 ? '0' : way
  const suffix = model.classes.length === 1 || workClass === null ? '' : `.${workClass}`
  const age = later(`${edge.from}.${edge.outlet}Age${suffix}`, edge.lag)
  return edge.lag === 0 ? age : `${age} + ${way}`
}

const ageOperand = (text: string): string => (text.includes(' + ') ? `(${text})` : text)

function ageWords({ from, lag, effort }: ModelEdge): string {
  if (effort) return 'how long ago it was ordered: it is new work'
  return lag === 0 ? `how old what leaves ${from} is` : `how old what left ${from} was, and its time on the way`
}
