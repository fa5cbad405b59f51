import { Type } from '@sinclair/typebox'
import { BYTES, bytesAnswer } from '../bytes-answer.ts'
import { mediaTypeOf } from '../media-type.ts'
import { defineOperation } from '../operation.ts'

const MEDIA_TYPE = mediaTypeOf('template.yaml')

/** GET /v1/templates/{id}/source, `flowsim templates source`. */
export const getTemplateSource = defineOperation({
  name: 'getTemplateSource',
  summary: 'Get the text of a template, as it was written.',
  input: Type.Object({ id: Type.String({ description: 'Id of a template' }) }, { additionalProperties: false }),
  output: BYTES,
  mediaTypes: [MEDIA_TYPE],
  failures: ['template-not-found'],
  http: { method: 'GET', url: '/v1/templates/{id}/source', tag: 'templates', example: { id: 'order-system' } },
  cli: {
    command: 'templates source',
    positionals: ['id'],
    fields: { id: { label: 'ID' } },
    examples: [{ line: 'templates source order-system', doc: 'a template to read, or to begin your own with' }],
  },
  run: ({ templates }, { id }) =>
    Promise.resolve(
      bytesAnswer({ mediaType: MEDIA_TYPE, fileName: `${id}.template.yaml` }, [templates.open(id).bytes]),
    ),
})
