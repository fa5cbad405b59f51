import type { EventMark } from '../event-def.ts'
import { worstOf, type Stretch } from '../stretches.ts'

/** Something that begins and ends, and the measure it is about. */
export interface Spell {
  readonly start: string
  readonly end: string
  readonly bins: number
  readonly values: Float64Array
  /** Which part of its first bin has passed when it begins; 0 unless given. */
  readonly startsAt?: (t: number) => number
  /** Which part of the bin after it has passed when it ends; 0 unless given. */
  readonly endsAt?: (t: number) => number
  /** The first bin, from the one after the stretch on, of which it can be told that it is over; that one unless given. */
  readonly over?: (t: number) => number
}

/**
 * Marks of a stretch: the start has the value in its bin, the end, in the bin after, the greatest value of the stretch.
 * What lasts to the end of the run does not end.
 */
export function startAndEnd(spell: Spell): (stretch: Stretch) => readonly EventMark[] {
  const { start, end, bins, values, startsAt = () => 0, endsAt = () => 0, over = (t) => t } = spell
  return (stretch) => {
    const { firstBin, lastBin } = stretch
    const begun = { kind: start, bin: firstBin, part: startsAt(firstBin), value: values[firstBin]! }
    const bin = over(lastBin + 1)
    if (bin >= bins) return [begun]
    return [begun, { kind: end, bin, part: endsAt(bin), value: worstOf([stretch], values)?.value ?? 0 }]
  }
}
