import type { DocPath } from '../../base/index.ts'
import type { ParameterRule, ParameterTypeName } from '../template-schema.ts'

/** Rules that belong to some types only. */
export type RuleName = 'minimum' | 'maximum' | 'enum' | 'pattern' | 'items' | 'minItems' | 'maxItems'

/** What is wrong with a value of a parameter. */
export interface ValueProblem {
  readonly code: 'parameter-type' | 'parameter-range'
  /** Inside the value: empty for the value itself. */
  readonly path: DocPath
  /** What the value is and what it should be; the name of the parameter is put before it. */
  readonly message: string
}

/** Everything flowsim knows about one type of parameter. One file per type, one line in the list. */
export interface ParameterType {
  readonly name: ParameterTypeName
  /** One value, as messages say it: `a whole number`. */
  readonly doc: string
  /** Which rules a parameter of this type may have. */
  readonly rules: readonly RuleName[]
  /** All that is wrong with a value; rules are sound. Values are never converted. */
  readonly problems: (value: unknown, rule: ParameterRule) => readonly ValueProblem[]
  /** JSON Schema of a value, without title, description, unit and default. */
  readonly schema: (rule: ParameterRule) => Readonly<Record<string, unknown>>
  /** What the value counts as in a formula; types without it cannot be computed with. */
  readonly number?: (value: unknown) => number
  /** What a hole becomes that is the whole value of a field; the value itself unless said. */
  readonly filled?: (value: unknown, rule: ParameterRule) => unknown
  /** What a hole becomes inside a text; types without it cannot stand there. */
  readonly text?: (value: unknown) => string
}
