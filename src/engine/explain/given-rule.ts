import { durationMinutes, type DocPath } from '../../base/index.ts'
import { parseFormula } from '../expression/index.ts'
import { numberText, type SeriesValue } from '../vocabulary/index.ts'
import type { Rule } from './rule.ts'

/**
 * How a value that the author gives comes about: a number, an element of a list, a formula, or a form that is told.
 *
 * @param value what stands at the place
 * @param bin of the element, for a list
 */
export function givenRule(value: SeriesValue, place: DocPath, bin: number): Rule {
  const rule = (formula: string | null, says: string, context: readonly string[] = []): Rule => ({
    formula,
    says,
    context,
    place,
  })
  if (typeof value === 'number') return rule(numberText(value), 'a number, as given')
  if (typeof value === 'string') {
    const minutes = durationMinutes(value)
    if (minutes !== undefined && parseFormula(value).value === undefined)
      return rule(numberText(minutes), `${value} in minutes`)
    return rule(value, 'the formula that is given')
  }
  if (Array.isArray(value)) {
    return rule(numberText((value as readonly number[])[bin]!), `element ${bin} of the list that is given`)
  }
  return rule(null, formText(value as Form), formulasIn(value as Form))
}

type Form = Readonly<Record<string, unknown>>

/** What a map form says of itself: its key, and what stands beside it. */
function formText(form: Form): string {
  const [kind = '', of] = Object.entries(form)[0] ?? []
  const rest = Object.entries(form)
    .slice(1)
    .map(([key, value]) => `${key} ${shown(value)}`)
  return `${kind} ${shown(of)}${rest.length === 0 ? '' : `, ${rest.join(', ')}`}, as given`
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return `[${value.length} values]`
  if (typeof value === 'object' && value !== null) return `{${Object.keys(value).join(', ')}}`
  return String(value)
}

/** Formulas inside a form, such as the mean of a profile. */
function formulasIn(form: Form): readonly string[] {
  return Object.entries(form).flatMap(([key, value]) =>
    (key === 'mean' || key === 'of') && typeof value === 'string' && parseFormula(value).value !== undefined
      ? [value]
      : [],
  )
}
