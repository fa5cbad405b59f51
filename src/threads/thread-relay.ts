import type { MessagePort } from 'node:worker_threads'
import type { Gate } from './gate.ts'

/** What a thread tells: that it has begun; anything its work tells; what it asks of the gate; what the work comes to. */
export type ThreadMessage =
  | { readonly step: 'begun'; readonly thread: number }
  | { readonly step: 'told'; readonly message: unknown }
  | { readonly step: 'threads-wanted'; readonly ask: number; readonly wanted: number }
  | { readonly step: 'threads-done'; readonly ask: number }
  | { readonly step: 'answered'; readonly answer: unknown }

/** What a thread is told while it works: how many threads it may work with. */
export interface Grant {
  readonly ask: number
  readonly threads: number
}

/**
 * The gate of the whole process, as a thread of it sees it: it asks through its port.
 *
 * @param most how many threads there are in all
 */
export function gateThrough(port: MessagePort, most: number): Gate {
  const waiting = new Map<number, (threads: number) => void>()
  let asks = 0
  port.on('message', ({ ask, threads }: Grant) => {
    waiting.get(ask)?.(threads)
    waiting.delete(ask)
  })
  const tell = (message: ThreadMessage): void => port.postMessage(message)
  return {
    most,
    async with(wanted, work) {
      const ask = asks++
      const granted = new Promise<number>((grant) => waiting.set(ask, grant))
      tell({ step: 'threads-wanted', ask, wanted })
      const threads = await granted
      try {
        return await work(threads)
      } finally {
        tell({ step: 'threads-done', ask })
      }
    },
  }
}

/** Hands a gate out to a thread; what the thread still holds when it ends goes back. */
export interface GateDesk {
  readonly hear: (message: Extract<ThreadMessage, { ask: number }>) => void
  /** Takes back everything. */
  readonly close: () => void
}

/** A desk for one thread, which grants by this function. */
export function gateDesk(gate: Gate, grant: (granted: Grant) => void): GateDesk {
  const holding = new Map<number, () => void>()
  let closed = false
  const hold = async ({ ask, wanted }: { readonly ask: number; readonly wanted: number }): Promise<void> =>
    gate.with(wanted, (threads) => {
      if (closed) return Promise.resolve()
      const done = new Promise<void>((resolve) => holding.set(ask, resolve))
      grant({ ask, threads })
      return done
    })
  return {
    hear(message) {
      if (message.step === 'threads-wanted') void hold(message)
      else holding.get(message.ask)?.()
    },
    close() {
      closed = true
      for (const done of holding.values()) done()
    },
  }
}
