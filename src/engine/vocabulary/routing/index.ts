import type { RoutingPolicy } from '../node-kind.ts'
import { leastQueue } from './least-queue.ts'
import { spareCapacity } from './spare-capacity.ts'

/** Every policy of routers beside the shares of their edges, by name. A new one is one file and one line here. */
export const ROUTING_POLICIES: ReadonlyMap<string, RoutingPolicy> = new Map(
  [leastQueue, spareCapacity].map((policy) => [policy.name, policy]),
)
