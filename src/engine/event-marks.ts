import type { EventMark, Lasting } from './vocabulary/index.ts'

/** Most events that a run tells of: more cannot be looked through. */
export const MOST_EVENTS = 10_000

/** Marks of everything that lasts at nodes; where there are too many, those of the shortest stretches are let go. */
export interface EventMarks {
  /** Add what lasts at a node. */
  add(node: string, lasting: Lasting): void
  /** Those that are told, by node; of each in the order in which they were added. */
  told(): ReadonlyMap<string, readonly EventMark[]>
}

/** Marks of one stretch. */
interface Marked {
  readonly node: string
  /** How many bins it lasts. */
  readonly bins: number
  readonly marks: readonly EventMark[]
}

/**
 * No marks yet. No more than twice as many as are told are ever held: which stretches are too short can only rise.
 *
 * @param bins of the run
 */
export function eventMarks(bins: number): EventMarks {
  /** Marks of stretches, by how long they last. */
  const counts = new Float64Array(bins + 1)
  let [all, held, shortest] = [0, 0, 0]
  let marked: Marked[] = []
  const letGo = (): void => {
    shortest = shortestTold(counts, all)
    marked = marked.filter((one) => one.bins >= shortest)
    held = marked.reduce((sum, { marks }) => sum + marks.length, 0)
  }
  return {
    add(node, { stretches, marks }) {
      for (const stretch of stretches) {
        const lasts = stretch.lastBin - stretch.firstBin + 1
        const found = marks(stretch)
        counts[lasts]! += found.length
        all += found.length
        if (found.length === 0 || lasts < shortest) continue
        marked.push({ node, bins: lasts, marks: found })
        held += found.length
        if (held > 2 * MOST_EVENTS) letGo()
      }
    },
    told() {
      letGo()
      const told = new Map<string, EventMark[]>()
      for (const { node, marks } of marked) {
        const known = told.get(node)
        if (known === undefined) told.set(node, [...marks])
        else known.push(...marks)
      }
      return told
    },
  }
}

/** Bins of the shortest stretches of which events are told, so that there are not too many; 0 when all are. */
function shortestTold(counts: Float64Array, all: number): number {
  let left = all
  let shortest = 0
  while (left > MOST_EVENTS && shortest < counts.length) left -= counts[shortest++]!
  return shortest
}
