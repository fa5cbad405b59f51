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
  /** How the part of one user came about, where all want more than there is; full ids in its formula. */
  share(facts: DividedFacts): { readonly formula: string; readonly says: string }
}

/** What was divided in a bin: formulas, and their values. */
export interface DividedFacts {
  readonly wants: readonly { readonly formula: string; readonly value: number }[]
  readonly available: { readonly formula: string; readonly value: number }
  /** Positions in `wants`, first come first; empty unless the policy has an order. */
  readonly order: readonly number[]
  /** Position of the one whose part is asked for. */
  readonly of: number
}
