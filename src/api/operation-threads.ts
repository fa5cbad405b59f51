import { availableParallelism } from 'node:os'
import { Failure } from '../base/index.ts'
import type { Lane, Operation, RunEvent, ServiceContext } from '../service/index.ts'
import { besideModule, openPool, type WorkPool } from '../threads/index.ts'
import { failureFrom, type OperationAnswer, type OperationTold } from './operation-work.ts'
import type { OperationWork, ThreadConfig } from './operation-work.ts'

/** How much threads may take on. */
export interface ThreadLimits {
  /** Most runs that are made at once; one less than the machine has cores unless given, at least one. */
  readonly runs?: number | undefined
  /** Most requests that wait for a thread, in each lane. */
  readonly queue: number
  /** Most seconds of one run. */
  readonly seconds: number
}

/** What is asked of threads. */
export interface ThreadedRequest extends Omit<OperationWork, 'operation'> {
  /** One that has a lane. */
  readonly operation: Operation
  /** Is told what the thread tells. */
  readonly context: ServiceContext
  readonly signal: AbortSignal
}

/** An answer from a thread: JSON as bytes, and the address of what was made, null when nothing was. */
export type ThreadedAnswer = Extract<OperationAnswer, { json: Uint8Array }>

/** Threads that do operations, so that the one that serves stays free; a pool of them for each lane. */
export interface OperationThreads {
  /** @throws Failure queue-full, run-timeout, the reason of the signal, and those of the operation */
  answer(request: ThreadedRequest): Promise<ThreadedAnswer>
  /** How many requests wait in a lane, and how many its threads have. */
  readonly load: () => readonly LaneLoad[]
  /** Ends all work there is, which fails with run-cancelled. */
  readonly cancel: () => void
  /** Ends all threads; call it when nothing is asked any more. */
  readonly close: () => Promise<void>
}

/** How much is to be done in a lane. */
export interface LaneLoad {
  readonly lane: Lane
  readonly waiting: number
  readonly working: number
}

/**
 * Open threads for the operations of flowsim.
 *
 * @param context of this thread; its store puts in order what a thread that is ended leaves
 * @param broke told of a thread that broke without work
 */
export async function openOperationThreads(
  { store, gate }: ServiceContext,
  config: ThreadConfig,
  { limits, broke }: { readonly limits: ThreadLimits; readonly broke: (error: unknown) => void },
): Promise<OperationThreads> {
  const open = (threads: number): Promise<WorkPool> =>
    openPool({
      module: besideModule(import.meta.url, 'operation-thread'),
      data: { ...config, startedMs: store.startedMs },
      threads,
      queue: limits.queue,
      seconds: limits.seconds,
      gate,
      ended: (thread) => store.sweep(thread),
      broke,
    })
  const pools: Readonly<Record<Lane, WorkPool>> = {
    runs: await open(limits.runs ?? Math.max(1, availableParallelism() - 1)),
    looks: await open(1),
  }
  const end = new AbortController()
  const lanes = Object.entries(pools) as [Lane, WorkPool][]
  return {
    answer: (request) => {
      const signal = AbortSignal.any([request.signal, end.signal])
      return answered(pools[request.operation.http!.lane!], { ...request, signal })
    },
    load: () => lanes.map(([lane, pool]) => ({ lane, waiting: pool.waiting(), working: pool.working() })),
    cancel: () => end.abort(new Failure('run-cancelled', 'the server ends')),
    close: async () => void (await Promise.all(lanes.map(([, pool]) => pool.close()))),
  }
}

async function answered(
  pool: WorkPool,
  { context, signal, operation, parts, request }: ThreadedRequest,
): Promise<ThreadedAnswer> {
  const body = parts.body === undefined ? undefined : Uint8Array.from(parts.body)
  const work: OperationWork = { operation: operation.name, parts: { ...parts, body }, request }
  const relay = relayTo(context)
  try {
    const answer = (await pool.run({
      work,
      transfer: body === undefined ? [] : [body.buffer],
      signal,
      begun: () => undefined,
      told: relay.told,
    })) as OperationAnswer
    if ('failure' in answer) throw failureFrom(answer.failure)
    if ('defect' in answer) throw new Error('an operation in a thread is defect', { cause: answer.defect })
    return answer
  } catch (error) {
    relay.failed(error)
    throw error
  }
}

interface Relay {
  readonly told: (message: unknown) => void
  /** Tells the end of a run whose thread could not. */
  readonly failed: (error: unknown) => void
}

const LAST: readonly RunEvent['event'][] = ['run.completed', 'run.reused', 'run.failed']

/** Passes on what a thread tells. */
function relayTo(context: ServiceContext): Relay {
  let last: RunEvent | undefined
  const since = context.elapsed()
  return {
    told(message) {
      const told = message as OperationTold
      if ('progress' in told) context.progress(...told.progress)
      else if ('replayed' in told) context.request.replayed?.()
      else {
        if (told.event.event !== 'bundle.corrupt') last = told.event
        context.tell(told.event)
      }
    },
    failed(error) {
      if (last === undefined || LAST.includes(last.event)) return
      const code = error instanceof Failure ? error.code : 'internal'
      const durationMs = Math.round((context.elapsed() - since) * 1000) / 1000
      context.tell({ ...last, event: 'run.failed', code, durationMs })
    },
  }
}
