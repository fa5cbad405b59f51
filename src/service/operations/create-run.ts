import { Type, type Static } from '@sinclair/typebox'
import { USUAL_BANDS } from '../../engine/index.ts'
import { makeRun } from '../make-run.ts'
import { oneOf } from '../one-of.ts'
import { defineOperation, EXAMPLE_RUN } from '../operation.ts'
import { RunAnswerSchema } from '../run-answer.ts'
import { SERIES_FORMATS } from '../series-format.ts'
import { TAGS } from '../run-marks.ts'
import { RUN_REQUEST, RUN_REQUEST_FIELDS } from '../run-request.ts'

const CLOSED = { additionalProperties: false }

const flag = (description: string) => Type.Optional(Type.Boolean({ description }))

const OptionsSchema = Type.Object(
  {
    deterministicRunId: flag('Make the id from what goes in; a run that is there already is used again'),
    runId: Type.Optional(Type.String({ description: 'Id of the run; made from the time unless given' })),
    overwrite: flag('Replace a run of that id'),
    dryRun: flag('Evaluate, and write nothing'),
    replications: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 10_000,
        description: 'How many replicates are evaluated, the run itself among them; none unless given',
      }),
    ),
    bands: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 512 }), {
        maxItems: 1000,
        description: `Which series have bands over the replicates, in which * stands for any characters; ${USUAL_BANDS.join(', ')} unless given`,
      }),
    ),
    seriesFormat: Type.Optional(
      oneOf(SERIES_FORMATS, 'Format of the series; auto unless given: csv up to 1,000,000 values, arrow above'),
    ),
  },
  CLOSED,
)

const CreateRunInput = Type.Object(
  {
    ...RUN_REQUEST,
    mode: Type.Optional(oneOf(['simulation', 'telemetry'], 'How it comes about; simulation unless given')),
    options: Type.Optional(OptionsSchema),
    tags: TAGS,
  },
  CLOSED,
)

/** What a run is made from. */
export type CreateRunInput = Static<typeof CreateRunInput>

/** POST /v1/runs, `flowsim run`. */
export const createRun = defineOperation({
  name: 'createRun',
  summary: 'Simulate a template or a model and store the run.',
  input: CreateRunInput,
  output: RunAnswerSchema,
  failures: [
    'series-invalid',
    'options-conflict',
    'mode-not-available',
    'values-limit',
    'nodes-limit',
    'file-not-allowed',
    'template-not-found',
    'run-exists',
    'idempotency-key-in-progress',
    'idempotency-key-reused',
    'bundle-corrupt',
    'format-unsupported',
    'check-failed',
    'store-unwritable',
    'store-full',
  ],
  http: {
    method: 'POST',
    url: '/v1/runs',
    keyed: true,
    lane: 'runs',
    tag: 'runs',
    example: {
      templateId: 'order-system',
      mode: 'simulation',
      parameters: { paymentCapacity: 180 },
      options: { runId: EXAMPLE_RUN },
      tags: ['example'],
    },
    created: ({ runId, reused }) => (runId === null || reused ? null : `/v1/runs/${runId}`),
  },
  cli: {
    command: 'run',
    fields: {
      ...RUN_REQUEST_FIELDS,
      mode: { label: 'simulation' },
      'options.seriesFormat': { label: 'csv|arrow|auto' },
      'options.runId': { label: 'ID' },
      'options.replications': { label: 'N' },
      'options.bands': { label: 'PATTERN,…', commas: true },
      tags: { flag: 'tag', label: 'WORD' },
    },
    examples: [
      { line: 'run --template-id order-system', doc: 'the default run of a template' },
      { line: 'run --template-id order-system --param clerks=20 --dry-run', doc: 'what if, without storing it' },
      {
        line: 'run --model model.yaml --deterministic-run-id',
        doc: 'a model of your own; the same model is the same run',
      },
      {
        line: 'run --template-id order-system --series-format arrow',
        doc: 'all series in one Arrow file, for programs that read columns',
      },
      {
        line: 'run --model model.yaml --seed 42 --replications 200',
        doc: 'how far the numbers of a model that draws depend on the draws',
      },
    ],
    exit: ({ thresholds }) => (thresholds.some(({ status }) => status === 'fail') ? 1 : 0),
  },
  run: makeRun,
})
