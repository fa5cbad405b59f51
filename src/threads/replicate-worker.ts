import { parentPort, workerData, type MessagePort } from 'node:worker_threads'
import {
  compileModel,
  openTable,
  planReplicates,
  tableSize,
  type InputData,
  type ReplicatePlan,
} from '../engine/index.ts'
import { evaluateShare, spreadShare, type Offence } from './shared-work.ts'

/** What a thread is started with. */
export interface WorkerTask {
  readonly task: 'replicate'
  readonly document: unknown
  readonly inputs: readonly InputData[]
  readonly patterns: readonly string[]
  readonly replicates: number
  /** Of the table and its control. */
  readonly memory: SharedArrayBuffer
  readonly control: SharedArrayBuffer
}

/** What a thread tells: replicates done since it last told; that there are no more; parts spread since it last told. */
export type WorkerReport =
  | { readonly step: 'evaluating'; readonly done: number }
  | { readonly step: 'evaluated'; readonly offence: Offence | undefined }
  | { readonly step: 'spreading'; readonly done: number }

/** How much is told of at a time. */
const LOT = 8

if (parentPort !== null && isTask(workerData)) work(workerData, parentPort)

function isTask(data: unknown): data is WorkerTask {
  return typeof data === 'object' && data !== null && 'task' in data && data.task === 'replicate'
}

/** Evaluate a share of the replicates; once all are there and a message comes, a share of their spreads. */
function work(task: WorkerTask, port: MessagePort): void {
  const tell = (report: WorkerReport): void => {
    port.postMessage(report)
  }
  const plan = planOf(task)
  const table = openTable(tableSize(plan, task.replicates), task.memory)
  const control = new Int32Array(task.control)
  // Not once: without a listener the thread would end by itself, while others still spread their share.
  port.on('message', () => {
    inLots(spreadShare(table, control), (done) => tell({ step: 'spreading', done }))
  })
  const offence = inLots(evaluateShare(plan, table, control), (done) => tell({ step: 'evaluating', done }))
  tell({ step: 'evaluated', offence })
}

/** Do a share, and tell from time to time how much more is done. */
function inLots<T>(share: Generator<number, T>, tell: (done: number) => void): T {
  let untold = 0
  for (;;) {
    const { done, value } = share.next()
    if (done !== true) untold += value
    if (untold > 0 && (done === true || untold >= LOT)) {
      tell(untold)
      untold = 0
    }
    if (done === true) return value
  }
}

/** The plan as whoever started the thread has it: the same document gives the same plan. */
function planOf({ document, inputs, patterns }: WorkerTask): ReplicatePlan {
  const { value: compiled } = compileModel(document, { inputs: new Map(inputs.map((input) => [input.id, input])) })
  if (compiled === undefined) throw new Error('a model that compiles does not compile in a thread')
  return planReplicates(compiled, patterns).value!
}
