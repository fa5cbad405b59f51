import type { Tally } from './bottleneck.ts'
import type { Digest } from './digest.ts'
import { eventMarks, type EventMarks } from './event-marks.ts'
import type { Column } from './plan/index.ts'
import type { Attainment } from './run.ts'
import type { Breach, Model, Occurrence } from './vocabulary/index.ts'

/** A look at columns while all of them are there. */
export interface Look {
  readonly reads: readonly Column[]
  /** Adds what it finds. */
  readonly take: (columns: readonly Float64Array[], findings: Findings) => void
}

/** What looks find. */
export interface Findings {
  /** By series id. */
  readonly digests: Map<string, Digest>
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

/** Nothing is found yet. */
export function noFindings({ grid }: Model): Findings {
  return {
    digests: new Map(),
    breaches: new Map(),
    warnings: new Map(),
    events: eventMarks(grid.bins),
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
