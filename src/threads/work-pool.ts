import { MessageChannel } from 'node:worker_threads'
import { Piscina } from 'piscina'
import { Failure } from '../base/index.ts'
import type { Gate } from './gate.ts'
import { startOf } from './start-of.ts'
import type { HandedWork } from './thread-work.ts'
import { gateDesk, type ThreadMessage } from './thread-relay.ts'
import { openTurns } from './turns.ts'

/** A thread that has not begun with its work after so long never will. */
const START_MS = 60_000

/** What a pool is opened with. */
export interface PoolOptions {
  /** Address of the module whose `work`, made by `threadWork`, the threads run. */
  readonly module: string
  /** What each thread finds as `data` of its `workerData`; data that can be cloned. */
  readonly data: unknown
  /** Most threads that work at once, 1 or more. */
  readonly threads: number
  /** Most pieces of work that wait for one. */
  readonly queue: number
  /** Most seconds that a piece of work may take once a thread has begun with it. */
  readonly seconds: number
  readonly gate: Gate
  /** Puts in order what a thread that has ended left, before anybody hears of it. */
  readonly ended: (thread: number) => Promise<void>
  /** Told of a thread that broke without work. */
  readonly broke: (error: unknown) => void
}

/** One piece of work for a thread. */
export interface PoolWork {
  /** Data that can be cloned. */
  readonly work: unknown
  /** Buffers in it that go over instead of being copied. */
  readonly transfer: readonly ArrayBuffer[]
  /** Ends it, wherever it has got to; its reason is what the work fails with. */
  readonly signal: AbortSignal
  /** Told when a thread has begun with it. */
  readonly begun: () => void
  /** Told what the work tells. */
  readonly told: (message: unknown) => void
}

/** Threads that do one piece of work each at a time, and the queue before them. */
export interface WorkPool {
  /**
   * What a piece of work comes to. Fails with queue-full, run-timeout or the reason of its signal; with an error of its
   * own where the work throws or its thread dies. Other work notices nothing of that.
   */
  run(work: PoolWork): Promise<unknown>
  /** How many pieces of work wait. */
  readonly waiting: () => number
  /** How many pieces of work threads have. */
  readonly working: () => number
  /** Ends all threads; call it when nothing runs any more. */
  readonly close: () => Promise<void>
}

interface Pool extends PoolOptions {
  readonly piscina: Piscina
  /** Waits until every thread that is to end has ended, and what it left is in order. */
  readonly settled: () => Promise<void>
}

/** A pool with one thread that starts now; the others start when there is work for them. */
export function poolOf(options: PoolOptions): WorkPool {
  const { threads, queue, broke } = options
  const piscina = new Piscina({
    ...startOf(options.module, options.data),
    name: 'work',
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: Infinity,
    // Each waits for messages as any thread does, so that what it began goes on between two pieces of work.
    atomics: 'disabled',
    recordTiming: false,
  })
  piscina.on('error', broke)
  const turns = openTurns(threads, queue)
  const pool = { ...options, piscina, settled: watchThreads(piscina, options.ended) }
  return {
    run: (work) => turns.take(() => handedOver(pool, work), work.signal),
    waiting: turns.waiting,
    working: turns.working,
    close: () => piscina.destroy(),
  }
}

function watchThreads(piscina: Piscina, ended: PoolOptions['ended']): Pool['settled'] {
  const exits = new Map<number, Promise<unknown>>()
  piscina.on('workerCreate', ({ id }: { readonly id: number }) => {
    const thread = piscina.threads.find(({ threadId }) => threadId === id)!
    exits.set(id, new Promise((resolve) => thread.once('exit', resolve)))
  })
  return async () => {
    const living = new Set(piscina.threads.map(({ threadId }) => threadId))
    for (const [id, exit] of exits) {
      if (living.has(id)) continue
      await exit
      await ended(id)
      exits.delete(id)
    }
  }
}

/** Have a thread do a piece of work: there is one that is free, or may be started. */
async function handedOver(pool: Pool, { work, transfer, signal, begun, told }: PoolWork): Promise<unknown> {
  const { piscina, gate, seconds } = pool
  const { port1: port, port2 } = new MessageChannel()
  const desk = gateDesk(gate, (granted) => port.postMessage(granted))
  const start = startWatch(piscina)
  const limit = timeLimit(seconds)
  const answered = new Promise<unknown>((resolve) => {
    port.on('message', (message: ThreadMessage) => {
      if (message.step === 'begun') {
        start.begun()
        limit.begun()
        begun()
      } else if (message.step === 'told') told(message.message)
      else if (message.step === 'answered') resolve(message.answer)
      else desk.hear(message)
    })
  })
  const handed: HandedWork = { work, port: port2, most: gate.most }
  try {
    const ends = AbortSignal.any([signal, limit.signal, start.broken])
    await piscina.run(handed, { transferList: [port2, ...transfer], signal: ends })
    return await answered
  } catch (error) {
    await pool.settled()
    if (signal.aborted) throw signal.reason
    const ended = [limit.signal, start.broken].find(({ aborted }) => aborted)
    throw ended === undefined ? error : ended.reason
  } finally {
    start.begun()
    limit.end()
    desk.close()
    port.close()
  }
}

interface StartWatch {
  readonly broken: AbortSignal
  readonly begun: () => void
}

/** Until a thread has begun with a piece of work, one that cannot start may be the one it was meant for. */
function startWatch(piscina: Piscina): StartWatch {
  const broken = new AbortController()
  const onError = (error: unknown): void => broken.abort(error)
  piscina.on('error', onError)
  return { broken: broken.signal, begun: () => piscina.off('error', onError) }
}

interface TimeLimit {
  readonly signal: AbortSignal
  /** The clock of the work begins; until then it was that of the thread, which had to start. */
  readonly begun: () => void
  readonly end: () => void
}

function timeLimit(seconds: number): TimeLimit {
  const limit = new AbortController()
  const timed = (ms: number, reason: () => Error): NodeJS.Timeout => setTimeout(() => limit.abort(reason()), ms)
  let timer = timed(START_MS, () => new Error(`a thread has not begun after ${START_MS} ms`))
  return {
    signal: limit.signal,
    begun() {
      clearTimeout(timer)
      timer = timed(seconds * 1000, () => tooLong(seconds))
    },
    end: () => clearTimeout(timer),
  }
}

function tooLong(limit: number): Failure {
  const message = `what is asked takes longer than ${limit} seconds`
  const hint = 'Ask for less, or raise the limit with --max-seconds.'
  return new Failure('run-timeout', message, { hint, members: { limit } })
}
