import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bundle } from '../../scripts/bundle.js'
import { buildApi } from '../../src/api/index.ts'
import { createContext, type RunAnswer } from '../../src/service/index.ts'
import { builtProgram } from '../support/built.ts'
import { directRun, directStore } from '../support/direct-run.ts'
import { testFull } from '../support/tier.ts'

const ROUNDS = 20

const BODY = { templateId: 'order-system', mode: 'simulation' }

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flowsim-speed-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!

const shown = (ms: number): string => `${ms.toFixed(1)} ms`

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Makes a run through the API, in this process. */
async function apiIn(dataDir: string): Promise<() => Promise<RunAnswer>> {
  const app = buildApi(await createContext({ dataDir, maxValues: 10_000_000 }))
  return async () => {
    const answer = await app.inject({ method: 'POST', url: '/v1/runs', payload: BODY })
    expect(answer.statusCode).toBe(201)
    return answer.json<RunAnswer>()
  }
}

/** The model that the template becomes. */
async function modelOf(post: () => Promise<RunAnswer>): Promise<{ file: string; document: unknown }> {
  const { runId } = await post()
  const file = join(folder, 'runs', runId!, 'model/model.json')
  return { file, document: JSON.parse(readFileSync(file, 'utf8')) }
}

test('a run of the model is the run of the template', async () => {
  const post = await apiIn(folder)
  const { document } = await modelOf(post)
  const store = await directStore(join(folder, 'direct'))
  await directRun(document, store)
  const [stored] = (await store.list({ limit: 1 })).items
  const { hashes } = (await store.open(stored!.runId)).manifest
  const { series, model } = (await post()).hashes
  expect(hashes).toMatchObject({ series, model })
})

testFull('the API makes a run in at most twice the time of the work itself', { timeout: 300_000 }, async () => {
  const post = await apiIn(folder)
  const { document } = await modelOf(post)
  const store = await directStore(folder)
  const direct: number[] = []
  const api: number[] = []
  for (let round = -3; round < ROUNDS; round++) {
    const pair = [await milliseconds(() => directRun(document, store)), await milliseconds(post)] as const
    // The first rounds warm both up.
    if (round < 0) continue
    direct.push(pair[0])
    api.push(pair[1])
  }
  const ratio = median(api) / median(direct)
  console.log(`API: ${shown(median(api))}, directly: ${shown(median(direct))}, ratio ${ratio.toFixed(2)}`)
  expect(ratio).toBeLessThanOrEqual(2)
})

testFull(
  'flowsim run takes at most twice the work itself and the start of a program',
  { timeout: 300_000 },
  async () => {
    const { file } = await modelOf(await apiIn(folder))
    const model = join(folder, 'model.json')
    cpSync(file, model)
    bundle({ entry: 'test/support/direct-run.ts', outdir: join(folder, 'program') })
    const direct = [join(folder, 'program/main.js'), model, folder]
    const run = [builtProgram(), 'run', '--template-id', 'order-system', '--data-dir', folder]
    const started = (args: readonly string[]): { ms: number; said: string } => {
      const start = performance.now()
      const said = execFileSync(process.execPath, args, { encoding: 'utf8' })
      return { ms: performance.now() - start, said }
    }
    const rounds = Array.from({ length: ROUNDS }, () => {
      const [empty, work, whole] = [started(['-e', '0']), started(direct), started(run)]
      return { empty: empty.ms, program: work.ms, inside: Number(work.said), run: whole.ms }
    })
    const of = (name: 'empty' | 'program' | 'inside' | 'run'): number => median(rounds.map((round) => round[name]))
    // The start of the program that does the work is counted once and not three times.
    const most = 2 * (of('program') - of('empty')) + of('empty')
    console.log(
      `flowsim run: ${shown(of('run'))} of at most ${shown(most)}; directly: ${shown(of('program'))}, of which the work ` +
        `${shown(of('inside'))}; an empty program: ${shown(of('empty'))}`,
    )
    expect(of('run')).toBeLessThanOrEqual(most)
  },
)
