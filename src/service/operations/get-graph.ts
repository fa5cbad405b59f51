import { Type } from '@sinclair/typebox'
import { GraphSchema, graphView } from '../../views/index.ts'
import { ofBundle } from '../answer-basis.ts'
import { defineOperation, EXAMPLE_RUN } from '../operation.ts'
import { RUN_ID, RUN_ID_FIELD } from '../run-id-field.ts'
import { openRun } from '../stored-run.ts'

/** GET /v1/runs/{id}/graph, `flowsim graph`. */
export const getGraph = defineOperation({
  name: 'getGraph',
  summary: 'Show the nodes, edges and resources of a run, and which series each has.',
  input: Type.Object({ id: RUN_ID }, { additionalProperties: false }),
  output: GraphSchema,
  failures: ['run-not-found', 'bundle-corrupt', 'format-unsupported'],
  http: { method: 'GET', url: '/v1/runs/{id}/graph', tag: 'travel', example: { id: EXAMPLE_RUN }, basis: ofBundle },
  cli: {
    command: 'graph',
    positionals: ['id'],
    fields: { id: RUN_ID_FIELD },
    examples: [{ line: 'graph latest', doc: 'what the newest run is made of' }],
  },
  run: async (context, { id }) => graphView((await openRun(context, id)).source),
})
