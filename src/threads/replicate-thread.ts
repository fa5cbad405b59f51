import { Worker } from 'node:worker_threads'
import { besideModule } from './beside-module.ts'
import type { WorkerReport, WorkerTask } from './replicate-worker.ts'
import type { ReplicateTask } from './replicate.ts'
import type { Offence } from './shared-work.ts'

/** A thread that helps with replicates. */
export interface ReplicateThread {
  /** The first offence it met, once no replicate is left. */
  readonly evaluated: Promise<Offence | undefined>
  /** Rejected where it ends by itself; never fulfilled. */
  readonly failed: Promise<never>
  /** Let it spread its share, once all replicates are there. */
  readonly spread: () => void
  readonly end: () => Promise<unknown>
}

/** The memory of the table that all work on, and of its control. */
export type SharedMemory = Pick<WorkerTask, 'memory' | 'control'>

/** Start a thread, which begins with its share as soon as it has compiled the model; `told` hears all that it reports. */
export function startReplicateThread(
  { plan, replicates, inputs }: ReplicateTask,
  shared: SharedMemory,
  told: (report: WorkerReport) => void,
): ReplicateThread {
  const { patterns, compiled } = plan
  const { document } = compiled.model
  const task: WorkerTask = {
    task: 'replicate',
    document,
    inputs: [...inputs.values()],
    patterns,
    replicates,
    ...shared,
  }
  const url = besideModule(import.meta.url, 'replicate-worker')
  const worker = new Worker(startOf(url), { workerData: { ...task, url } })
  const evaluated = new Promise<Offence | undefined>((resolve) => {
    worker.on('message', (report: WorkerReport) => {
      if (report.step === 'evaluated') resolve(report.offence)
      told(report)
    })
  })
  const failed = new Promise<never>((_, reject) => {
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`a thread ended with ${code} before its work was done`)))
  })
  return { evaluated, failed, spread: () => worker.postMessage('spread'), end: () => worker.terminate() }
}

/** The module that a thread starts with; sources need another that reads TypeScript first. */
function startOf(url: string): URL {
  return url.endsWith('.ts') ? new URL('./source-thread.js', url) : new URL(url)
}
