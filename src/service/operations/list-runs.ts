import { Type } from '@sinclair/typebox'
import { Failure, instantMs, problem } from '../../base/index.ts'
import { oneOf } from '../one-of.ts'
import { defineOperation } from '../operation.ts'
import { PAGE, pageOf } from '../page-fields.ts'
import { receiptAnswer, ReceiptAnswerSchema } from '../receipt-answer.ts'

const CLOSED = { additionalProperties: false }

const word = (description: string) => Type.Optional(Type.String({ minLength: 1, maxLength: 200, description }))

const FILTERS = {
  templateId: word('Only runs of this template'),
  mode: Type.Optional(oneOf(['simulation', 'telemetry'], 'Only runs that came about like that')),
  tag: word('Only runs with this tag'),
  status: Type.Optional(oneOf(['completed'], 'Only runs of this status, which all stored runs have')),
  hasWarnings: Type.Optional(Type.Boolean({ description: 'Only runs with warnings, or only those without' })),
  createdAfter: word('Only runs made at this instant or later, with an offset or Z'),
  createdBefore: word('Only runs made before this instant, with an offset or Z'),
  text: word('Only runs with this in their id, template, tags or note'),
}

/** GET /v1/runs, `flowsim runs list`. */
export const listRuns = defineOperation({
  name: 'listRuns',
  summary: 'List the stored runs, newest first.',
  input: Type.Object({ ...FILTERS, ...PAGE }, CLOSED),
  output: Type.Object(
    {
      ...pageOf(ReceiptAnswerSchema),
      damaged: Type.Array(Type.String(), {
        description: 'Ids of runs whose receipt cannot be read; they are in no list',
      }),
    },
    CLOSED,
  ),
  failures: [],
  http: { method: 'GET', url: '/v1/runs', tag: 'runs', example: { limit: 10, hasWarnings: true } },
  cli: {
    command: 'runs list',
    fields: {
      templateId: { label: 'ID' },
      tag: { label: 'WORD' },
      hasWarnings: { flag: 'warnings', doc: 'Only runs with warnings', none: 'no-warnings' },
      createdAfter: { label: 'TIME' },
      createdBefore: { label: 'TIME' },
    },
    examples: [
      { line: 'runs list --limit 10', doc: 'the last ten' },
      { line: 'runs list --template-id order-system --no-warnings', doc: 'those of one template that went well' },
    ],
  },
  run: async ({ store }, { limit = 50, ...query }) => {
    const createdAfterMs = msOf(query.createdAfter, 'createdAfter')
    const createdBeforeMs = msOf(query.createdBefore, 'createdBefore')
    const page = await store.list({ ...query, limit, createdAfterMs, createdBeforeMs })
    return { items: page.items.map(receiptAnswer), nextCursor: page.nextCursor, damaged: [...page.damaged] }
  },
})

function msOf(at: string | undefined, field: string): number | undefined {
  if (at === undefined) return undefined
  const ms = instantMs(at)
  if (ms !== undefined) return ms
  const message = `${JSON.stringify(at)} is not an instant`
  const hint = 'Give RFC 3339 with an offset, such as 2025-01-06T08:30:00+01:00 or 2025-01-06T07:30:00Z.'
  throw new Failure('input-invalid', message, { diagnostics: [problem('field-value', [field], message, hint)] })
}
