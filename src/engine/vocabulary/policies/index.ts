import type { ResourcePolicy } from '../resource-policy.ts'
import { maxMin } from './max-min.ts'
import { priority } from './priority.ts'
import { proportional } from './proportional.ts'

export type { ResourcePolicy } from '../resource-policy.ts'

/** Every policy of a resource, by name. The first is the one a resource has unless it names another. */
export const POLICIES: ReadonlyMap<string, ResourcePolicy> = new Map(
  [proportional, maxMin, priority].map((policy) => [policy.policy, policy]),
)
