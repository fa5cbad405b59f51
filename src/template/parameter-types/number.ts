import type { ParameterType, ValueProblem } from './parameter-type.ts'
import { beyondBounds, wrongType } from './value-problems.ts'

const finite = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined

/** A finite number. */
export const number: ParameterType = {
  name: 'number',
  doc: 'a number',
  rules: ['minimum', 'maximum'],
  problems: (value, rule): readonly ValueProblem[] =>
    finite(value) === undefined ? wrongType(value, 'a number') : beyondBounds(value, rule, finite),
  schema: ({ minimum, maximum }) => ({
    type: 'number',
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  }),
  number: Number,
  text: String,
}

/** A whole number that a double holds exactly; `24.0` is one. */
export const integer: ParameterType = {
  ...number,
  name: 'integer',
  doc: 'a whole number',
  problems: (value, rule) =>
    Number.isSafeInteger(value) ? beyondBounds(value, rule, finite) : wrongType(value, 'a whole number'),
  schema: (rule) => ({ ...number.schema(rule), type: 'integer' }),
}
