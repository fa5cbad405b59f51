import { Type } from '@sinclair/typebox'
import { defineOperation } from '../operation.ts'

const CLOSED = { additionalProperties: false }

/** GET /v1/templates, `flowsim templates list`. */
export const listTemplates = defineOperation({
  name: 'listTemplates',
  summary: 'List the templates there are.',
  input: Type.Object({}, CLOSED),
  output: Type.Object(
    {
      items: Type.Array(
        Type.Object(
          {
            id: Type.String(),
            title: Type.String(),
            version: Type.String(),
            description: Type.String(),
            tags: Type.Array(Type.String()),
            valid: Type.Boolean({
              description: 'Whether it passes the check of templates; if not, only its id is known',
            }),
          },
          CLOSED,
        ),
      ),
      nextCursor: Type.Null(),
    },
    CLOSED,
  ),
  failures: [],
  http: { method: 'GET', url: '/v1/templates', tag: 'templates', example: {} },
  cli: { command: 'templates list', examples: [{ line: 'templates list', doc: 'what there is to run' }] },
  run: ({ templates }) => {
    const items = templates.ids().map((id) => {
      const template = templates.open(id).checked.value
      const { title = '', version = '', description = '', tags = [] } = template ?? {}
      return { id, title, version, description, tags: [...tags], valid: template !== undefined }
    })
    return Promise.resolve({ items, nextCursor: null })
  },
})
