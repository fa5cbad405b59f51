import { Type } from '@sinclair/typebox'
import { parameterSchema } from '../../template/index.ts'
import { defineOperation } from '../operation.ts'
import { soundTemplate } from '../template-shelf.ts'

const CLOSED = { additionalProperties: false }

/** GET /v1/templates/{id}, `flowsim templates show`. */
export const showTemplate = defineOperation({
  name: 'showTemplate',
  summary: 'Show a template and its parameters.',
  input: Type.Object({ id: Type.String({ description: 'Id of a template' }) }, CLOSED),
  output: Type.Object(
    {
      id: Type.String(),
      title: Type.String(),
      version: Type.String(),
      description: Type.String(),
      tags: Type.Array(Type.String()),
      expectedWarnings: Type.Array(Type.String(), {
        description: 'Codes of warnings that its default run gives on purpose',
      }),
      parameters: Type.Unsafe<Readonly<Record<string, unknown>>>({
        type: 'object',
        description: 'JSON Schema of their values',
      }),
    },
    CLOSED,
  ),
  failures: ['template-not-found'],
  http: { method: 'GET', url: '/v1/templates/{id}', tag: 'templates', example: { id: 'order-system' } },
  cli: {
    command: 'templates show',
    positionals: ['id'],
    fields: { id: { label: 'ID' } },
    examples: [{ line: 'templates show order-system', doc: 'its parameters, with defaults and ranges' }],
  },
  run: ({ templates }, { id }) => {
    const template = soundTemplate(templates.open(id))
    const { title, version, description = '', tags = [], expectedWarnings = [] } = template
    return Promise.resolve({
      id,
      title,
      version,
      description,
      tags: [...tags],
      expectedWarnings: [...expectedWarnings],
      parameters: parameterSchema(template),
    })
  },
})
