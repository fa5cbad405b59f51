import { Type } from '@sinclair/typebox'
import { defineOperation } from '../operation.ts'

const CLOSED = { additionalProperties: false }

/** GET /v1/metric-definitions, `flowsim metric-definitions`. */
export const listMetricDefinitions = defineOperation({
  name: 'listMetricDefinitions',
  summary: 'List the metrics and how they are computed.',
  input: Type.Object({}, CLOSED),
  output: Type.Object(
    {
      items: Type.Array(
        Type.Object(
          {
            id: Type.String(),
            unit: Type.String(),
            kind: Type.String(),
            doc: Type.String(),
            formula: Type.String(),
            source: Type.String(),
            needs: Type.Array(Type.String(), { description: 'Measures and metrics that a node must have for it' }),
          },
          CLOSED,
        ),
      ),
      nextCursor: Type.Null(),
    },
    CLOSED,
  ),
  failures: [],
  http: { method: 'GET', url: '/v1/metric-definitions', tag: 'vocabulary', example: {} },
  cli: { command: 'metric-definitions', examples: [{ line: 'metric-definitions', doc: 'what each number means' }] },
  run: ({ vocabulary }) => {
    const items = vocabulary.definitions.metrics.map(({ id, unit, kind, doc, formula, source, needs }) => {
      return { id, unit, kind, doc, formula, source, needs: [...needs] }
    })
    return Promise.resolve({ items, nextCursor: null })
  },
})
