import { quoteEdge } from '../expression/index.ts'
import type { SeriesSpec } from '../plan/index.ts'
import { initialWork, type Derivation, type DerivationFacts, type ModelNode } from '../vocabulary/index.ts'
import type { ExplainedRun } from './facts.ts'
import { derived, type Rule } from './rule.ts'
import { valueAt } from './value.ts'

/** What is explained of a node: a measure, metric or detail, over all classes (null) or of one. */
export interface NodeValue {
  readonly node: ModelNode
  readonly name: string
  readonly workClass: string | null
}

/** How a measure, metric or detail of a node comes about in a bin; undefined for what only its edges or classes tell. */
export function nodeRule(run: ExplainedRun, value: NodeValue, bin: number): Rule | undefined {
  const derivation = derivationOf(run, value, bin)
  if (derivation === undefined) return undefined
  const full = (formula: string): string => withFullNames(formula, run, value)
  const { formula, says, context = [], value: given } = derivation
  const rule = derived(formula === null ? null : full(formula), says, context.map(full))
  return given === undefined ? rule : { ...rule, value: given }
}

function derivationOf(run: ExplainedRun, value: NodeValue, bin: number): Derivation | undefined {
  const { definitions } = run
  const { node, name } = value
  const facts = factsOf(run, value, bin)
  const measured = node.kind.derivations?.[name]
  if (measured !== undefined) return measured(facts)
  const metric = definitions.metrics.find(({ id }) => id === name)
  if (metric === undefined || node.kind.measures[name] !== undefined) {
    return node.kind.details?.(name, facts) ?? outletAge(node, name)
  }
  if (metric.derive !== undefined) return metric.derive(facts)
  const says = metric.doc.replace(/\.$/, '')
  return { formula: metric.formula.split(';')[0]!, says: `${says[0]!.toLowerCase()}${says.slice(1)}` }
}

/** What leaves is as old as what arrives, unless the kind says more. */
function outletAge({ kind }: ModelNode, name: string): Derivation | undefined {
  if (!name.endsWith('Age') || !kind.outlets.includes(name.slice(0, -'Age'.length))) return undefined
  return { formula: 'arrivalsAge', says: 'how old it was when it arrived: it leaves in the same bin' }
}

function factsOf(run: ExplainedRun, value: NodeValue, bin: number): DerivationFacts {
  const { model, values, recorded } = run
  const { node, workClass } = value
  return {
    fields: node.fields,
    has: (name) => values(idOf(name, run, value)) !== undefined,
    workClass,
    classes: model.hasClasses ? model.classes : [],
    everyClass: model.classes,
    initial: initialWork(model, node, workClass),
    initialOf: (one) => initialWork(model, node, one),
    bin,
    binMinutes: model.grid.binMinutes,
    at(name, lag = 0) {
      const id = idOf(name, run, value)
      return bin < lag ? NaN : (valueAt(run, id, bin - lag) ?? run.absent(id))
    },
    log: (one) => recorded.cohorts(node.id, one ?? model.classes[0]!),
  }
}

/** A full id in braces, or a name of the node; functions are in capitals. */
const NAME = /\{([^}]*)\}|(?<![\w.`])((?:node\.|class\.|fields\.)?[a-z_]\w*(?:\.\w+)*)(?!\w*\()/g

const WORDS = new Set(['and', 'or', 'not'])

/** A formula over names of one node, with the ids that the run knows. */
function withFullNames(formula: string, run: ExplainedRun, value: NodeValue): string {
  return formula.replace(NAME, (all, full: string | undefined) => {
    if (full !== undefined) return quoteEdge(full)
    return WORDS.has(all) ? all : idOf(all, run, value)
  })
}

/** The id of a name of a node (docs of Derivation.formula). */
function idOf(name: string, { values, model }: ExplainedRun, { node, workClass }: NodeValue): string {
  const [scope, ...rest] = name.split('.')
  const scoped = scope === 'node' || scope === 'class'
  const whole = `${node.id}.${scoped ? rest.join('.') : name}`
  if (workClass === null || scope === 'node') return whole
  if (scope === 'class') return model.classes.length === 1 ? whole : `${whole}.${workClass}`
  const own = `${whole}.${workClass}`
  return values(own) !== undefined ? own : whole
}

/** What a series of a node is. */
export function nodeValueOf({ model }: ExplainedRun, { owner, measure, class: workClass }: SeriesSpec): NodeValue {
  return { node: model.node(owner.id)!, name: measure, workClass }
}
