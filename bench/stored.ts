import { encodeBundle, type BundleContent, type Receipt } from '../src/bundle/index.ts'
import type { Run } from '../src/engine/index.ts'
import { nodeSha256, openStore, type Store } from '../src/store/index.ts'

/** How the series of a bundle are written. */
export type SeriesFormat = BundleContent['seriesFormat']

/** A store that keeps nothing of what it read, so that every reading reads. */
export function storeIn(dataDir: string): Promise<Store> {
  let made = 0
  return openStore({ dataDir, clock: Date.now, random8Hex: () => (made++).toString(16).padStart(8, '0'), keepBytes: 0 })
}

/** Write a run as `flowsim run` does; answers its id. */
export async function storeRun(store: Store, run: Run, seriesFormat: SeriesFormat): Promise<string> {
  const runId = store.newRunId()
  const content = { run, replications: null, mode: 'simulation', template: null, parameters: {}, seriesFormat } as const
  await store.write({
    runId,
    parts: encodeBundle(content, nodeSha256),
    receipt: () => receiptOf(runId),
    overwrite: false,
  })
  return runId
}

/** Read all series of a run back, each file checked against its hash; answers how many values there are. */
export async function readRun(store: Store, runId: string): Promise<number> {
  const bundle = await store.open(runId)
  const index = await bundle.index()
  if (index.problem !== undefined) throw new Error(index.problem.message)
  const ids = index.value.series.map(({ id }) => id)
  const series = await bundle.series(index.value, ids)
  if (series.problem !== undefined) throw new Error(series.problem.message)
  return [...series.value.values()].reduce((sum, { length }) => sum + length, 0)
}

function receiptOf(runId: string): Receipt {
  return {
    runId,
    createdUtc: new Date(Date.now()).toISOString(),
    tags: [],
    templateId: null,
    mode: 'simulation',
    warningCount: 0,
    requestId: 'bench',
    durationsMs: {},
    flowsimVersion: '0.0.0',
    nodeVersion: process.versions.node,
    tzdataVersion: process.versions['tz'] ?? 'unknown',
    host: 'bench',
  }
}
