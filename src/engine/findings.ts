import type { Grid } from '../base/index.ts'
import type { Tally } from './bottleneck.ts'
import type { Digests } from './digest.ts'
import { eventMarks, type EventMarks } from './event-marks.ts'
import type { Column } from './plan/index.ts'
import type { Attainment } from './run.ts'
import type { Percentiles } from './summarise.ts'
import type { Breach, Occurrence } from './vocabulary/index.ts'

/**
 * Looks at columns while all of them are there, by their numbers from 0: a large model has hundreds of thousands, and an object
 * for each would be most of what its plan takes.
 */
export interface Looks {
  readonly count: number
  /** The columns that a look reads. */
  readonly reads: (look: number) => readonly Column[]
  /** Adds what it finds in the columns that it reads. */
  readonly take: (look: number, columns: readonly Float64Array[], findings: Findings) => void
}

/** What looks find. */
export interface Findings {
  /** The numbers of all summaries, as {@link Digests} says. */
  readonly figures: Float64Array
  /** Percentiles that only a threshold asks for, by series id. */
  readonly percentiles: Map<string, Percentiles>
  /** By check. */
  readonly breaches: Map<string, Breach[]>
  /** By the code of a warning. */
  readonly warnings: Map<string, Occurrence[]>
  readonly events: EventMarks
  /** By service. */
  readonly tallies: Map<string, Tally>
  /** By node. */
  readonly attainment: Map<string, Attainment>
}

/** The columns that each look reads, in their order. */
export function readsOf({ count, reads }: Looks): Iterable<readonly Column[]> {
  return {
    *[Symbol.iterator]() {
      for (let look = 0; look < count; look++) yield reads(look)
    },
  }
}

/** Nothing found yet. */
export function openFindings({ at, count }: Digests, { bins }: Grid): Findings {
  return {
    figures: new Float64Array(at[count]!),
    percentiles: new Map(),
    breaches: new Map(),
    warnings: new Map(),
    events: eventMarks(bins),
    tallies: new Map(),
    attainment: new Map(),
  }
}

/** Add to what is found under a name, if anything is. */
export function addTo<T>(found: Map<string, T[]>, name: string, one: T | undefined): void {
  if (one === undefined) return
  const known = found.get(name)
  if (known === undefined) found.set(name, [one])
  else known.push(one)
}
