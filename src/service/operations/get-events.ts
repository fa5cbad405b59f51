import { Type } from '@sinclair/typebox'
import { EventSchema } from '../../bundle/index.ts'
import { eventsView, selectEvents } from '../../views/index.ts'
import { ofBundle } from '../answer-basis.ts'
import { defineOperation, EXAMPLE_RUN } from '../operation.ts'
import { PAGE, pageOf } from '../page-fields.ts'
import { RUN_ID, RUN_ID_FIELD } from '../run-id-field.ts'
import { granted, openRun } from '../stored-run.ts'
import { WINDOW, WINDOW_FIELDS } from '../view-fields.ts'

const CLOSED = { additionalProperties: false }

/** GET /v1/runs/{id}/events, `flowsim events`. */
export const getEvents = defineOperation({
  name: 'getEvents',
  summary: 'List what happens in a run, in order of time.',
  input: Type.Object(
    {
      id: RUN_ID,
      kind: Type.Optional(Type.String({ maxLength: 64, description: 'Only events of this kind' })),
      node: Type.Optional(Type.String({ maxLength: 64, description: 'Only events at this node' })),
      ...WINDOW,
      ...PAGE,
    },
    CLOSED,
  ),
  output: Type.Object(
    {
      ...pageOf(
        Type.Object(
          {
            ...EventSchema.properties,
            unit: Type.Union([Type.String(), Type.Null()], {
              description: 'Of the value; null for a kind that this version does not know',
            }),
          },
          CLOSED,
        ),
      ),
      timezone: Type.String({ description: 'IANA name of the zone of the run' }),
    },
    CLOSED,
  ),
  failures: [
    'run-not-found',
    'bin-out-of-range',
    'range-invalid',
    'options-conflict',
    'bundle-corrupt',
    'format-unsupported',
  ],
  http: {
    method: 'GET',
    url: '/v1/runs/{id}/events',
    tag: 'travel',
    example: { id: EXAMPLE_RUN, node: 'payment', startBin: 96, endBin: 143 },
    basis: ofBundle,
  },
  cli: {
    command: 'events',
    positionals: ['id'],
    fields: { id: RUN_ID_FIELD, node: { label: 'ID' }, kind: { label: 'WORD' }, ...WINDOW_FIELDS },
    examples: [{ line: 'events latest --node payment', doc: 'what happens at one node, and when' }],
  },
  run: async (context, { id, ...query }) => {
    const { source, events } = await openRun(context, id)
    const page = granted(selectEvents(source, await events(), query))
    const kinds = context.vocabulary.definitions.events.flatMap((definition) => definition.kinds)
    return eventsView(source, page, new Map(kinds.map(({ kind, unit }) => [kind, unit])))
  },
})
