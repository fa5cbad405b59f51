import { allot, type Claims } from './allot.ts'
import type { Divide } from './divide.ts'
import type { Workload } from './held-work.ts'

/** A capacity shared by nodes. */
export interface SharedCapacity {
  /** Units per bin. */
  readonly capacity: Float64Array
  readonly divide: Divide
  /** The nodes that use it, in the order of ids. */
  readonly users: readonly SharedUser[]
  /** Positions in `users`, first come first; empty unless the policy has an order. */
  readonly order: readonly number[]
}

/** One node that uses a resource. */
export interface SharedUser {
  /** Its position among the held nodes. */
  readonly node: number
  /** Units of the resource per unit of work, > 0. */
  readonly units: Float64Array
  readonly guessed: boolean
}

/**
 * Divide one resource in bin t among its users: lowers `own` of their workloads. Every user wants what it would attempt
 * without any resource; a user of two resources takes the lower of its allotments, without a second round.
 * Source: docs/spec/resources.md (Resources).
 */
export function createResourceAllotment(
  { capacity, divide, users, order }: SharedCapacity,
  loads: readonly Workload[],
  own: readonly Float64Array[],
): (t: number) => void {
  const caps = new Float64Array(users.length)
  const wants = new Float64Array(users.length)
  const most = new Float64Array(users.length)
  const claims: Claims = { wants, most, guessed: users.map(({ guessed }) => guessed), order }
  return (t) => {
    for (const [i, { node, units }] of users.entries()) {
      wants[i] = loads[node]!.want * units[t]!
      most[i] = own[node]![t]! * units[t]!
    }
    allot(caps, claims, capacity[t]!, divide)
    for (const [i, { node, units }] of users.entries()) {
      const load = loads[node]!
      load.own = Math.min(load.own, caps[i]! / units[t]!)
    }
  }
}
