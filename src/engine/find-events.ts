import { causeOf, traceOf } from './cause.ts'
import type { EventMarks } from './event-marks.ts'
import type { RunEvent } from './run.ts'
import type { Definitions, Model, SeriesReader } from './vocabulary/index.ts'

/**
 * Events of a finished run with their causes (docs/spec/events.md), in order of time; at the same instant nodes in the order
 * of ids, sorts in the order of their list.
 */
export function findEvents(
  model: Model,
  definitions: Definitions,
  marks: EventMarks,
  reader: SeriesReader,
): readonly RunEvent[] {
  const toward = new Map(definitions.events.flatMap(({ kinds }) => kinds.map((kind) => [kind.kind, kind.toward])))
  const told = marks.told()
  const events = model.nodes.flatMap(({ id: node }) =>
    (told.get(node) ?? []).map(({ bin, part, kind, value }): RunEvent => {
      const trace = traceOf(model, reader, { node, bin, toward: toward.get(kind)! })
      return { bin, part, node, kind, value, ...(trace === undefined ? {} : { cause: causeOf(trace) }) }
    }),
  )
  return events.sort((a, b) => a.bin + a.part - (b.bin + b.part) || a.bin - b.bin)
}
