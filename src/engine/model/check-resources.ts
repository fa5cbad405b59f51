import { byCodeUnit, didYouMean, problem, type Diagnostic, type DocPath } from '../../base/index.ts'
import type { Definitions, Labels, ModelNode, ModelResource, SeriesValue } from '../vocabulary/index.ts'

type Report = (diagnostic: Diagnostic) => void

/** A resource as its schema describes it. */
export interface ResourceDocument extends Labels {
  readonly capacity: SeriesValue
  readonly policy?: string
  readonly order?: readonly string[]
}

/** The resources of a model in the order of their ids. */
export function resourcesOf(
  documents: Readonly<Record<string, ResourceDocument>>,
  nodes: readonly ModelNode[],
  { policies }: Definitions,
): ModelResource[] {
  const byDefault = [...policies.keys()][0]!
  return Object.entries(documents)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([id, { capacity, policy = byDefault, order = [], ...labels }]) => ({
      id,
      capacity,
      policy: policies.get(policy)!,
      users: nodes.filter((node) => Object.hasOwn(usesOf(node), id)).map((node) => node.id),
      order,
      labels,
    }))
}

/** Problems of resources: names that do not exist, and orders that do not name every user once. */
export function checkResources(
  resources: readonly ModelResource[],
  documents: Readonly<Record<string, ResourceDocument>>,
  nodes: readonly ModelNode[],
  report: Report,
): void {
  const known = Object.keys(documents)
  for (const node of nodes) {
    for (const name of Object.keys(usesOf(node))) {
      if (Object.hasOwn(documents, name)) continue
      const path: DocPath = ['topology', 'nodes', node.id, 'uses', name]
      const message = `${node.id} uses the resource ${JSON.stringify(name)}, which does not exist`
      report(problem('resource-unknown', path, message, didYouMean(name, known)))
    }
  }
  for (const resource of resources) checkOrder(resource, documents[resource.id]!, report)
}

function usesOf({ kind, fields }: ModelNode): Readonly<Record<string, SeriesValue>> {
  return kind.holding?.uses(fields) ?? {}
}

function checkOrder(resource: ModelResource, { order }: ResourceDocument, report: Report): void {
  const { id, policy, users } = resource
  const path: DocPath = ['topology', 'resources', id, 'order']
  if (order === undefined) {
    if (!policy.ordered) return
    const message = `${id} has the policy ${policy.policy} but no order`
    report(problem('field-missing', path, message, 'Name every service that uses it, the first first.'))
    return
  }
  if (!policy.ordered) {
    const message = `${id} has an order, and the policy ${policy.policy}, which has none`
    report(problem('field-unknown', path, message, 'Remove the order, or choose a policy that has one.'))
    return
  }
  const missing = users.filter((user) => !order.includes(user))
  const twice = order.filter((user, i) => order.indexOf(user) !== i)
  const strangers = order.filter((user) => !users.includes(user))
  const wrong = [
    ...(missing.length > 0 ? [`leaves ${missing.join(', ')} out`] : []),
    ...(twice.length > 0 ? [`names ${twice.join(', ')} more than once`] : []),
    ...(strangers.length > 0 ? [`names ${strangers.join(', ')}, which does not use ${id}`] : []),
  ]
  if (wrong.length === 0) return
  const message = `the order of ${id} ${wrong.join(' and ')}`
  report(problem('order-incomplete', path, message, 'Name every service that uses it exactly once.'))
}
