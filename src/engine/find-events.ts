import { causeOf } from './cause.ts'
import type { EventMarks } from './event-marks.ts'
import type { LastingReader } from './lasting-columns.ts'
import type { RunEvent } from './run.ts'
import { traceAll } from './trace-all.ts'
import type { Definitions, Model } from './vocabulary/index.ts'

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
  const asked = marked.map(({ node, bin, kind }) => ({ node, bin, toward: toward.get(kind)! }))
  const traces = traceAll(model, reader, asked)
  return marked
    .map(({ bin, part, node, kind, value }, i): RunEvent => {
      const trace = traces[i]
      return { bin, part, node, kind, value, ...(trace === undefined ? {} : { cause: causeOf(trace) }) }
    })
    .sort((a, b) => a.bin + a.part - (b.bin + b.part) || a.bin - b.bin)
}
