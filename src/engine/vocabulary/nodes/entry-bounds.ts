import { FROM_START, type CohortLog } from '../../kernel/index.ts'
import type { Derivation } from '../derivation.ts'
import type { Facts } from './service-derivation-parts.ts'

/** The work of one class that came in one bin, as it is seen in the bin of the value. */
export interface Entry {
  readonly facts: Facts
  readonly log: CohortLog
  readonly entry: number
  readonly of: (measure: string) => string
  /** When it came: `in bin 91`. */
  readonly came: string
}

/** A formula as it was some bins earlier. */
export const shifted = (formula: string, bins: number): string => (bins === 0 ? formula : `SHIFT(${formula}, ${bins})`)

/** Whether all of it that is there is attempted. */
export function isTakenWhole({ facts: { bin }, log, entry }: Entry): boolean {
  const present = log.present(entry, bin)
  return log.taken(entry, bin) >= present * (1 - 1e-9)
}

/** The first or last entry of what is there before any is attempted, minutes since bin 0 began. */
export function boundBefore({ facts: { bin }, log, entry, of }: Entry, bound: 'first' | 'last'): string {
  if (entry === FROM_START) return '0'
  const moved = entry < bin ? log.moved(entry, bin - 1, bound) : undefined
  if (moved !== undefined) return shifted(of(bound), bin - moved)
  const edge = bound === 'first' ? entry : entry + 1
  return `${edge} * MINUTES()`
}

/** When the oldest that waits at the end of the bin came. */
export function firstEntry(one: Entry): Derivation {
  const { facts, log, entry, of, came } = one
  const before = boundBefore(one, 'first')
  if (entry === FROM_START || log.taken(entry, facts.bin) === 0 || log.moved(entry, facts.bin, 'first') !== facts.bin) {
    return { formula: before, says: `when the oldest of it came, in minutes since the run began` }
  }
  const until = boundBefore(one, 'last')
  if (isTakenWhole(one)) return { formula: until, says: `the end of the time in which it came: all of it is attempted` }
  const whole = before === `${entry} * MINUTES()` && until === `${entry + 1} * MINUTES()`
  const part = `${of('taken')} / ${of('present')}`
  return {
    formula: whole ? `(${entry} + ${part}) * MINUTES()` : `${before} + (${until} - ${before}) * ${part}`,
    says: `when the oldest that stays of what came ${came} came, in minutes since the run began`,
  }
}

/** When the newest that waits at the end of the bin came. */
export function lastEntry(one: Entry): Derivation {
  const { facts, log, entry, of, came } = one
  const before = boundBefore(one, 'last')
  const says = `when the newest that stays of what came ${came} came, in minutes since the run began`
  if (entry === FROM_START || log.cut(entry, facts.bin) === 0) return { formula: before, says }
  const part = `${of('cut')} / (${of('waits')} + ${of('cut')})`
  return { formula: `${before} - (${before} - ${of('first')}) * ${part}`, says }
}

/** How old it is at the end of the bin, where it came evenly between two moments. */
export function ageOf({ of, came }: Entry, from: string, until: string): Derivation {
  return {
    formula: `${of('age')} + (BIN() + 1) * MINUTES() - (${from} + ${until}) / 2`,
    says: `how old it was when it came ${came}, and the time from then to the end of the bin`,
  }
}
