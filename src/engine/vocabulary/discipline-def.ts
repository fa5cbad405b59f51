import type { Discipline } from '../kernel/index.ts'

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

/** How a service shares its capacity among those who wait. One file per discipline in vocabulary/disciplines. */
export interface DisciplineDef {
  readonly name: string
  /** One sentence for the author of a template. */
  readonly doc: string
  /** The field of the service that says more; it stands with this discipline only. */
  readonly field?: { readonly name: 'priority' | 'weights'; readonly required: boolean }
  /** A discipline that remembers nothing of earlier calls. */
  start(setup: DisciplineSetup): Discipline
}
