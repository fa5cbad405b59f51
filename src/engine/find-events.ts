import { causeOf, type Asked } from './cause.ts'
import type { EventMarks } from './event-marks.ts'
import type { LastingReader } from './lasting-columns.ts'
import type { RunEvent } from './run.ts'
import { traceAll } from './trace-all.ts'
import type { Definitions, Model } from './vocabulary/index.ts'

/** Steps of all causes together, at most, and of one cause that are told in any case: more cannot be looked through. */
const MOST_STEPS = 1_000_000
const LEAST_STEPS = 100

/**
 * Events of a finished run with their causes (docs/spec/events.md), in order of time; at the same instant nodes in the order
 * of ids, sorts in the order of their list.
 */
export function findEvents(
  model: Model,
  definitions: Definitions,
  marks: EventMarks,
  reader: LastingReader,
): readonly RunEvent[] {
  const toward = new Map(definitions.events.flatMap(({ kinds }) => kinds.map((kind) => [kind.kind, kind.toward])))
  const told = marks.told()
  const marked = model.nodes.flatMap(({ id }) => (told.get(id) ?? []).map((mark) => ({ node: id, ...mark })))
  // Several sorts of events may tell the same change, which is explained once.
  const changes = new Map<string, Asked>()
  for (const { node, bin, kind } of marked) {
    const asked = { node, bin, toward: toward.get(kind)! }
    changes.set(changeOf(asked), asked)
  }
  const mostSteps = Math.max(LEAST_STEPS, Math.floor(MOST_STEPS / changes.size))
  const traces = traceAll(
    model,
    reader,
    Array.from(changes.values(), (asked) => ({ ...asked, mostSteps })),
  )
  const causes = new Map(Array.from(changes.keys(), (change, i) => [change, traces[i] && causeOf(traces[i])]))
  return marked
    .map(({ bin, part, node, kind, value }): RunEvent => {
      const cause = causes.get(changeOf({ node, bin, toward: toward.get(kind)! }))
      return cause === undefined ? { bin, part, node, kind, value } : { bin, part, node, kind, value, cause }
    })
    .sort((a, b) => a.bin + a.part - (b.bin + b.part) || a.bin - b.bin)
}

function changeOf({ node, bin, toward }: Asked): string {
  return `${node} ${bin} ${toward}`
}
