import { shown } from '../../engine/index.ts'
import { durationMinutes } from '../../base/index.ts'
import type { ParameterType } from './parameter-type.ts'
import { beyondBounds, outOfRange, wrongType } from './value-problems.ts'

const DOC = 'a duration such as 25s, or a number of minutes'

/** Minutes of a duration as given, or undefined when it is not one. */
function minutesOf(value: unknown): number | undefined {
  if (typeof value === 'string') return finite(durationMinutes(value))
  return typeof value === 'number' ? finite(value) : undefined
}

function finite(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) ? value : undefined
}

/** A length of time, 0 or more: one number with one unit, or a bare number of minutes. The model holds minutes. */
export const duration: ParameterType = {
  name: 'duration',
  doc: DOC,
  rules: ['minimum', 'maximum'],
  problems(value, rule) {
    const minutes = minutesOf(value)
    if (minutes === undefined) return wrongType(value, DOC)
    return minutes < 0 ? [outOfRange(`is ${shown(value)}, below 0`)] : beyondBounds(value, rule, minutesOf)
  },
  schema: ({ minimum, maximum }) => ({
    anyOf: [
      { type: 'string', pattern: '^(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:ms|s|m|h|d|w)$' },
      { type: 'number', minimum: Math.max(0, minutesOf(minimum) ?? 0), ...atMost(minutesOf(maximum)) },
    ],
  }),
  number: (value) => minutesOf(value) ?? 0,
  filled: (value) => minutesOf(value) ?? 0,
  text: String,
}

function atMost(maximum: number | undefined): { maximum?: number } {
  return maximum === undefined ? {} : { maximum }
}
