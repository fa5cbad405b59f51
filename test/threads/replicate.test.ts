import { describe, expect, test } from 'vitest'
import {
  openTable,
  planReplicates,
  prepare,
  replicationsOf,
  SHIPPED,
  tableBytes,
  tableSize,
  vocabularyOf,
  type ReplicatePlan,
  type ReplicateTable,
} from '../../src/engine/index.ts'
import { openGate, replicate, type Replicated, type ReplicateTask } from '../../src/threads/index.ts'
import { startReplicateThread } from '../../src/threads/replicate-thread.ts'
import {
  CONTROL_BYTES,
  evaluateShare,
  spreadParts,
  spreadShare,
  startControl,
  type Control,
} from '../../src/threads/shared-work.ts'
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
  return replicate(taskOf(plan, progress), openGate(threads))
}

/** Without threads: definitions of a caller's own cannot be sent to one. */
async function replicatedHere(plan = long): Promise<Replicated> {
  const vocabulary = await vocabularyOf(SHIPPED.definitions)
  return replicate({ ...taskOf(plan), vocabulary }, openGate(1))
}

function taskOf(plan: ReplicatePlan, progress: (done: number) => void = () => undefined): ReplicateTask {
  return { plan, replicates: MANY, inputs: new Map(), vocabulary: SHIPPED, progress }
}

/** Memory for the replicates of a plan, as threads share it. */
function sharedOf(plan: ReplicatePlan): {
  readonly table: ReplicateTable
  readonly control: Control
  readonly memory: { readonly memory: SharedArrayBuffer; readonly control: SharedArrayBuffer }
} {
  const size = tableSize(plan, MANY)
  const memory = { memory: new SharedArrayBuffer(tableBytes(size)), control: new SharedArrayBuffer(CONTROL_BYTES) }
  return { table: openTable(size, memory.memory), control: startControl(memory.control, MANY), memory }
}

/** Go on with one share after the other, until none has anything to do; each has done something. */
function inTurn(shares: readonly Generator<number, unknown>[]): void {
  const done = shares.map(() => 0)
  for (let open = [...shares.keys()]; open.length > 0;) {
    open = open.filter((i) => {
      const step = shares[i]!.next()
      if (step.done !== true) done[i]! += step.value
      return step.done !== true
    })
  }
  expect(Math.min(...done)).toBeGreaterThan(0)
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

  test('come to the same bits by shares that take turns', async () => {
    const { table, control } = sharedOf(long)
    inTurn([evaluateShare(long, table, control), evaluateShare(long, table, control)])
    inTurn([spreadShare(table, control), spreadShare(table, control), spreadShare(table, control)])
    expect(bytesOf({ replications: replicationsOf(long, table) })).toBe(bytesOf(await replicatedHere()))
  })

  test('come to the same bits in a thread by itself', { timeout: PATIENCE }, async () => {
    const { table, memory } = sharedOf(long)
    const task = taskOf(long)
    const [replicates, parts] = [{ done: 0 }, { done: 0 }]
    const thread = await new Promise<ReturnType<typeof startReplicateThread>>((resolve, reject) => {
      const started = startReplicateThread(task, memory, (report) => {
        if (report.step === 'evaluating') replicates.done += report.done
        if (report.step === 'evaluated') started.spread()
        if (report.step === 'spreading') parts.done += report.done
        if (parts.done === spreadParts(table.size)) resolve(started)
      })
      started.failed.catch(reject)
    })
    // It stays until it is ended: others may still be at their share.
    const stays = new Promise((resolve) => setTimeout(resolve, 300, 'stays'))
    expect(await Promise.race([thread.failed, stays])).toBe('stays')
    await thread.end()
    expect(await thread.evaluated).toBeUndefined()
    expect(replicates.done).toBe(MANY)
    expect(bytesOf({ replications: replicationsOf(long, table) })).toBe(bytesOf(await replicatedHere()))
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
  // This thread is slow, so that the other has failed before all is done.
  const slowly = (): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
  await expect(replicatedBy(2, broken, slowly)).rejects.toThrow('does not compile in a thread')
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
