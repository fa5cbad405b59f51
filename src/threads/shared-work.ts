import { hasErrors, type Diagnostic } from '../base/index.ts'
import { startReplicates, type ReplicatePlan, type ReplicateTable } from '../engine/index.ts'

/** How many replicates are taken at a time. */
const CHUNK = 8

/** Numbers that all who work on one table share. */
const NEXT_REPLICATE = 0
const END = 1
const NEXT_SPREAD = 2
const CONTROLS = 3

/** A replicate whose data the model cannot use. */
export interface Offence {
  readonly replicate: number
  readonly diagnostics: readonly Diagnostic[]
}

/** What is still to be done, in memory that may be shared: whoever is free takes the next part. */
export type Control = Int32Array

/** Bytes of memory of a control. */
export const CONTROL_BYTES = CONTROLS * Int32Array.BYTES_PER_ELEMENT

/** The control of so many replicates, none of which is begun. */
export function startControl(memory: ArrayBufferLike, replicates: number): Control {
  const control = new Int32Array(memory)
  control[END] = replicates
  return control
}

/**
 * Evaluate replicates until none is left; yields how many more are done. Every replicate before the lowest that offends
 * is evaluated by somebody, so that the one that is told of does not depend on who was faster.
 *
 * @returns the first offence that it met
 */
export function* evaluateShare(
  plan: ReplicatePlan,
  table: ReplicateTable,
  control: Control,
): Generator<number, Offence | undefined> {
  const evaluate = startReplicates(plan)
  for (;;) {
    const from = Atomics.add(control, NEXT_REPLICATE, CHUNK)
    const to = Math.min(from + CHUNK, Atomics.load(control, END))
    if (from >= to) return undefined
    for (let replicate = from; replicate < to; replicate++) {
      const diagnostics = evaluate(replicate, table)
      if (!hasErrors(diagnostics)) continue
      endBefore(control, replicate)
      return { replicate, diagnostics }
    }
    yield to - from
  }
}

function endBefore(control: Control, replicate: number): void {
  for (;;) {
    const end = Atomics.load(control, END)
    if (end <= replicate || Atomics.compareExchange(control, END, end, replicate) === end) return
  }
}

/** Numbers of summaries that are spread at a time; a series with bands is one part. */
const NUMBERS = 64

/** Find what all replicates come to, part by part, until none is left; yields after each. */
export function* spreadShare(table: ReplicateTable, control: Control): Generator<void> {
  const { banded, numbers } = table.size
  for (;;) {
    const part = Atomics.add(control, NEXT_SPREAD, 1)
    const first = (part - banded) * NUMBERS
    if (first >= numbers) return
    if (part < banded) table.spreadBand(part)
    else table.spreadNumbers(first, Math.min(first + NUMBERS, numbers))
    yield
  }
}
