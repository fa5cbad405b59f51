import type { Diagnostic } from '../../base/index.ts'
import type { Problem } from '../api/problem.ts'
import type { Glance } from './preview.ts'
import type { Material, RunHashes, Values } from './material.ts'
import type { Previewed } from './previewed.ts'

/** Which of the two runs that a worker holds: the one with the parameters of the stored run, or the newest other one. */
export type Side = 'base' | 'changed'

/** What a worker is asked. */
export type WorkerAsk =
  /** Take a stored run; the answer is an {@link Opened}. */
  | { readonly kind: 'open'; readonly material: Material }
  /** Compute the run of other values, which becomes the changed one; the answer is an {@link Evaluated}. */
  | { readonly kind: 'evaluate'; readonly parameters: Values }
  /** A view of one of the runs, as the operation of that name answers it. */
  | { readonly kind: 'view'; readonly side: Side; readonly name: Previewed; readonly input: unknown }
  /** The {@link RunHashes} of one of the runs. */
  | { readonly kind: 'hashes'; readonly side: Side }

/** What opening comes to. */
export interface Opened {
  /** Undefined when the run cannot be computed here. */
  readonly glance: Glance | undefined
  /** JSON Schema of the parameters of its template. */
  readonly schema: Values
  readonly diagnostics: readonly Diagnostic[]
  /** Seed of the run, where it was said with the request; to be said again for a run of other values. */
  readonly seed: number | string | undefined
  /** What the stored run says its hashes are. */
  readonly hashes: RunHashes
}

/** What evaluating comes to. */
export interface Evaluated {
  /** Undefined when the values cannot be used; the changed run is then the one before. */
  readonly glance: Glance | undefined
  readonly diagnostics: readonly Diagnostic[]
  /** Milliseconds that the worker needed. */
  readonly milliseconds: number
}

/** A question under way. */
export interface Asking {
  readonly number: number
  readonly ask: WorkerAsk
}

/** Its answer: a value, or why there is none. */
export type Answering =
  { readonly number: number; readonly value: unknown } | { readonly number: number; readonly problem: Problem }
