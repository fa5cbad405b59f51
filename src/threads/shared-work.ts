import { hasErrors, type Diagnostic } from '../base/index.ts'
import { startReplicates, type ReplicatePlan, type ReplicateTable, type TableSize } from '../engine/index.ts'

/** How many replicates are taken at a time. */
const CHUNK = 8

/** More parts than there are ever. */
const BEHIND_ALL = 2 ** 30

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
 * Evaluate replicates until none is left; yields 1 after each. Every replicate before the lowest that offends
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
      if (hasErrors(diagnostics)) {
        endBefore(control, replicate)
        return { replicate, diagnostics }
      }
      yield 1
    }
  }
}

function endBefore(control: Control, replicate: number): void {
  for (;;) {
    const end = Atomics.load(control, END)
    if (end <= replicate || Atomics.compareExchange(control, END, end, replicate) === end) return
  }
}

/** End the work: whoever comes for the next part finds none. */
export function endWork(control: Control): void {
  Atomics.store(control, END, 0)
  Atomics.store(control, NEXT_SPREAD, BEHIND_ALL)
}

/** Numbers of summaries that are spread at a time; a series with bands is one part. */
const NUMBERS = 64

/** In how many parts a table is spread. */
export function spreadParts({ banded, numbers }: TableSize): number {
  return banded + Math.ceil(numbers / NUMBERS)
}

/** Find what all replicates come to, part by part, until none is left; yields 1 after each. */
export function* spreadShare(table: ReplicateTable, control: Control): Generator<number, void> {
  const { banded, numbers } = table.size
  const parts = spreadParts(table.size)
  for (;;) {
    const part = Atomics.add(control, NEXT_SPREAD, 1)
    if (part >= parts) return
    const first = (part - banded) * NUMBERS
    if (part < banded) table.spreadBand(part)
    else table.spreadNumbers(first, Math.min(first + NUMBERS, numbers))
    yield 1
  }
}
