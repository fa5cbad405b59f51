import { afterWarmUp } from './after-warm-up.ts'
import { attainmentsOf } from './attainments.ts'
import { tallyOf } from './bottleneck.ts'
import { addTo, type Findings, type Looks } from './findings.ts'
import { ownedColumns, ownReaders } from './owned-columns.ts'
import type { Plan } from './plan/index.ts'
import {
  loadOf,
  occurrence,
  type Definitions,
  type Model,
  type ModelNode,
  type ModelResource,
  type OwnCheckDef,
  type OwnSeries,
  type OwnWarningDef,
} from './vocabulary/index.ts'

/** What is asked of nodes and resources, of each by itself. */
interface Asked {
  readonly events: Definitions['events']
  readonly warnings: readonly OwnWarningDef[]
  readonly checks: readonly OwnCheckDef[]
}

/** A look at each node, then at each resource, as soon as its series are computed: they may be gone soon after. */
export function ownLooks(model: Model, plan: Plan, definitions: Definitions): Looks {
  const { nodes, resources } = model
  const owned = ownedColumns(plan, definitions, [...nodes, ...resources])
  const readerOf = ownReaders(plan)
  const asked: Asked = {
    events: definitions.events,
    warnings: definitions.warnings.filter((def) => !('find' in def)),
    checks: definitions.checks.filter((def) => 'at' in def || 'atResource' in def),
  }
  return {
    count: nodes.length + resources.length,
    reads: owned.columns,
    take(look, values, findings) {
      const own = { model, ...readerOf(owned.ids(look), values) }
      const node = nodes[look]
      if (node === undefined) {
        takeAtResource(resources[look - nodes.length]!, own, asked, findings)
        return
      }
      takeLoad(node, own, asked, findings)
      takeAtNode(node, own, asked, findings)
    },
  }
}

/** What is told of a service that has a load: its events, and how much waits. */
function takeLoad(node: ModelNode, own: OwnSeries, { events }: Asked, findings: Findings): void {
  const { model } = own
  const load = loadOf(model, node, own)
  if (load === undefined) return
  for (const def of events) {
    const lasting = def.watch({ ...own, node, load })
    if (lasting !== undefined) findings.events.add(node.id, lasting)
  }
  findings.tallies.set(node.id, tallyOf(load, afterWarmUp(model)))
}

function takeAtNode(node: ModelNode, own: OwnSeries, { warnings, checks }: Asked, findings: Findings): void {
  const { value } = attainmentsOf([node], own, afterWarmUp(own.model))
  for (const attainment of value) findings.attainment.set(node.id, attainment)
  for (const { code, at } of warnings) {
    const found = at?.(node, own)
    if (found !== undefined) addTo(findings.warnings, code, occurrence(node.id, found))
  }
  for (const { id, at } of checks) addTo(findings.breaches, id, at?.(node, own))
}

function takeAtResource(
  resource: ModelResource,
  own: OwnSeries,
  { warnings, checks }: Asked,
  findings: Findings,
): void {
  for (const { code, atResource } of warnings) {
    const found = atResource?.(resource, own)
    if (found !== undefined) addTo(findings.warnings, code, occurrence(resource.id, found))
  }
  for (const { id, atResource } of checks) addTo(findings.breaches, id, atResource?.(resource, own))
}
