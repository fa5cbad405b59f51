import { Failure, instantText, problem } from '../base/index.ts'
import { deterministicRunId, inputHashes, isRunId, type BundleContent, type Receipt } from '../bundle/index.ts'
import { evaluatePrepared, type Replications, type Run } from '../engine/index.ts'
import { runExists } from '../store/index.ts'
import type { ServiceContext } from './context.ts'
import { keyedRun, type KeptRequest } from './keyed-run.ts'
import type { CreateRunInput } from './operations/create-run.ts'
import { planRun, type PlannedRun } from './plan-run.ts'
import { plannedReplicates, replicatedRun, type PlannedReplicates } from './replicated-run.ts'
import { reusedRun } from './reused-run.ts'
import { runAnswer, type RunAnswer } from './run-answer.ts'
import { runWatch, type RunWatch } from './run-watch.ts'
import { seriesFormatOf } from './series-format.ts'
import { viewSource } from './stored-run.ts'
import { limitStore, limitValues } from './values-limit.ts'
import { watchedBundle } from './watched-bundle.ts'

/**
 * Request -> stored run (docs/spec/operations.md). Nothing is written unless everything went well.
 *
 *   1. Key       a run that was made with it is answered again.
 *   2. Options   that contradict each other.
 *   3. Plan      template, parameters, model; all problems of a stage at once.
 *   4. Id        a run of it that is there: used again, refused or, with overwrite, replaced.
 *   5. Evaluate  then the checks.
 *   6. Replicate as often as is asked for.
 *   7. Write     or not, for a dry run.
 *
 * @throws Failure
 */
export async function makeRun(context: ServiceContext, input: CreateRunInput): Promise<RunAnswer> {
  const watch = runWatch(context, input)
  try {
    const { answer, replayed } = await keyedRun(context, input, {
      make: (kept) => madeRun(context, { input, kept, watch }),
      reuse: (runId) => reused(context, watch, runId),
    })
    if (replayed) context.request.replayed?.()
    if (answer.reused) watch.reused(replayed ? 'idempotency-key' : 'run-id')
    else watch.completed()
    return answer
  } catch (error) {
    watch.failed(error)
    throw error
  }
}

/** A request under way. */
interface Asked {
  readonly input: CreateRunInput
  readonly kept: KeptRequest
  readonly watch: RunWatch
}

function reused(context: ServiceContext, watch: RunWatch, runId: string): Promise<RunAnswer> {
  watch.known(runId)
  return reusedRun(context, runId)
}

async function madeRun(context: ServiceContext, asked: Asked): Promise<RunAnswer> {
  const { input, watch } = asked
  checkOptions(input)
  const { runId, dryRun = false } = input.options ?? {}
  if (runId !== undefined && !dryRun) watch.known(runId)
  context.progress('prepare', 0)
  const planned = plannedOf(context, input)
  limitValues(planned.values, context.limits)
  const replicates = plannedReplicates(context, input.options ?? {}, planned)
  const id = idOf(context, input, { ...planned, replicates })
  if (!dryRun) watch.known(id.runId)
  watch.done('prepare')
  if (!id.overwrite && id.asked && (await context.store.has(id.runId))) {
    if (id.deterministic) return reused(context, watch, id.runId)
    throw runExists(id.runId)
  }
  if (!dryRun) await limitStore(context)
  context.progress('evaluate', planned.values)
  const run = evaluated(context, planned)
  const replications = replicates === undefined ? null : await replicatedRun(context, replicates, planned)
  watch.done('evaluate')
  return written(context, { ...asked, planned, run, replications, id })
}

function checkOptions({ mode = 'simulation', options = {} }: CreateRunInput): void {
  if (mode !== 'simulation') {
    throw new Failure('mode-not-available', `the mode "${mode}" is not available`, { hint: 'Use simulation.' })
  }
  const { deterministicRunId: deterministic = false, runId, overwrite = false } = options
  const conflict = (message: string, hint: string) => new Failure('options-conflict', message, { hint })
  if (deterministic && runId !== undefined) {
    throw conflict(
      'a run id is given and one is to be made from what goes in',
      'Give one of runId and deterministicRunId.',
    )
  }
  if (overwrite && !deterministic && runId === undefined) {
    throw conflict('overwrite is asked for, and no run is named', 'Give runId or deterministicRunId with it.')
  }
  if (runId !== undefined && !isRunId(runId)) {
    const message = `the run id ${JSON.stringify(runId)} is not of a form that is allowed`
    const hint = 'Use 3 to 128 letters, digits, _ - and single dots, beginning with a letter or digit.'
    const diagnostics = [problem('field-value', ['options', 'runId'], message, hint)]
    throw new Failure('input-invalid', message, { diagnostics })
  }
}

