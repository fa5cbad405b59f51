import { shown } from '../../engine/index.ts'
import type { ParameterType } from './parameter-type.ts'
import { wrongType } from './value-problems.ts'

const DOC = 'a number, a list of numbers, a formula or a form of series'

/** As deep as a document may be. */
const DEEPEST = 64

/** Whatever may stand where a field of a model says series (docs/spec/series.md); its inside is judged with the model. */
export const series: ParameterType = {
  name: 'series',
  doc: DOC,
  rules: [],
  problems(value) {
    if (Array.isArray(value)) {
      const index = value.findIndex((item) => !isNumber(item))
      if (index < 0) return value.length > 0 ? [] : wrongType(value, DOC)
      const message = `has a value ${index} that is ${shown(value[index])}, not a number`
      return [{ code: 'parameter-type', path: [index], message }]
    }
    const formula = typeof value === 'string' && value.trim() !== ''
    return formula || isNumber(value) || (isMap(value) && isPlain(value, DEEPEST)) ? [] : wrongType(value, DOC)
  },
  schema: () => ({
    anyOf: [
      { type: 'number' },
      { type: 'array', items: { type: 'number' }, minItems: 1 },
      { type: 'string', minLength: 1 },
      { type: 'object' },
    ],
  }),
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value)
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

/** Whether the value is plain data of bounded depth. */
function isPlain(value: unknown, depth: number): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || isNumber(value)) return true
  return isMap(value) && depth > 0 && Object.values(value as object).every((inner) => isPlain(inner, depth - 1))
}
