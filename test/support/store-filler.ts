import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../../src/base/index.ts'
import { encodeBundle } from '../../src/bundle/index.ts'
import { nodeSha256, openStore } from '../../src/store/index.ts'
import { receiptOf } from './sample-receipt.ts'
import { sampleContent } from './sample-run.ts'

/** What became of a process that wrote runs until it could not. */
export interface Filled {
  readonly code: string
  readonly written: readonly string[]
  /** Names in the directory of the runs, and how many problems each run has. */
  readonly names: readonly string[]
  readonly problems: readonly number[]
}

const [dataDir = ''] = process.argv.slice(2)
const store = await openStore({ dataDir, clock: Date.now, random8Hex: () => '00000000' })
const content = sampleContent()
const written: string[] = []
let code = ''

while (code === '') {
  const runId = `run_${written.length}`
  const parts = encodeBundle(content, nodeSha256)
  try {
    await store.write({ runId, parts, receipt: () => receiptOf(runId), overwrite: false })
    written.push(runId)
  } catch (error) {
    code = error instanceof Failure ? error.code : String(error)
  }
}

const problems = await Promise.all(written.map(async (runId) => (await store.verify(runId)).length))
const names = written.length === 0 ? [] : readdirSync(join(dataDir, 'runs')).sort()
process.stdout.write(JSON.stringify({ code, written, names, problems } satisfies Filled))
