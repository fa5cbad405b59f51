import type { RunEvent } from './answers.ts'

/** Events of one sort in a row of their own: stretches from a start to an end, or instants. */
export interface EventLane {
  readonly name: string
  readonly label: string
  /** First and last bin of each, inclusive; an instant has the same twice. */
  readonly spans: readonly (readonly [number, number])[]
}

/** A sort of events. */
interface Sort {
  readonly name: string
  readonly label: string
  readonly start: readonly string[]
  /** Kind that ends a stretch; undefined for instants. */
  readonly end?: string
}

const SORTS: readonly Sort[] = [
  { name: 'saturation', label: 'saturated', start: ['saturation-start'], end: 'saturation-end' },
  { name: 'growth', label: 'queue grows', start: ['queue-growth-start'], end: 'queue-growth-end' },
  { name: 'sla', label: 'target missed', start: ['sla-breach'], end: 'sla-restored' },
  { name: 'storm', label: 'retry storm', start: ['retry-storm-start'], end: 'retry-storm-end' },
  { name: 'blocked', label: 'blocked', start: ['blocked-start'], end: 'blocked-end' },
  { name: 'turn', label: 'peak or drained', start: ['peak', 'drained'] },
]

/** Events by sort, those that the run has; what has no end lasts to the last bin. */
export function eventLanes(events: readonly RunEvent[], bins: number): readonly EventLane[] {
  return SORTS.flatMap(({ name, label, start, end }) => {
    const spans = spansOf(events, { start, end, bins })
    return spans.length === 0 ? [] : [{ name, label, spans }]
  })
}

function spansOf(
  events: readonly RunEvent[],
  { start, end, bins }: { start: readonly string[]; end: string | undefined; bins: number },
): readonly (readonly [number, number])[] {
  const open = new Map<string, number>()
  const spans: [number, number][] = []
  for (const { kind, node, bin } of events) {
    if (start.includes(kind)) {
      if (end === undefined) spans.push([bin, bin])
      else open.set(node, bin)
    } else if (kind === end && open.has(node)) {
      const first = open.get(node)!
      spans.push([first, Math.max(first, bin - 1)])
      open.delete(node)
    }
  }
  for (const first of open.values()) spans.push([first, bins - 1])
  return spans
}

/** The next bin after `bin` in which something happens, or with heading -1 the one before; undefined without one. */
export function eventBin(events: readonly RunEvent[], bin: number, heading: 1 | -1): number | undefined {
  return heading === 1 ? events.find((event) => event.bin > bin)?.bin : events.findLast((event) => event.bin < bin)?.bin
}

/** What happens in a bin. */
export function eventsIn(events: readonly RunEvent[], bin: number): readonly RunEvent[] {
  const from = firstNotBefore(events, bin)
  let to = from
  while (to < events.length && events[to]!.bin === bin) to++
  return events.slice(from, to)
}

function firstNotBefore(events: readonly RunEvent[], bin: number): number {
  let low = 0
  let high = events.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (events[middle]!.bin < bin) low = middle + 1
    else high = middle
  }
  return low
}
