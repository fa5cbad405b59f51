import type { Divide } from '../kernel/index.ts'

/** How a resource is divided when its users want more than there is. One file per policy in vocabulary/policies. */
export interface ResourcePolicy {
  readonly policy: string
  readonly doc: string
  /** Whether the resource names its users in an order (`order`). */
  readonly ordered: boolean
  /** By hand: what each user gets of `capacity` when the first is the first in order. */
  readonly example: { readonly wants: readonly number[]; readonly capacity: number; readonly gives: readonly number[] }
  readonly divide: Divide
}
