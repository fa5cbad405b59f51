import { setImmediate as nextTurn } from 'node:timers/promises'
import { openTable, replicationsOf, SHIPPED, tableBytes, tableSize } from '../engine/index.ts'
import type { InputData, ReplicatePlan, Replications, Vocabulary } from '../engine/index.ts'
import type { Gate } from './gate.ts'
import { startReplicateThread } from './replicate-thread.ts'
import type { WorkerReport } from './replicate-worker.ts'
import { CONTROL_BYTES, endWork, evaluateShare, spreadParts, spreadShare, startControl } from './shared-work.ts'
import type { Offence } from './shared-work.ts'

/** What is to be replicated. */
export interface ReplicateTask {
  readonly plan: ReplicatePlan
  /** How many, the run itself among them; 1 or more. */
  readonly replicates: number
  readonly inputs: ReadonlyMap<string, InputData>
  readonly vocabulary: Vocabulary
  /** Told how many replicates are done. */
  readonly progress: (done: number) => void
}

/** What the replicates come to, or the first of them whose data the model cannot use. */
export type Replicated =
  | { readonly replications: Replications; readonly offence?: undefined }
  | { readonly replications?: undefined; readonly offence: Offence }

/** Replicates of less work than this, in columns times bins, are done sooner than a thread is started. */
const SMALL = 2_000_000

/**
 * Evaluate replicates of a plan, and find what they come to (docs/spec/replications.md). The answer is the same bit for bit
 * however many threads there are: each number has its place, and each spread is found by one thread from all of them.
 *
 *   1. Evaluate  whoever is free takes the next few replicates.
 *   2. Spread    once all are there, whoever is free takes the next series.
 *
 * This thread takes its part, and answers messages in between; the others compile the model themselves. It works alone on what
 * cannot be sent to them, definitions of a caller's own, and on what is small. A thread that fails is an error here, and ends the others.
 */
export async function replicate(task: ReplicateTask, gate: Gate): Promise<Replicated> {
  const { plan, replicates, vocabulary } = task
  const { columns, grid } = plan.compiled.plan
  const alone = vocabulary !== SHIPPED || replicates * columns * grid.bins < SMALL
  return alone ? replicateWith(0, task) : gate.with(gate.most, (threads) => replicateWith(threads - 1, task))
}

/** With the help of so many other threads. */
async function replicateWith(helpers: number, task: ReplicateTask): Promise<Replicated> {
  const { plan, replicates } = task
  const size = tableSize(plan, replicates)
  const memory = new SharedArrayBuffer(tableBytes(size))
  const control = new SharedArrayBuffer(CONTROL_BYTES)
  const [table, todo] = [openTable(size, memory), startControl(control, replicates)]
  const [evaluated, spread] = [openTally(replicates, task.progress), openTally(spreadParts(size))]
  const told = (report: WorkerReport): void => {
    if (report.step === 'evaluating') evaluated.add(report.done)
    else if (report.step === 'spreading') spread.add(report.done)
  }
  const threads = Array.from({ length: helpers }, () => startReplicateThread(task, { memory, control }, told))
  const failed = new Promise<never>((_, reject) => {
    for (const thread of threads) thread.failed.catch(reject)
  })
  // It may fail when nobody waits for it any more: once a thread is ended on purpose.
  failed.catch(() => undefined)
  try {
    const mine = await Promise.race([failed, inTurns(evaluateShare(plan, table, todo), evaluated.add)])
    const theirs = Promise.all(threads.map(({ evaluated }) => evaluated))
    // A thread that comes when all is done is not waited for.
    const offences = await Promise.race([failed, evaluated.whole, theirs])
    const [first] = [mine, ...(offences ?? [])]
      .filter((one) => one !== undefined)
      .sort((a, b) => a.replicate - b.replicate)
    if (first !== undefined) return { offence: first }
    for (const { spread } of threads) spread()
    await Promise.race([failed, inTurns(spreadShare(table, todo), spread.add)])
    await Promise.race([failed, spread.whole])
    return { replications: replicationsOf(plan, table) }
  } finally {
    endWork(todo)
    await Promise.all(threads.map(({ end }) => end()))
  }
}

/** Do a share, with room for messages in between, and count what is done. */
async function inTurns<T>(share: Generator<number, T>, count: (done: number) => void): Promise<T> {
  for (;;) {
    const { done, value } = share.next()
    if (done === true) return value
    count(value)
    await nextTurn()
  }
}

/** Counts what all have done. */
interface Tally {
  readonly add: (done: number) => void
  /** Once all of it is done. */
  readonly whole: Promise<void>
}

function openTally(all: number, told: (done: number) => void = () => undefined): Tally {
  let done = 0
  let finish = (): void => undefined
  const whole = new Promise<void>((resolve) => (finish = resolve))
  const add = (count: number): void => {
    done += count
    told(done)
    if (done === all) finish()
  }
  if (all === 0) finish()
  return { add, whole }
}
