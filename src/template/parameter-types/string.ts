import { shown } from '../../engine/index.ts'
import type { ParameterType, ValueProblem } from './parameter-type.ts'
import { outOfRange, wrongType } from './value-problems.ts'

/** A text; `pattern` is matched against all of it. */
export const string: ParameterType = {
  name: 'string',
  doc: 'a text',
  rules: ['enum', 'pattern'],
  problems(value, { enum: choices, pattern }) {
    if (typeof value !== 'string') return wrongType(value, 'a text')
    const problems: ValueProblem[] = []
    if (choices !== undefined && !choices.includes(value)) {
      problems.push(outOfRange(`is ${shown(value)}, not one of ${choices.map(shown).join(', ')}`))
    }
    if (pattern !== undefined && !new RegExp(wholeText(pattern), 'u').test(value)) {
      problems.push(outOfRange(`is ${shown(value)}, which does not match ${pattern}`))
    }
    return problems
  },
  schema: ({ enum: choices, pattern }) => ({
    type: 'string',
    ...(choices === undefined ? {} : { enum: choices }),
    ...(pattern === undefined ? {} : { pattern: wholeText(pattern) }),
  }),
  text: String,
}

/** A pattern that matches only where all of the text does. */
export function wholeText(pattern: string): string {
  return `^(?:${pattern})$`
}
