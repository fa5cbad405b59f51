import type { CohortLog, Discipline } from '../kernel/index.ts'
import type { Derivation } from './derivation.ts'

/** What a discipline may know of the service it works at. */
export interface DisciplineSetup {
  /** In declared order; at least one. */
  readonly classes: readonly string[]
  /** Attempt levels of each class, >= 1. */
  readonly levels: number
  /** Units of work that one item takes, by class, > 0. */
  readonly work: readonly number[]
  /** Every class, highest first. */
  readonly priority?: readonly string[]
  /** Share of the capacity that a class may claim against others, > 0; 1 unless given. */
  readonly weights?: Readonly<Record<string, number>>
}

/** What a discipline may look at to say how it shared the capacity of a bin in which not everything fits. */
export interface SharingFacts extends Pick<DisciplineSetup, 'priority' | 'weights'> {
  /** The name of the capacity, units of work, and its value. */
  readonly capacity: string
  readonly available: number
  /** In declared order; more than one. */
  readonly classes: readonly SharingClass[]
  /** Position of the class whose part is asked for. */
  readonly of: number
  readonly bin: number
  /** The part of what waits that does not lose its patience in the bin, as a factor; empty where all does. */
  readonly stayPart: string
}

/** One class that shares a capacity. */
export interface SharingClass {
  readonly name: string
  /** Units of work that one item takes. */
  readonly work: number
  /** The name of its work that is there, and its value, items. */
  readonly present: string
  readonly items: number
  readonly log: CohortLog | undefined
}

/** How a service shares its capacity among those who wait. One file per discipline in vocabulary/disciplines. */
export interface DisciplineDef {
  readonly name: string
  /** One sentence for the author of a template. */
  readonly doc: string
  /** The field of the service that says more; it stands with this discipline only. */
  readonly field?: { readonly name: 'priority' | 'weights'; readonly required: boolean }
  /** A discipline that remembers nothing of earlier calls. */
  start(setup: DisciplineSetup): Discipline
  /** It remembers by itself what waits; after attempts were held back, nothing else tells how much of which is left. */
  readonly remembers?: true
  /** How the attempts of one class come about, where not everything fits. */
  share(facts: SharingFacts): Derivation
  /** How the detail `level` comes about, for a discipline that shares up to one. */
  level?(facts: SharingFacts): Derivation
  /** How what is rejected of one class comes about, where the queue is too long by `node.excess` of `node.waiting`. */
  cut(facts: SharingFacts): Derivation
  /** How the detail `cutLevel` comes about, for a discipline that cuts up to one. */
  cutLevel?(facts: SharingFacts): Derivation
}
