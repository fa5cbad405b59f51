import { Failure, hasErrors } from '../base/index.ts'
import { planReplicates, tableSize, valuesInTable, type ReplicatePlan, type Replications } from '../engine/index.ts'
import { replicate } from '../threads/index.ts'
import type { ServiceContext } from './context.ts'
import type { CreateRunInput } from './operations/create-run.ts'
import type { PlannedRun } from './plan-run.ts'

/** Which replicates of a run are asked for. */
export interface PlannedReplicates {
  readonly plan: ReplicatePlan
  /** How many, the run itself among them. */
  readonly count: number
}

/**
 * The replicates that a request asks for; undefined when it asks for none.
 *
 * @throws Failure options-conflict, input-invalid for a pattern that matches nothing, values-limit
 */
export function plannedReplicates(
  { limits }: ServiceContext,
  { replications: count = 0, bands }: NonNullable<CreateRunInput['options']>,
  { prepared }: PlannedRun,
): PlannedReplicates | undefined {
  if (count === 0) {
    if (bands === undefined) return undefined
    const hint = 'Give replications (--replications) with them.'
    throw new Failure('options-conflict', 'bands are asked for, and no replications', { hint })
  }
  const { value: plan, diagnostics } = planReplicates(prepared, bands)
  if (plan === undefined || hasErrors(diagnostics)) {
    throw new Failure('input-invalid', 'the bands cannot be made as given; nothing was written', { diagnostics })
  }
  limitTable(plan, count, limits.maxValues)
  return { plan, count }
}

function limitTable(plan: ReplicatePlan, count: number, limit: number): void {
  const size = tableSize(plan, count)
  const actual = valuesInTable(size)
  if (actual <= limit) return
  const message = `${count} replications of ${size.banded} series with bands over ${size.bins} bins would hold ${actual} values, more than the limit of ${limit}`
  const hint = 'Ask for fewer replications, or for bands of fewer series, or raise the limit with --max-values.'
  throw new Failure('values-limit', message, { hint, members: { limit, actual } })
}

/**
 * What the replicates of a run come to.
 *
 * @throws Failure series-invalid with what the first replicate whose data the model cannot use has
 */
export async function replicatedRun(
  { gate, vocabulary, progress }: ServiceContext,
  { plan, count }: PlannedReplicates,
  { inputs, placed }: PlannedRun,
): Promise<Replications> {
  progress('replicate', 0, count)
  const { replications, offence } = await replicate(
    { plan, replicates: count, inputs, vocabulary, progress: (done) => progress('replicate', done, count) },
    gate,
  )
  if (offence === undefined) return replications
  const { replicate: number, diagnostics } = offence
  const message = `in replicate ${number} some series have values that the model cannot use; nothing was written`
  throw new Failure('series-invalid', message, { diagnostics: placed(diagnostics), members: { replicate: number } })
}
