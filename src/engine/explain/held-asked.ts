import type { RecordedHeld } from '../vocabulary/index.ts'
import type { ExplainedRun } from './facts.ts'
import { derived, type Rule } from './rule.ts'
import { valueAt } from './value.ts'

/** What is asked of a held system: one of its nodes, edges or resources, and a measure or detail of it. */
export interface Asked {
  readonly run: ExplainedRun
  readonly held: RecordedHeld
  readonly bin: number
  readonly owner: string
  readonly rest: readonly string[]
}

/** The value of a series, field or detail in the bin; NaN where undefined. */
export function numberAt({ run, bin }: Asked, id: string): number {
  return valueAt(run, id, bin) ?? NaN
}

/** Sum from left to right. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** All get what they want; those of whom it is guessed what comes have equal parts of the rest. */
export function guessedShare(
  wants: readonly string[],
  available: string,
  guessed: readonly boolean[],
  of: number,
): Rule {
  const guesses = guessed.filter(Boolean).length
  const rest = `(${available} - ${wants.join(' - ')})`
  return derived(
    `${wants[of]!} + ${rest}${guesses === 1 ? '' : ` / ${guesses}`}`,
    'what it wants, and an equal part of what nobody wants: more may come than it expects',
  )
}
