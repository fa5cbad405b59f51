import { RequestFailed, type Problem } from '../api/problem.ts'
import type { AnswerOf, AskedOf } from '../../service/index.ts'
import type { Material, RunHashes, Values } from './material.ts'
import type { Previewed } from './previewed.ts'
import type { Answering, Asking, Evaluated, Opened, Side, WorkerAsk } from './protocol.ts'

/** A worker as this side sees it. */
export interface WorkerPort {
  postMessage(asking: Asking): void
  addEventListener(name: 'message', listener: (event: { readonly data: Answering }) => void): void
  addEventListener(name: 'error', listener: (event: { readonly message?: string }) => void): void
  terminate(): void
}

/** The engine in a worker of the page. */
export interface PreviewEngine {
  open(material: Material): Promise<Opened>
  /**
   * Compute the run of these values next. While another is computed only the newest values wait: those they push out
   * come to undefined.
   */
  evaluate(parameters: Values): Promise<Evaluated | undefined>
  view<Name extends Previewed>(side: Side, name: Name, input: AskedOf<Name>): Promise<AnswerOf<Name>>
  hashes(side: Side): Promise<RunHashes>
  /** Ends the worker; what is under way fails. */
  close(): void
}

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

interface Pending {
  readonly parameters: Values
  readonly settle: (result: Promise<Evaluated> | undefined) => void
}

/** The engine behind a worker. Whatever the worker cannot do is a RequestFailed, as it is for the server. */
export function previewEngine(worker: WorkerPort): PreviewEngine {
  const ask = asker(worker)
  let busy = false
  let pending: Pending | undefined
  const next = (): void => {
    if (busy || pending === undefined) return
    const { parameters, settle } = pending
    pending = undefined
    busy = true
    const result = ask({ kind: 'evaluate', parameters }) as Promise<Evaluated>
    settle(result)
    const free = (): void => {
      busy = false
      next()
    }
    result.then(free, free)
  }
  return {
    open: (material) => ask({ kind: 'open', material }) as Promise<Opened>,
    evaluate: (parameters) =>
      new Promise((resolve) => {
        pending?.settle(undefined)
        pending = { parameters, settle: resolve }
        next()
      }),
    view: (side, name, input) => ask({ kind: 'view', side, name, input }) as never,
    hashes: (side) => ask({ kind: 'hashes', side }) as Promise<RunHashes>,
    close: () => worker.terminate(),
  }
}

function asker(worker: WorkerPort): (ask: WorkerAsk) => Promise<unknown> {
  const waiting = new Map<number, Waiting>()
  let count = 0
  worker.addEventListener('message', ({ data }) => {
    const asked = waiting.get(data.number)
    waiting.delete(data.number)
    if ('problem' in data) asked?.reject(new RequestFailed(data.problem))
    else asked?.resolve(data.value)
  })
  worker.addEventListener('error', ({ message }) => {
    const lost = new RequestFailed(lostProblem(message))
    for (const { reject } of waiting.values()) reject(lost)
    waiting.clear()
  })
  return (ask) =>
    new Promise((resolve, reject) => {
      waiting.set(++count, { resolve, reject })
      worker.postMessage({ number: count, ask })
    })
}

function lostProblem(message = 'it cannot be loaded'): Problem {
  const detail = `the engine of the page stopped: ${message}`
  return {
    code: 'page-failed',
    title: 'The page failed',
    detail,
    hint: 'Load the page again.',
    status: 0,
    diagnostics: [],
  }
}
