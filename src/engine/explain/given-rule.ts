import { durationMinutes, type DocPath } from '../../base/index.ts'
import { parseFormula, quoteEdge } from '../expression/index.ts'
import { numberText, type SeriesValue } from '../vocabulary/index.ts'
import type { ExplainedRun } from './facts.ts'
import type { Rule } from './rule.ts'

/** What an author gives at a place of the model. */
export interface Given {
  readonly value: SeriesValue
  readonly place: DocPath
  /** The id that it belongs to, and the keys from there on. */
  readonly owner: string
  readonly keys: readonly string[]
}

/**
 * How a value that the author gives comes about: a number, an element of a list, a formula, or a form that is told.
 *
 * @param bin of the element of a list, or of the draw
 */
export function givenRule(run: ExplainedRun, { value, place, owner, keys }: Given, bin: number): Rule {
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
  const form = value as Form
  const says = toldForm(run, form, [owner, ...keys].join('.'), bin)
  const parameters = parametersOf(run, form, owner, keys)
  return rule(null, says, parameters.length > 0 ? parameters : formulasIn(form))
}

type Form = Readonly<Record<string, unknown>>

/** What a form tells of itself, or what is given. */
function toldForm({ definitions }: ExplainedRun, form: Form, stream: string, bin: number): string {
  const def = [...definitions.forms.values()].find(({ key }) => form[key] !== undefined)
  return def?.tells?.(form, { stream, bin }) ?? `${formText(form)}, as given`
}

/** Ids of the parameters of a form whose values are at hand, quoted as in a formula. */
function parametersOf(run: ExplainedRun, form: Form, owner: string, keys: readonly string[]): readonly string[] {
  return Object.keys(form).flatMap((field) => {
    const id = `${owner}.fields.${[...keys, field].join('.')}`
    return run.values(id) === undefined ? [] : [quoteEdge(id)]
  })
}

/** What a map form says of itself: its key, and what stands beside it. */
function formText(form: Form): string {
  const [kind = '', of] = Object.entries(form)[0] ?? []
  const rest = Object.entries(form)
    .slice(1)
    .map(([key, value]) => `${key} ${shown(value)}`)
  return `${kind} ${shown(of)}${rest.length === 0 ? '' : `, ${rest.join(', ')}`}`
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return `[${value.length} values]`
  if (typeof value === 'object' && value !== null) return `{${Object.keys(value).join(', ')}}`
  return String(value)
}

/** Formulas inside a form whose values are not at hand, such as the mean of a profile. */
function formulasIn(form: Form): readonly string[] {
  return Object.entries(form).flatMap(([key, value]) =>
    (key === 'mean' || key === 'of') && typeof value === 'string' && parseFormula(value).value !== undefined
      ? [value]
      : [],
  )
}
