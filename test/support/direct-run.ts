import { readFileSync } from 'node:fs'
import { encodeBundle } from '../../src/bundle/index.ts'
import { simulate } from '../../src/engine/index.ts'
import { nodeSha256, openStore, type Store } from '../../src/store/index.ts'
import { receiptOf } from './sample-receipt.ts'

/** Simulates a model document, encodes it and writes it, and nothing else: what making a run is measured against. */
export async function directRun(document: unknown, store: Store): Promise<void> {
  const { value: run, diagnostics } = simulate(document)
  if (run === undefined) throw new Error(JSON.stringify(diagnostics))
  const content = {
    run,
    replications: null,
    mode: 'simulation',
    template: null,
    parameters: {},
    seriesFormat: 'csv',
  } as const
  const runId = store.newRunId()
  await store.write({
    runId,
    parts: encodeBundle(content, nodeSha256),
    receipt: () => receiptOf(runId),
    overwrite: false,
  })
}

/** The store of a data directory. */
export function directStore(dataDir: string): Promise<Store> {
  const random8Hex = (): string => process.hrtime.bigint().toString(16).slice(-8).padStart(8, '0')
  return openStore({ dataDir, clock: Date.now, random8Hex })
}

const [file, dataDir] = process.argv.slice(2)

// As a program of its own: it is given a model and a data directory, and prints the milliseconds of the work alone.
if (file?.endsWith('model.json') === true && dataDir !== undefined) {
  const document: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const start = performance.now()
  await directRun(document, await directStore(dataDir))
  process.stdout.write(String(performance.now() - start))
}
