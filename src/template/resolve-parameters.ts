import { checked, didYouMean, problem } from '../base/index.ts'
import type { Checked, Diagnostic } from '../base/index.ts'
import { PARAMETER_TYPES } from './parameter-types/index.ts'
import type { PlainMap } from './plain-map.ts'
import { ownValue } from './plain-map.ts'
import type { Parameter, Template } from './template.ts'

/** Values of the parameters as given or by default, plain JSON. A series parameter without a value is not in it. */
export type Resolved = PlainMap

/**
 * Values given by name -> values of all parameters. Nothing is converted: a number is not a text. All problems at once,
 * each at `['parameters', name, …]`: `parameter-unknown`, `parameter-missing`, `parameter-type`, `parameter-range`.
 */
export function resolveParameters(template: Template, given: Readonly<Record<string, unknown>>): Checked<Resolved> {
  const values = [...template.parameters.values()].map((parameter) => {
    const own = ownValue(given, parameter.name)
    // A null is a value of the wrong type, not a value left out.
    return { parameter, value: own === undefined ? parameter.default : own }
  })
  const problems = values.flatMap(({ parameter, value }) => valueProblems(parameter, value))
  const resolved = values
    .filter(({ value }) => value !== undefined)
    .map(({ parameter, value }) => [parameter.name, value])
  return checked(Object.fromEntries(resolved) as Resolved, [...unknownNames(template, given), ...problems])
}

function unknownNames(template: Template, given: PlainMap): readonly Diagnostic[] {
  const names = Object.keys(given).filter((name) => given[name] !== undefined && !template.parameters.has(name))
  return names.map((name) => {
    const message = `'${name}' is not a parameter of ${template.id}`
    return problem('parameter-unknown', ['parameters', name], message, didYouMean(name, template.parameters.keys()))
  })
}

function valueProblems(parameter: Parameter, value: unknown): readonly Diagnostic[] {
  const { name, description, required } = parameter
  const path = ['parameters', name]
  if (value === undefined) {
    const hint = description ?? `It is ${typeOf(parameter).doc}.`
    return required ? [problem('parameter-missing', path, `the parameter ${name} has no value`, hint)] : []
  }
  const problems = typeOf(parameter).problems(value, parameter)
  return problems.map(({ code, path: inside, message }) => problem(code, [...path, ...inside], `${name} ${message}`))
}

function typeOf(parameter: Parameter) {
  return PARAMETER_TYPES.get(parameter.type)!
}
