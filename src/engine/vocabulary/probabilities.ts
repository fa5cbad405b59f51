import { Type, type TArray, type TNumber } from '@sinclair/typebox'
import { problem, type Diagnostic, type DocPath } from '../../base/index.ts'

/** Probabilities may sum to 1 within this. */
const TOLERANCE = 1e-9

/** Schema of a list of probabilities. */
export function probabilities(doc: string): TArray<TNumber> {
  return Type.Array(Type.Number({ minimum: 0, maximum: 1 }), { minItems: 1, maxItems: 10_000, description: doc })
}

/** What is wrong with probabilities that do not sum to 1; `what` as people call them: `the probabilities`. */
export function sumProblem(parts: readonly number[], what: string, path: DocPath): Diagnostic | undefined {
  const sum = parts.reduce((total, part) => total + part, 0)
  if (Math.abs(sum - 1) <= TOLERANCE) return undefined
  return problem('field-value', path, `${what} sum to ${sum}`, 'Make them sum to 1.')
}
