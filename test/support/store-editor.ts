import { openStore } from '../../src/store/index.ts'

/** A process that writes a note about a run again and again, and prints each once the store has said that it stands. */
const [dataDir = '', runId = ''] = process.argv.slice(2)
const store = await openStore({ dataDir, clock: Date.now, random8Hex: () => '00000000' })

for (let i = 0; ; i++) {
  await store.edit(runId, { note: `${process.pid} ${i}` })
  process.stdout.write(`${i}\n`)
}
