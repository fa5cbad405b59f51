import { quoteEdge } from '../expression/index.ts'
import { initialWork, type ModelEdge, type RoutedTarget } from '../vocabulary/index.ts'
import type { ExplainedRun } from './facts.ts'
import { derived, type Rule } from './rule.ts'
import { valueAt } from './value.ts'

/** How the flow of an edge comes about whose node parts by what it sees of its targets. */
export function routedRule(run: ExplainedRun, edge: ModelEdge, workClass: string | null, bin: number): Rule {
  const { model } = run
  const node = model.node(edge.from)!
  const policy = node.kind.routing?.(node.fields)
  if (policy === undefined) return derived(null, 'computed with others of its node')
  const edges = model.edgesFrom(edge.from, edge.outlet, workClass ?? undefined)
  const { formula, says } = policy.share({
    flow: `${edge.from}.served`,
    poured: valueAt(run, `${edge.from}.served`, bin)!,
    targets: edges.map(({ to }) => targetOf(run, to, bin)),
    of: edges.findIndex(({ id }) => id === edge.id),
  })
  const whole = `${edge.from}.served${workClass === null ? '' : `.${workClass}`}`
  const factor = edge.multiplier === undefined ? '' : ` * ${quoteEdge(`${edge.id}.fields.multiplier`)}`
  return derived(`${whole} * ${formula}${factor}`, says)
}

function targetOf(run: ExplainedRun, to: string, bin: number): RoutedTarget {
  const { model, values } = run
  const initial = initialWork(model, model.node(to)!, null)
  const waits = values(`${to}.queueDepth`) !== undefined
  const capacity = valueAt(run, `${to}.ceiling`, bin) ?? Infinity
  return {
    id: to,
    queue: waits ? `SHIFT(${to}.queueDepth, 1, ${initial})` : '0',
    waited: !waits ? 0 : bin === 0 ? initial : valueAt(run, `${to}.queueDepth`, bin - 1)!,
    capacity: `${to}.capacity`,
    available: capacity,
  }
}
