import { Type } from '@sinclair/typebox'
import { defineOperation } from '../operation.ts'

const CLOSED = { additionalProperties: false }

const AnyMap = (description: string) => Type.Unsafe<Readonly<Record<string, unknown>>>({ type: 'object', description })

/** GET /v1/node-kinds, `flowsim node-kinds`. */
export const listNodeKinds = defineOperation({
  name: 'listNodeKinds',
  summary: 'List the kinds of nodes and their fields.',
  input: Type.Object({}, CLOSED),
  output: Type.Object(
    {
      items: Type.Array(
        Type.Object(
          {
            kind: Type.String(),
            doc: Type.String(),
            fields: AnyMap('JSON Schema of its own fields'),
            measures: Type.Array(
              Type.Object(
                { name: Type.String(), unit: Type.String(), kind: Type.String(), doc: Type.String() },
                CLOSED,
              ),
            ),
            outlets: Type.Array(Type.String()),
            example: AnyMap('A valid node of this kind, without kind'),
          },
          CLOSED,
        ),
      ),
      nextCursor: Type.Null(),
    },
    CLOSED,
  ),
  failures: [],
  http: { method: 'GET', url: '/v1/node-kinds', tag: 'vocabulary', example: {} },
  cli: { command: 'node-kinds', examples: [{ line: 'node-kinds', doc: 'what a model is built of' }] },
  run: ({ vocabulary }) => {
    const items = [...vocabulary.definitions.nodes.values()].map(
      ({ kind, doc, fields, measures, outlets, example }) => ({
        kind,
        doc,
        // A clone lacks the marks that the schema library keeps under symbols.
        fields: structuredClone(fields),
        measures: Object.entries(measures)
          .filter(([, measure]) => measure.scratch !== true)
          .map(([name, measure]) => ({ name, unit: measure.unit, kind: measure.kind, doc: measure.doc })),
        outlets: [...outlets],
        example,
      }),
    )
    return Promise.resolve({ items, nextCursor: null })
  },
})
