import { allot } from '../kernel/index.ts'
import { guessedShare, numberAt, sum, type Asked } from './held-asked.ts'
import { derived, type Rule } from './rule.ts'

/** How a resource is divided among its users. */
export function resourceAllotment(asked: Asked): Rule | undefined {
  const { held, owner, rest, run } = asked
  const user = rest[1]!
  const resource = held.resources[held.resourceIds.indexOf(owner)]!
  const ids = resource.users.map(({ node }) => held.nodeIds[node]!)
  const of = ids.indexOf(user)
  if (of < 0) return undefined
  const units = (id: string): string => `${id}.fields.uses.${owner}`
  const wants = ids.map((id) => ({
    formula: `${id}.want * ${units(id)}`,
    value: numberAt(asked, `${id}.want`) * numberAt(asked, units(id)),
  }))
  const most = ids.map((id) => numberAt(asked, `${id}.ceiling`) * numberAt(asked, units(id)))
  const available = { formula: `${owner}.capacity`, value: numberAt(asked, `${owner}.capacity`) }
  const guessed = resource.users.map((one) => one.guessed)
  const claims = { wants: wants.map(({ value }) => value), most, guessed, order: resource.order }
  const cap = capsOf(claims, available.value, resource.divide)[of]!
  if (cap === Infinity) return { ...derived(null, 'it is not held back'), value: Infinity }
  if (sum(claims.wants) > available.value) {
    const policy = run.model.resources.find(({ id }) => id === owner)!.policy
    const { formula, says } = policy.share({ wants, available, order: resource.order, of })
    return { ...derived(formula, `${says}, by the policy ${policy.policy}`), value: cap }
  }
  return {
    ...guessedShare(
      wants.map(({ formula }) => formula),
      available.formula,
      guessed,
      of,
    ),
    value: cap,
  }
}

interface Claimed {
  readonly wants: readonly number[]
  readonly most: readonly number[]
  readonly guessed: readonly boolean[]
  readonly order: readonly number[]
}

function capsOf(claims: Claimed, available: number, divide: Parameters<typeof allot>[3]): Float64Array {
  const caps = new Float64Array(claims.wants.length)
  const arrays = { wants: Float64Array.from(claims.wants), most: Float64Array.from(claims.most) }
  allot(caps, { ...claims, ...arrays }, available, divide)
  return caps
}
