import { shown } from '../../engine/index.ts'
import type { ValueProblem } from './parameter-type.ts'

/** The value is not of the type. */
export function wrongType(value: unknown, doc: string): readonly ValueProblem[] {
  return [{ code: 'parameter-type', path: [], message: `is ${shown(value)}, not ${doc}` }]
}

/** The value is of the type, but breaks a rule. */
export function outOfRange(message: string): ValueProblem {
  return { code: 'parameter-range', path: [], message }
}

/** Problems of a value that has an order, against the bounds as written. */
export function beyondBounds(
  value: unknown,
  { minimum, maximum }: { minimum?: unknown; maximum?: unknown },
  order: (value: unknown) => number | undefined,
): readonly ValueProblem[] {
  const at = order(value)
  const least = order(minimum)
  const most = order(maximum)
  if (at === undefined) return []
  const problems: ValueProblem[] = []
  if (least !== undefined && at < least)
    problems.push(outOfRange(`is ${shown(value)}, below its minimum ${shown(minimum)}`))
  if (most !== undefined && at > most)
    problems.push(outOfRange(`is ${shown(value)}, above its maximum ${shown(maximum)}`))
  return problems
}
