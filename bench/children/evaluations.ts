import { parentPort } from 'node:worker_threads'
import { evaluatePrepared, type Prepared } from '../../src/engine/index.ts'
import { prepared } from '../evaluated.ts'
import type { Document } from '../models.ts'

/** In a thread: compile the first document that is sent, then evaluate it at each further message; answers milliseconds. */
export function evaluations(): void {
  let model: Prepared | undefined
  parentPort!.on('message', (document: Document) => {
    model ??= prepared(document)
    const start = performance.now()
    evaluatePrepared(model)
    parentPort!.postMessage(performance.now() - start)
  })
}
