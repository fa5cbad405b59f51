import { Type } from '@sinclair/typebox'
import { didYouMean, Failure } from '../../base/index.ts'
import { ENGINE_VERSION, explain, explainedRun, type ExplainedRun } from '../../engine/index.ts'
import { filledFrom } from '../../template/index.ts'
import { ExplanationSchema, explanationView } from '../../views/index.ts'
import { ofBundle } from '../answer-basis.ts'
import type { ServiceContext } from '../context.ts'
import { defineOperation, EXAMPLE_RUN } from '../operation.ts'
import { ONE_BIN, ONE_BIN_FIELDS, oneBin } from '../one-bin.ts'
import { RUN_ID, RUN_ID_FIELD } from '../run-id-field.ts'
import { readable, storedDocument } from '../stored-model.ts'
import { openRun, type StoredRun } from '../stored-run.ts'

const TEMPLATE = 'model/template.yaml'

/** GET /v1/runs/{id}/explain, `flowsim explain`. */
export const explainValue = defineOperation({
  name: 'explainValue',
  summary: 'Explain a value by what it was computed from, link by link.',
  input: Type.Object(
    {
      id: RUN_ID,
      series: Type.String({ maxLength: 512, description: 'Id of a series, such as payment.queueDepth' }),
      ...ONE_BIN,
    },
    { additionalProperties: false },
  ),
  output: ExplanationSchema,
  failures: [
    'run-not-found',
    'series-not-found',
    'bin-out-of-range',
    'options-conflict',
    'bundle-corrupt',
    'format-unsupported',
  ],
  http: {
    method: 'GET',
    url: '/v1/runs/{id}/explain',
    tag: 'travel',
    example: { id: EXAMPLE_RUN, series: 'payment.queueDepth', binIndex: 110 },
    basis: ofBundle,
  },
  cli: {
    command: 'explain',
    positionals: ['id', 'series'],
    fields: { id: RUN_ID_FIELD, series: { label: 'SERIES' }, ...ONE_BIN_FIELDS },
    examples: [
      { line: 'explain latest payment.queueDepth --bin 110', doc: 'why so many wait, up to what the model gives' },
    ],
  },
  run: async (context, { id, series, ...when }) => {
    const stored = await openRun(context, id)
    const { run } = stored.source
    const bin = oneBin(run, when)
    const explained = await computedAgain(context, stored)
    expectSeries(explained, series)
    const explanation = explain(explained, series, bin)
    await expectStored(stored, series, bin, explanation.links[0]!.value)
    const template = stored.manifest.files.some(({ path }) => path === TEMPLATE)
      ? await stored.text(TEMPLATE)
      : undefined
    const filled = template === undefined ? () => [] : filledFrom(template)
    return explanationView({ runId: id, run, bin, ...explanation }, filled)
  },
})

/** The run with every value, scratch and fields too, computed from the model and the data of its bundle. */
async function computedAgain({ vocabulary }: ServiceContext, stored: StoredRun): Promise<ExplainedRun> {
  const { engineVersion } = stored.manifest
  if (engineVersion !== ENGINE_VERSION) {
    const message = `the run was computed by version ${engineVersion} of the engine, and this is version ${ENGINE_VERSION}`
    throw new Failure('format-unsupported', message, {
      hint: 'Run it again, or explain it with the version that made it.',
    })
  }
  const { document, inputs } = await storedDocument(stored)
  return readable(explainedRun(document, { inputs, vocabulary }))
}

function expectSeries({ plan, values }: ExplainedRun, id: string): void {
  if (values(id) !== undefined) return
  const hint = didYouMean(
    id,
    plan.series.map((series) => series.id),
  )
  const message = `the run has no series ${JSON.stringify(id)}`
  throw new Failure('series-not-found', message, hint === undefined ? {} : { hint })
}

/** What is explained is what is stored. */
async function expectStored(stored: StoredRun, id: string, bin: number, value: number): Promise<void> {
  const entry = stored.source.index.series.find((series) => series.id === id)
  if (entry === undefined) return
  const kept = (await stored.series([id])).values(id)[bin]!
  if (Object.is(kept, value) || (kept === 0 && value === 0)) return
  const message = `${id} is ${kept} in bin ${bin} of the stored series, and ${value} when the model is computed again`
  throw new Failure('bundle-corrupt', message, { members: { file: entry.file } })
}
