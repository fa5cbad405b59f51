import { instantMs } from '../../base/index.ts'
import type { ParameterType } from './parameter-type.ts'
import { beyondBounds, wrongType } from './value-problems.ts'

const DOC = 'a time such as 2025-01-06T00:00:00Z, with Z or an offset'

const instant = (value: unknown): number | undefined => (typeof value === 'string' ? instantMs(value) : undefined)

/** An instant: RFC 3339 with Z or an offset, seconds optional. */
export const timestamp: ParameterType = {
  name: 'timestamp',
  doc: DOC,
  rules: ['minimum', 'maximum'],
  problems: (value, rule) =>
    instant(value) === undefined ? wrongType(value, DOC) : beyondBounds(value, rule, instant),
  schema: () => ({
    type: 'string',
    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:\\d{2})$',
  }),
  text: String,
}
