import type { SeriesSpec } from '../plan/index.ts'
import { initialWork, type Derivation, type DerivationFacts, type ModelNode } from '../vocabulary/index.ts'
import type { ExplainedRun } from './facts.ts'
import { derived, type Rule } from './rule.ts'

/** What is explained of a node: a measure or metric, over all classes (null) or of one. */
export interface NodeValue {
  readonly node: ModelNode
  readonly name: string
  readonly workClass: string | null
}

/** How a measure or metric of a node comes about; undefined for what only its edges or its classes tell. */
export function nodeRule(run: ExplainedRun, value: NodeValue): Rule | undefined {
  const derivation = derivationOf(run, value)
  if (derivation === undefined) return undefined
  const full = (formula: string): string => withFullNames(formula, run, value)
  const { formula, says, context = [] } = derivation
  return derived(formula === null ? null : full(formula), says, context.map(full))
}

function derivationOf(run: ExplainedRun, value: NodeValue): Derivation | undefined {
  const { definitions } = run
  const { node, name } = value
  const facts = factsOf(run, value)
  const measured = node.kind.derivations?.[name]
  if (measured !== undefined) return measured(facts)
  const metric = definitions.metrics.find(({ id }) => id === name)
  if (metric === undefined || node.kind.measures[name] !== undefined) return undefined
  if (metric.derive !== undefined) return metric.derive(facts)
  const says = metric.doc.replace(/\.$/, '')
  return { formula: metric.formula.split(';')[0]!, says: `${says[0]!.toLowerCase()}${says.slice(1)}` }
}

function factsOf({ model, values }: ExplainedRun, { node, workClass }: NodeValue): DerivationFacts {
  return {
    fields: node.fields,
    has: (name) => values(`${node.id}.${name}`) !== undefined,
    workClass,
    classes: model.hasClasses ? model.classes : [],
    initial: initialWork(model, node, workClass),
  }
}

const NAME = /(?<![\w.`])(node\.|fields\.)?([a-z_]\w*(?:\.\w+)*)(?!\w*\()/g

const WORDS = new Set(['and', 'or', 'not'])

/** A formula over names of one node, with the ids that the run knows. */
function withFullNames(formula: string, { values }: ExplainedRun, { node, workClass }: NodeValue): string {
  return formula.replace(NAME, (all, scope: string | undefined, name: string) => {
    if (WORDS.has(all)) return all
    const whole = `${node.id}.${scope === 'fields.' ? 'fields.' : ''}${name}`
    const own = `${whole}.${workClass ?? ''}`
    return scope !== 'node.' && workClass !== null && values(own) !== undefined ? own : whole
  })
}

/** What a series of a node is. */
export function nodeValueOf({ model }: ExplainedRun, { owner, measure, class: workClass }: SeriesSpec): NodeValue {
  return { node: model.nodes.find(({ id }) => id === owner.id)!, name: measure, workClass }
}
