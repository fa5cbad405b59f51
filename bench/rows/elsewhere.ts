import { Worker } from 'node:worker_threads'
import { evaluatePrepared } from '../../src/engine/index.ts'
import { aBrowser } from '../../test/support/launch-browser.ts'
import { benchProgram } from '../bench-program.ts'
import { withBrowserEngine } from '../browser-engine.ts'
import { prepared } from '../evaluated.ts'
import { interleaved, timed, type Contender } from '../measure.ts'
import { chainDocument, type Document } from '../models.ts'
import { sized, type Line, type Row } from '../row.ts'

/** The engine where it is not in the main thread of Node. */
export const elsewhere: Row = {
  id: 'e',
  title: 'the engine in a worker and in a browser',
  floor: 'the same evaluation, with its summaries, in the main thread of Node',
  why: 'where it falls short: the engine is the same code there, and only its compilation by the machine begins anew',
  async measure(effort) {
    const services = sized(50, effort, 2)
    const document = chainDocument(services, 10_000)
    const model = prepared(document)
    const here = timed(() => evaluatePrepared(model))
    const what = `${services} services x 10,000 bins`
    const inWorker = await withWorker(document, async (there) =>
      lineOf(`a worker of Node, ${what}`, await interleaved(effort.rounds, [there, here])),
    )
    if (!aBrowser().met) return [inWorker]
    const inBrowser = await withBrowserEngine(document, async (there) =>
      lineOf(`headless Chromium, ${what}`, await interleaved(effort.rounds, [there, here])),
    )
    return [inWorker, inBrowser]
  },
}

function lineOf(title: string, [ours, floor]: readonly number[]): Line {
  return { title, unit: 'ms', ours: ours!, floor: floor!, target: { kind: 'ratio', most: 1.5 } }
}

/** Do something with a contender that evaluates a document in a worker. */
async function withWorker<T>(document: Document, work: (contender: Contender) => Promise<T>): Promise<T> {
  const worker = new Worker(benchProgram(), { argv: ['--child', 'evaluations'] })
  try {
    return await work(
      () =>
        new Promise<number>((resolve, reject) => {
          worker.once('message', resolve)
          worker.once('error', reject)
          worker.postMessage(document)
        }),
    )
  } finally {
    await worker.terminate()
  }
}
