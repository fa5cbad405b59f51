import { causeOf, traceOf, type Asked, type Cause } from './cause.ts'
import type { RunEvent } from './run.ts'
import {
  loadOf,
  type Definitions,
  type Lasting,
  type Model,
  type SeriesReader,
  type Stretch,
  type WatchedService,
} from './vocabulary/index.ts'

/** Most events that a run tells of: more cannot be looked through. */
export const MOST_EVENTS = 10_000

/** What lasts at one service. */
interface Watched {
  readonly node: string
  readonly lasting: Lasting
}

/**
 * Events of a finished run (docs/spec/events.md), in order of time; at the same instant nodes in the order of ids, sorts in
 * the order of their list. Where there would be more than MOST_EVENTS, those of the shortest stretches are left out.
 */
export function findEvents(model: Model, definitions: Definitions, reader: SeriesReader): readonly RunEvent[] {
  const watched = servicesOf(model, reader).flatMap((service) =>
    definitions.events.flatMap((def): Watched[] => {
      const lasting = def.watch(service)
      return lasting === undefined ? [] : [{ node: service.node.id, lasting }]
    }),
  )
  const shortest = shortestTold(watched, model.grid.bins)
  const events: RunEvent[] = []
  const causes = causesOf(model, reader)
  const toward = new Map(definitions.events.flatMap(({ kinds }) => kinds.map((kind) => [kind.kind, kind.toward])))
  for (const { node, lasting } of watched) {
    for (const stretch of lasting.stretches) {
      if (lengthOf(stretch) < shortest) continue
      for (const { bin, part, kind, value } of lasting.marks(stretch)) {
        const cause = causes(node, bin, toward.get(kind)!)
        events.push(cause === undefined ? { bin, part, node, kind, value } : { bin, part, node, kind, value, cause })
      }
    }
  }
  return events.sort((a, b) => a.bin + a.part - (b.bin + b.part) || a.bin - b.bin)
}

/** What explains a change at a node; looked for once, though several sorts of events tell it. */
type Causes = (node: string, bin: number, toward: Asked['toward']) => Cause | undefined

function causesOf(model: Model, reader: SeriesReader): Causes {
  const found = new Map<string, Cause | undefined>()
  let of: string | undefined
  return (node, bin, toward) => {
    if (node !== of) found.clear()
    of = node
    const change = `${bin} ${toward}`
    if (found.has(change)) return found.get(change)
    const trace = traceOf(model, reader, { node, bin, toward })
    const cause = trace === undefined ? undefined : causeOf(trace)
    found.set(change, cause)
    return cause
  }
}

function servicesOf(model: Model, { values }: SeriesReader): WatchedService[] {
  return model.nodes.flatMap((node) => {
    const load = loadOf(model, node, { values })
    return load === undefined ? [] : [{ model, node, load, values }]
  })
}

function lengthOf({ firstBin, lastBin }: Stretch): number {
  return lastBin - firstBin + 1
}

/** Bins of the shortest stretches of which events are told, so that there are not too many; 0 when all are. */
function shortestTold(watched: readonly Watched[], bins: number): number {
  const counts = new Float64Array(bins + 1)
  let left = 0
  for (const { lasting } of watched) {
    for (const stretch of lasting.stretches) {
      const { length } = lasting.marks(stretch)
      counts[lengthOf(stretch)]! += length
      left += length
    }
  }
  let shortest = 0
  while (left > MOST_EVENTS && shortest <= bins) left -= counts[shortest++]!
  return shortest
}
