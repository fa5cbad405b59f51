import type { CohortLog, CohortWatch, HeldSystem } from '../kernel/index.ts'

/** Keeps what the columns of a run do not say, while it is computed again to explain its values. */
export interface Recorder {
  /** Begin to listen to the cohorts of a class at a node. */
  readonly cohorts: (node: string, workClass: string) => CohortWatch
  /** What is held, as the allotments see it, with the ids of its nodes and edges in order. */
  readonly held: (system: RecordedHeld) => void
}

/** A held system, and what its parts are called. */
export interface RecordedHeld extends HeldSystem {
  readonly nodeIds: readonly string[]
  readonly edgeIds: readonly string[]
  readonly resourceIds: readonly string[]
}

/** What a recorder has kept. */
export interface Recorded {
  /** Undefined where nothing waits. */
  readonly cohorts: (node: string, workClass: string) => CohortLog | undefined
  /** Undefined where nothing is held. */
  readonly held: () => RecordedHeld | undefined
}
