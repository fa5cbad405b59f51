import { PARAMETER_TYPES } from './parameter-types/index.ts'
import type { Parameter, Template } from './template.ts'

/**
 * The parameters of a template as a JSON Schema (draft 7) of an object with one property each, for forms and catalogues.
 * `x-type` is the parameter's type, `x-unit` its unit; a series is judged further by the model.
 */
export function parameterSchema(template: Template): Readonly<Record<string, unknown>> {
  const parameters = [...template.parameters.values()]
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: template.title,
    type: 'object',
    properties: Object.fromEntries(parameters.map((parameter) => [parameter.name, propertyOf(parameter)])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  }
}

function propertyOf(parameter: Parameter): Readonly<Record<string, unknown>> {
  const { title, description, unit, type } = parameter
  return {
    ...PARAMETER_TYPES.get(type)!.schema(parameter),
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(parameter.default === undefined ? {} : { default: parameter.default }),
    ...(unit === undefined ? {} : { 'x-unit': unit }),
    'x-type': type,
  }
}
