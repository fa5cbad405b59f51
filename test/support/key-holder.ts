import { openStore } from '../../src/store/index.ts'

/** A process that claims an idempotency key, prints what became of it, and works on until it is killed. */
const [dataDir = '', key = ''] = process.argv.slice(2)
const store = await openStore({ dataDir, clock: Date.now, random8Hex: () => '00000000' })
const { state } = await store.claimKey(key)
process.stdout.write(`${state}\n`)
setInterval(() => undefined, 1000)
