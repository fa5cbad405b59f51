import fc from 'fast-check'
import { edgesOfModel, models, nodesOf } from './arbitraries.ts'
import type { Fields } from './models.ts'

/** How the services of a model are held back; services and resources are counted around. */
interface Holding {
  /** By service: which resources it uses, and how many units of each. */
  readonly uses: readonly (readonly { readonly resource: number; readonly units: number }[])[]
  /** By service: the limit at which it blocks; null where it does not. */
  readonly limits: readonly (number | null)[]
  /** Whether work goes from service to service at once where it can. */
  readonly near: boolean
  readonly resources: readonly {
    readonly capacity: readonly number[]
    readonly policy: 'proportional' | 'max-min' | 'priority'
    readonly reversed: boolean
  }[]
}

const holding: fc.Arbitrary<Holding> = fc.record({
  uses: fc.array(
    fc.array(fc.record({ resource: fc.nat(1), units: fc.constantFrom(1, 2, 0.5, 0.3) }), { maxLength: 2 }),
    { minLength: 7, maxLength: 7 },
  ),
  limits: fc.array(fc.option(fc.constantFrom(0, 5, 20, 33.3, 100), { freq: 3 }), { minLength: 7, maxLength: 7 }),
  near: fc.boolean(),
  resources: fc.array(
    fc.record({
      capacity: fc.array(fc.constantFrom(0, 10, 50, 77.7, 200, 1000), { minLength: 1, maxLength: 4 }),
      policy: fc.constantFrom('proportional' as const, 'max-min' as const, 'priority' as const),
      reversed: fc.boolean(),
    }),
    { minLength: 1, maxLength: 2 },
  ),
})

/** The random models of `models`, with services that share resources and wait for room. */
export const heldModels: fc.Arbitrary<Fields> = fc
  .tuple(models, holding)
  .map(([document, held]) => hold(document, held))

function hold(document: Fields, { uses, limits, near, resources }: Holding): Fields {
  const nodes = Object.entries(nodesOf(document))
  const services = nodes.filter(([, { kind }]) => kind === 'service').map(([id]) => id)
  const changed = nodes.map(([id, fields]): [string, Fields] => {
    const i = services.indexOf(id)
    return i < 0 ? [id, fields] : [id, { ...fields, ...blocking(limits[i]!), ...using(uses[i]!, resources.length) }]
  })
  const blocks = new Set(changed.filter(([, { onFull }]) => onFull === 'block').map(([id]) => id))
  const edges = edgesOfModel(document)
    .filter(({ from, outlet }) => outlet !== 'rejected' || !blocks.has(String(from)))
    .map((edge) => (near && isForward(edge) ? { ...edge, lag: 0 } : edge))
  const { bins } = document.grid as { bins: number }
  const named = resources.map(({ capacity, policy, reversed }, r): [string, Fields] => {
    const users = changed.filter(([, fields]) => Object.hasOwn((fields.uses as object | undefined) ?? {}, `res${r}`))
    const order = users.map(([id]) => id)
    return [
      `res${r}`,
      {
        capacity: Array.from({ length: bins }, (_, t) => capacity[t % capacity.length]!),
        policy: policy === 'priority' && order.length === 0 ? 'proportional' : policy,
        ...(policy === 'priority' && order.length > 0 ? { order: reversed ? order.reverse() : order } : {}),
      },
    ]
  })
  return {
    ...document,
    topology: { nodes: Object.fromEntries(changed), edges, resources: Object.fromEntries(named) },
  }
}

/** Whether an edge leads from a service or router to a later one: the numbers in their ids are their places. */
function isForward({ from, to }: Fields): boolean {
  const [before, after] = [from, to].map((id) => (/^[a-z](\d)$/.exec(String(id)) ?? [])[1])
  return before !== undefined && after !== undefined && before < after
}

function blocking(limit: number | null): Fields {
  return limit === null ? {} : { queueLimit: limit, onFull: 'block' }
}

function using(uses: Holding['uses'][number], resources: number): Fields {
  if (uses.length === 0) return {}
  return { uses: Object.fromEntries(uses.map(({ resource, units }) => [`res${resource % resources}`, units])) }
}
