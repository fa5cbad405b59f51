import { encodeBundle } from '../../src/bundle/index.ts'
import { nodeSha256, openStore } from '../../src/store/index.ts'
import { receiptOf } from './sample-receipt.ts'
import { sampleContent } from './sample-run.ts'

/**
 * A process that writes runs until it is killed: `run_same` again and again, then a fresh one each time. It prints the
 * id of a run once the store has said that it is written.
 */
const [dataDir = ''] = process.argv.slice(2)
const store = await openStore({ dataDir, clock: Date.now, random8Hex: () => '00000000' })
const contents = [sampleContent(12), sampleContent(13)]

for (let i = 0; ; i++) {
  for (const runId of ['run_same', `run_${process.pid}_${i}`]) {
    const parts = encodeBundle(contents[i % contents.length]!, nodeSha256)
    await store.write({ runId, parts, receipt: () => receiptOf(runId, i), overwrite: runId === 'run_same' })
    process.stdout.write(`${runId}\n`)
  }
}
