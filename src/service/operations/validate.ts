import { Type } from '@sinclair/typebox'
import { printPlan } from '../../engine/index.ts'
import { defineOperation } from '../operation.ts'
import { DiagnosticSchema } from '../diagnostic-schema.ts'
import { planRun } from '../plan-run.ts'
import { RUN_REQUEST, RUN_REQUEST_FIELDS } from '../run-request.ts'

/** POST /v1/validate, `flowsim validate`. */
export const validate = defineOperation({
  name: 'validate',
  summary: 'Check a template or a model, and compute nothing.',
  input: Type.Object(RUN_REQUEST, { additionalProperties: false }),
  output: Type.Object(
    {
      valid: Type.Boolean(),
      diagnostics: Type.Array(DiagnosticSchema),
      model: Type.Optional(
        Type.Unsafe<Readonly<Record<string, unknown>>>({ type: 'object', description: 'As a run would store it' }),
      ),
      plan: Type.Optional(Type.String({ description: 'One line per step of the computation' })),
      values: Type.Integer({ minimum: 0, description: 'Numbers that a run would hold; 0 when it is not valid' }),
    },
    { additionalProperties: false },
  ),
  failures: ['template-not-found', 'options-conflict', 'values-limit', 'nodes-limit', 'file-not-allowed'],
  http: {
    method: 'POST',
    url: '/v1/validate',
    lane: 'looks',
    tag: 'templates',
    example: { templateId: 'order-system', parameters: { paymentCapacity: 180 } },
  },
  cli: {
    command: 'validate',
    fields: RUN_REQUEST_FIELDS,
    showFlags: [{ flag: 'plan', doc: 'Show the steps of the computation' }],
    examples: [
      { line: 'validate --template-id order-system', doc: 'check a template with its defaults' },
      { line: 'validate --model model.yaml --plan', doc: 'see how a model is computed' },
    ],
    exit: ({ valid }) => (valid ? 0 : 2),
  },
  run: (context, input) => {
    const { value, diagnostics } = planRun(context, input)
    if (value === undefined) return Promise.resolve({ valid: false, diagnostics: [...diagnostics], values: 0 })
    const { model, plan } = value.prepared
    return Promise.resolve({
      valid: true,
      diagnostics: [...diagnostics],
      model: model.document,
      plan: printPlan(plan),
      values: value.values,
    })
  },
})
