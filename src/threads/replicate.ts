import { setImmediate as nextTurn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { openTable, replicationsOf, SHIPPED, tableBytes, tableSize } from '../engine/index.ts'
import type { InputData, ReplicatePlan, Replications, ReplicateTable, Vocabulary } from '../engine/index.ts'
import { besideModule } from './beside-module.ts'
import type { Gate } from './gate.ts'
import type { WorkerReport, WorkerTask } from './replicate-worker.ts'
import { CONTROL_BYTES, evaluateShare, spreadShare, startControl, type Control, type Offence } from './shared-work.ts'

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

/** The memory that all share. */
interface Shared {
  readonly memory: SharedArrayBuffer
  readonly control: SharedArrayBuffer
}

/**
 * Evaluate replicates of a plan, and find what they come to (docs/spec/replications.md). The answer is the same bit for bit
 * however many threads there are: each number has its place, and each spread is found by one thread from all of them.
 *
 *   1. Evaluate  whoever is free takes the next few replicates.
 *   2. Spread    once all are there, whoever is free takes the next series.
 *
 * Threads compile the model themselves. What cannot be sent to them, definitions of a caller's own, and what is small is done
 * in this thread, a few replicates at a time. A thread that fails is an error here, and ends the others.
 */
export async function replicate(task: ReplicateTask, gate: Gate): Promise<Replicated> {
  const { plan, replicates, vocabulary } = task
  const shared = {
    memory: new SharedArrayBuffer(tableBytes(tableSize(plan, replicates))),
    control: new SharedArrayBuffer(CONTROL_BYTES),
  }
  const table = openTable(tableSize(plan, replicates), shared.memory)
  const control = startControl(shared.control, replicates)
  const { columns, grid } = plan.compiled.plan
  const here = vocabulary !== SHIPPED || replicates * columns * grid.bins < SMALL
  const offence = here
    ? await inThisThread(task, table, control)
    : await gate.with(gate.most, (threads) => inThreads(task, shared, threads))
  return offence === undefined ? { replications: replicationsOf(plan, table) } : { offence }
}

async function inThisThread(
  { plan, progress }: ReplicateTask,
  table: ReplicateTable,
  control: Control,
): Promise<Offence | undefined> {
  const evaluating = evaluateShare(plan, table, control)
  for (let done = 0; ;) {
    const step = evaluating.next()
    if (step.done === true) {
      if (step.value !== undefined) return step.value
      break
    }
    done += step.value
    progress(done)
    await nextTurn()
  }
  const spreading = spreadShare(table, control)
  while (spreading.next().done !== true) await nextTurn()
  return undefined
}

async function inThreads(task: ReplicateTask, shared: Shared, threads: number): Promise<Offence | undefined> {
  const url = besideModule(import.meta.url, 'replicate-worker')
  let done = 0
  const told = (count: number): void => {
    done += count
    task.progress(done)
  }
  const started = Array.from({ length: threads }, () => startThread(url, workerTask(task, shared), told))
  try {
    const offences = (await Promise.all(started.map(({ evaluated }) => evaluated))).filter((one) => one !== undefined)
    const [first] = offences.sort((a, b) => a.replicate - b.replicate)
    if (first !== undefined) return first
    await Promise.all(started.map(({ spread }) => spread()))
    return undefined
  } finally {
    await Promise.all(started.map(({ end }) => end()))
  }
}

function workerTask({ plan, replicates, inputs }: ReplicateTask, shared: Shared): WorkerTask {
  const { patterns, compiled } = plan
  const { document } = compiled.model
  return { task: 'replicate', document, inputs: [...inputs.values()], patterns, replicates, ...shared }
}

interface Thread {
  /** The first offence it met, once no replicate is left. */
  readonly evaluated: Promise<Offence | undefined>
  /** Spreads its share. */
  readonly spread: () => Promise<void>
  readonly end: () => Promise<unknown>
}

/** Start a thread; what it promises fails when it does. */
function startThread(url: string, task: WorkerTask, told: (done: number) => void): Thread {
  const worker = new Worker(startOf(url), { workerData: { ...task, url } })
  const failed = new Promise<never>((_, reject) => {
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`a thread ended with ${code} before its work was done`)))
  })
  // It may fail when nobody waits for it any more: once it is ended on purpose.
  failed.catch(() => undefined)
  const reported = <S extends WorkerReport['step']>(step: S): Promise<Extract<WorkerReport, { step: S }>> =>
    new Promise((resolve) => {
      worker.on('message', (report: WorkerReport) => {
        if (report.step === step) resolve(report as Extract<WorkerReport, { step: S }>)
      })
    })
  worker.on('message', (report: WorkerReport) => {
    if (report.step === 'evaluating') told(report.done)
  })
  const evaluated = Promise.race([reported('evaluated'), failed]).then(({ offence }) => offence)
  return {
    evaluated,
    async spread() {
      const spread = reported('spread')
      worker.postMessage('spread')
      await Promise.race([spread, failed])
    },
    end: () => worker.terminate(),
  }
}

/** The module that a thread starts with; sources need another that reads TypeScript first. */
function startOf(url: string): URL {
  return url.endsWith('.ts') ? new URL('./source-thread.js', url) : new URL(url)
}