function plannedOf(context: ServiceContext, input: CreateRunInput): PlannedRun {
  const { value, diagnostics } = planRun(context, input, (values) => {
    limitValues(values, context.limits)
  })
  if (value !== undefined) return value
  const of = input.model === undefined ? 'what is asked for' : 'the model'
  const what = input.templateId === undefined ? of : `the template ${input.templateId}`
  throw new Failure('input-invalid', `${what} cannot be run as given; nothing was written`, { diagnostics })
}

interface RunIdentity {
  readonly runId: string
  /** Whether the id is not a fresh one, so that a run of it may be there. */
  readonly asked: boolean
  readonly deterministic: boolean
  readonly overwrite: boolean
  readonly dryRun: boolean
}

/** What a deterministic id is made of. */
interface Identified extends PlannedRun {
  readonly replicates: PlannedReplicates | undefined
}

function idOf(context: ServiceContext, { options = {} }: CreateRunInput, planned: Identified): RunIdentity {
  const { deterministicRunId: deterministic = false, overwrite = false, dryRun = false } = options
  const asked = deterministic || options.runId !== undefined
  const made = (): string => (deterministic ? sameId(context, planned) : context.store.newRunId())
  return { runId: options.runId ?? made(), asked, deterministic, overwrite, dryRun }
}

function sameId({ sha256 }: ServiceContext, planned: Identified): string {
  const { template, parameters, prepared, inputs, replicates } = planned
  const given = {
    mode: 'simulation',
    model: prepared.model,
    inputs,
    templateFiles: template?.files ?? null,
    parameters,
    replicated: replicates === undefined ? null : { count: replicates.count, bands: replicates.plan.patterns },
  } as const
  return deterministicRunId(template?.id ?? null, inputHashes(given, sha256).inputHash)
}

function evaluated({ vocabulary }: ServiceContext, { prepared, inputs, placed }: PlannedRun): Run {
  const { value, diagnostics } = evaluatePrepared(prepared, { inputs, vocabulary })
  if (value === undefined) {
    const message = 'some series have values that the model cannot use; nothing was written'
    throw new Failure('series-invalid', message, { diagnostics: placed(diagnostics) })
  }
  const failed = value.checks.filter(({ status }) => status === 'fail')
  if (failed.length === 0) return value
  const [{ id, breaches }] = failed as [(typeof failed)[number]]
  const where =
    breaches[0] === undefined ? '' : ` at ${breaches[0].series} in bin ${breaches[0].bin} by ${breaches[0].amount}`
  throw new Failure('check-failed', `the check ${id} does not hold${where}`, {
    hint: 'This is a defect in flowsim; nothing was written.',
    members: { checks: failed },
  })
}

interface FinishedRun extends Asked {
  readonly planned: PlannedRun
  readonly run: Run
  readonly replications: Replications | null
  readonly id: RunIdentity
}

async function written(context: ServiceContext, finished: FinishedRun): Promise<RunAnswer> {
  const { input, planned, run, replications, id, watch, kept } = finished
  const { template, parameters } = planned
  const seriesFormat = seriesFormatOf(run, input.options?.seriesFormat)
  const content: BundleContent = { run, replications, mode: 'simulation', template, parameters, seriesFormat }
  const bundle = watchedBundle(content, context.sha256)
  const createdUtc = instantText(context.clock())
  const tags = input.tags ?? []
  context.progress('write', run.series.length * run.model.grid.bins)
  if (id.dryRun) {
    bundle.drain()
  } else {
    const receipt = (): Receipt => {
      watch.note('write')
      return receiptOf(
        context,
        { ...kept, runId: id.runId, createdUtc, tags: [...tags], durationsMs: watch.laps },
        content,
      )
    }
    const toWrite = { runId: id.runId, parts: bundle.parts, receipt, overwrite: id.overwrite }
    const taken = await context.store.write(toWrite).then(() => false, asTaken(id))
    if (taken) return reused(context, watch, id.runId)
    watch.done('write')
  }
  const runId = id.dryRun ? null : id.runId
  const { replications: told, ...said } = bundle.said()
  const source = viewSource(context, { runId, ...said })
  return runAnswer({ source, replications: told, manifest: bundle.manifest(), createdUtc, tags, reused: false })
}

/** Another writer of the same deterministic id was faster: its run is this one. */
function asTaken({ deterministic }: RunIdentity): (error: unknown) => boolean {
  return (error) => {
    if (deterministic && error instanceof Failure && error.code === 'run-exists') return true
    throw error
  }
}

type ReceiptStart = KeptRequest &
  Pick<Receipt, 'runId' | 'createdUtc' | 'tags'> & { durationsMs: Readonly<Record<string, number>> }

function receiptOf({ versions }: ServiceContext, start: ReceiptStart, { run, template, mode }: BundleContent): Receipt {
  return {
    ...start,
    templateId: template?.id ?? null,
    mode,
    warningCount: run.warnings.length,
    durationsMs: { ...start.durationsMs },
    flowsimVersion: versions.flowsim,
    nodeVersion: versions.node,
    tzdataVersion: versions.tzdata,
    host: versions.host,
  }
}
