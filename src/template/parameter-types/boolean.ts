import type { ParameterType } from './parameter-type.ts'
import { wrongType } from './value-problems.ts'

/** True or false; in formulas 1 or 0. */
export const boolean: ParameterType = {
  name: 'boolean',
  doc: 'true or false',
  rules: [],
  problems: (value) => (typeof value === 'boolean' ? [] : wrongType(value, 'true or false')),
  schema: () => ({ type: 'boolean' }),
  number: (value) => (value === true ? 1 : 0),
  text: String,
}
