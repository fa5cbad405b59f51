import { constants, setPriority } from 'node:os'
import { isMainThread, threadId, type MessagePort } from 'node:worker_threads'
import type { Gate } from './gate.ts'
import { gateThrough, type ThreadMessage } from './thread-relay.ts'

/** What a thread of a pool is handed. */
export interface HandedWork {
  readonly work: unknown
  readonly port: MessagePort
  /** How many threads replicates may have in all. */
  readonly most: number
}

/** What work in a thread may use. */
export interface ThreadSurroundings {
  /** Sent to who waits for the work; data that can be cloned. */
  readonly tell: (message: unknown) => void
  /** Bounds the threads that this one starts, among all of the process. */
  readonly gate: Gate
}

/** What work in a thread comes to, and which buffers go over with it instead of being copied. */
export interface ThreadAnswer {
  readonly answer: unknown
  readonly transfer: readonly ArrayBuffer[]
}

/** The `work` that a module for the threads of a pool exports: does one piece of work after the other. */
export function threadWork(
  work: (given: unknown, surroundings: ThreadSurroundings) => Promise<ThreadAnswer>,
): (handed: HandedWork) => Promise<void> {
  yieldToServing()
  return async ({ work: given, port, most }) => {
    const post = (message: ThreadMessage, transfer: readonly ArrayBuffer[] = []): void =>
      port.postMessage(message, transfer)
    post({ step: 'begun', thread: threadId })
    try {
      const tell = (message: unknown): void => post({ step: 'told', message })
      const { answer, transfer } = await work(given, { tell, gate: gateThrough(port, most) })
      post({ step: 'answered', answer }, transfer)
    } finally {
      port.close()
    }
  }
}

/** Where each thread has a priority of its own, those that work let the one that serves go first. */
function yieldToServing(): void {
  if (!isMainThread && process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
}
