import { FAILURES } from '../base/index.ts'
import { DiagnosticSchema } from '../service/index.ts'

/** JSON Schema of a problem document (RFC 9457): the answer to every request that cannot be done. */
export const PROBLEM = {
  $id: 'Problem',
  title: 'Problem',
  description: 'Why a request could not be done (RFC 9457). Decide by `code`.',
  type: 'object',
  properties: {
    type: { type: 'string', description: '`urn:flowsim:problem:` and the code' },
    title: { type: 'string', description: 'What the code means' },
    status: { type: 'integer', description: 'The status of the answer' },
    detail: { type: 'string', description: 'What happened here' },
    instance: { type: ['string', 'null'], description: 'What was asked' },
    code: { type: 'string', enum: Object.keys(FAILURES) },
    requestId: { type: 'string', description: 'Names the request in the logs' },
    hint: { type: 'string', description: 'What to do' },
    diagnostics: { type: 'array', items: DiagnosticSchema, description: 'Problems of the input, each with its place' },
  },
  required: ['type', 'title', 'status', 'detail', 'instance', 'code', 'requestId', 'diagnostics'],
  additionalProperties: true,
} as const
