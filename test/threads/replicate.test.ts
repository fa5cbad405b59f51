import { describe, expect, test } from 'vitest'
import { planReplicates, prepare, SHIPPED, vocabularyOf, type ReplicatePlan } from '../../src/engine/index.ts'
import { openGate, replicate, type Replicated } from '../../src/threads/index.ts'
import { drawingModel } from '../support/drawing-models.ts'
import { fullTier } from '../support/tier.ts'

/** Enough work that threads are started for it. */
const MANY = 300

/** From its sources, a thread takes a second or two to start. */
const PATIENCE = 120_000

const planOf = (document: unknown): ReplicatePlan => planReplicates(prepare(document).value!).value!

const long = planOf(drawingModel({ bins: 60 }))

function replicatedBy(
  threads: number,
  plan = long,
  progress: (done: number) => void = () => undefined,
): Promise<Replicated> {
  return replicate({ plan, replicates: MANY, inputs: new Map(), vocabulary: SHIPPED, progress }, openGate(threads))
}

/** Without threads: definitions of a caller's own cannot be sent to one. */
async function replicatedHere(plan = long): Promise<Replicated> {
  const vocabulary = await vocabularyOf(SHIPPED.definitions)
  const progress = (): void => undefined
  return replicate({ plan, replicates: MANY, inputs: new Map(), vocabulary, progress }, openGate(1))
}

/** Everything that replicates come to, bit for bit. */
function bytesOf({ replications }: Replicated): string {
  const { bands, spreads, ...rest } = replications!
  const columns = bands.flatMap(({ id, values }) =>
    Object.entries(values).map(([name, column]) => [id, name, Buffer.from(column.slice().buffer).toString('base64')]),
  )
  return JSON.stringify([rest, columns, [...spreads]])
}

describe('replicates', () => {
  test('come to the same bits with any number of threads, and without', { timeout: PATIENCE }, async () => {
    const here = await replicatedHere()
    expect(here.replications!.count).toBe(MANY)
    for (const threads of fullTier ? [1, 2, 3] : [2]) expect(bytesOf(await replicatedBy(threads))).toBe(bytesOf(here))
  })

  test('tell how many are done, in the end all', { timeout: PATIENCE }, async () => {
    const told: number[] = []
    await replicatedBy(2, long, (done) => void told.push(done))
    expect(told).toEqual([...told].sort((a, b) => a - b))
    expect(told.at(-1)).toBe(MANY)
  })

  test('whose data the model cannot use: the first of them is told of', { timeout: PATIENCE }, async () => {
    const document = drawingModel({ bins: 60 })
    const series = { ...(document['series'] as object), demand: { distribution: 'normal', mean: 10, sd: 2.8 } }
    const plan = planOf({ ...document, series })
    const found = await replicatedHere(plan)
    expect(found.offence!.replicate).toBeGreaterThan(0)
    expect(found.offence!.diagnostics).toMatchObject([
      { code: 'series-invalid', path: ['topology', 'nodes', 'customers', 'arrivals'] },
    ])
    expect(await replicatedBy(2, plan)).toEqual(found)
  })
})

test('a thread that fails is an error, and nobody waits for the others', { timeout: PATIENCE }, async () => {
  const { compiled } = long
  const broken = { ...long, compiled: { ...compiled, model: { ...compiled.model, document: {} } } }
  await expect(replicatedBy(2, broken)).rejects.toThrow('does not compile in a thread')
})

describe('a gate', () => {
  test('lets no more threads work at once than there are, and forgets nobody', async () => {
    const gate = openGate(3)
    let working = 0
    let most = 0
    const granted: number[] = []
    const work = async (threads: number): Promise<void> => {
      working += threads
      most = Math.max(most, working)
      granted.push(threads)
      await new Promise((resolve) => setTimeout(resolve, 1))
      working -= threads
    }
    await Promise.all([2, 2, 3, 1, 3].map((wanted) => gate.with(wanted, work)))
    expect(granted).toHaveLength(5)
    expect(granted.slice(0, 2)).toEqual([2, 1])
    expect(most).toBe(3)
  })

  test('is free again after work that failed', async () => {
    const gate = openGate(1)
    await expect(gate.with(1, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await gate.with(4, (threads) => Promise.resolve(threads))).toBe(1)
  })
})
