import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Value } from '@sinclair/typebox/value'
import { describe, expect, test } from 'vitest'
import { BUNDLE_SCHEMAS, type Manifest } from '../../src/bundle/index.ts'
import { Failure } from '../../src/base/index.ts'
import { createContext, invoke, OPERATIONS, type RunAnswer, type ServiceContext } from '../../src/service/index.ts'
import { drawingModel } from '../support/drawing-models.ts'

const operation = (name: string) => OPERATIONS.find((one) => one.name === name)!

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'flowsim-replications-'))

const contextIn = (dataDir: string, maxValues = 10_000_000): Promise<ServiceContext> =>
  createContext({ dataDir, maxValues, threads: 2 })

type Fields = Readonly<Record<string, unknown>>

const ask = (context: ServiceContext, name: string, input: Fields): Promise<Fields> =>
  invoke(operation(name), context, input) as Promise<Fields>

function made(context: ServiceContext, options: Fields, input: Fields = {}): Promise<RunAnswer> {
  return ask(context, 'createRun', {
    model: drawingModel(),
    options,
    ...input,
  }) as Promise<unknown> as Promise<RunAnswer>
}

async function failing(work: Promise<unknown>): Promise<Failure> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof Failure) return error
  throw new Error('it does not fail')
}

/** Every file of a stored run but its receipt, by path. */
function filesOf(dataDir: string, runId: string): ReadonlyMap<string, string> {
  const folder = join(dataDir, 'runs', runId)
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    paths
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.endsWith('receipt.json'))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  )
}

const jsonOf = (files: ReadonlyMap<string, string>, path: string): never => JSON.parse(files.get(path)!) as never

describe('a run with replications', async () => {
  const dataDir = newFolder()
  const context = await contextIn(dataDir)
  const answer = await made(context, { runId: 'drawn', replications: 30, bands: ['checkout.*', '!*.latency'] })
  const files = filesOf(dataDir, 'drawn')
  const manifest: Manifest = jsonOf(files, 'manifest.json')

  test('has the files of one without, a table of bands and what the summaries come to', async () => {
    await made(context, { runId: 'single' })
    const single = filesOf(dataDir, 'single')
    const more = [...files.keys()].filter((path) => !single.has(path))
    expect(more.sort()).toEqual(['replications.json', 'series/bands.csv'])
    for (const [path, text] of single) {
      if (['manifest.json', 'datapackage.json', 'run.json'].includes(path)) continue
      expect(files.get(path)).toBe(text)
    }
  })

  test('says in its data package what the columns of the bands are', () => {
    const { resources } = jsonOf(files, 'datapackage.json') as {
      resources: { path: string; schema?: { fields: { name: string }[] } }[]
    }
    const bands = resources.find(({ path }) => path === 'series/bands.csv')!
    expect(files.get('series/bands.csv')!.split('\n')[0]).toBe(bands.schema!.fields.map(({ name }) => name).join(','))
  })

  test('has files as their schemas say, and passes verification', async () => {
    for (const name of ['replications', 'manifest', 'datapackage', 'run']) {
      const { schema } = BUNDLE_SCHEMAS.find((one) => one.name === name)!
      expect([...Value.Errors(schema, jsonOf(files, `${name}.json`))]).toEqual([])
    }
    expect(await ask(context, 'verifyRun', { id: 'drawn' })).toMatchObject({ valid: true })
  })

  test('is told at a glance: of each node the spread of the numbers of its table', async () => {
    const { replications, table } = answer
    expect(replications).toMatchObject({ count: 30, draws: true })
    expect(replications!.rows.map(({ id }) => id)).toEqual(table.rows.map(({ id }) => id))
    for (const [i, row] of replications!.rows.entries()) {
      const { served } = table.rows[i]!
      if (served === null) continue
      expect(row.served!.min).toBeLessThanOrEqual(served)
      expect(row.served!.max).toBeGreaterThanOrEqual(served)
    }
    expect((await ask(context, 'showRun', { id: 'drawn' }))['replications']).toEqual(replications)
  })

  test('can be repeated byte for byte from what its manifest and its model say', async () => {
    const { seed, replications } = manifest
    const options = { runId: 'again', replications: replications!.count, bands: replications!.bands }
    const elsewhere = newFolder()
    await made(await contextIn(elsewhere), options, { model: jsonOf(files, 'model/model.json'), seed })
    expect(filesOf(elsewhere, 'again')).toEqual(files)
  })

  test('shows its bands with a series and in a window, where they are asked for', async () => {
    const series = (id: string, more: Fields = {}): Promise<Fields> =>
      ask(context, 'getSeries', { id: 'drawn', seriesId: id, startBin: 2, endBin: 5, bands: true, ...more })
    const { bands, values } = (await series('checkout.queueDepth')) as {
      bands: Record<string, number[]>
      values: number[]
    }
    expect(Object.keys(bands)).toEqual(['n', 'mean', 'low', 'high', 'p5', 'p50', 'p95'])
    expect(bands['n']).toEqual(values.map(() => 30))
    const cells = files.get('series/bands.csv')!.split('\n')
    const column = cells[0]!.split(',').indexOf('checkout.queueDepth#mean')
    expect(bands['mean']).toEqual([2, 3, 4, 5].map((bin) => Number(cells[bin + 1]!.split(',')[column])))
    expect(await series('checkout.queueDepth', { bands: false })).not.toHaveProperty('bands')
    expect((await failing(series('office.queueDepth'))).code).toBe('series-not-found')
    const window = (more: Fields): Promise<Fields> =>
      ask(context, 'getWindow', { id: 'drawn', measures: ['queueDepth'], startBin: 2, endBin: 5, bands: true, ...more })
    expect((await window({}))['series']).toMatchObject({ 'checkout.queueDepth': { bands }, 'office.queueDepth': {} })
    expect((await failing(window({ maxPoints: 2 }))).code).toBe('options-conflict')
  })

  test('has an id of its own when the id is made from what goes in', async () => {
    const id = async (options: Fields): Promise<string | null> =>
      (await made(context, { deterministicRunId: true, ...options })).runId
    const plain = await id({})
    expect(await id({ replications: 0 })).toBe(plain)
    const ids = [
      plain,
      await id({ replications: 3 }),
      await id({ replications: 4 }),
      await id({ replications: 3, bands: [] }),
    ]
    expect(new Set(ids).size).toBe(4)
    const again = await made(context, { deterministicRunId: true, replications: 3 })
    expect(again).toMatchObject({ reused: true, runId: ids[1], replications: { count: 3 } })
  })
})

describe('what is refused, and leaves nothing behind', async () => {
  const dataDir = newFolder()
  const context = await contextIn(dataDir, 20_000)
  const nothing = (): void => expect(existsSync(join(dataDir, 'runs'))).toBe(false)

  test('bands without replications', async () => {
    expect((await failing(made(context, { bands: ['*'] }))).code).toBe('options-conflict')
    nothing()
  })

  test('bands of series that there are not', async () => {
    const { code, diagnostics } = await failing(made(context, { replications: 2, bands: ['*.queueDepth', 'x.*'] }))
    expect(code).toBe('input-invalid')
    expect(diagnostics).toMatchObject([{ code: 'output-unknown', path: ['options', 'bands', 1] }])
    nothing()
  })

  test('more values than may be held at once, with the numbers', async () => {
    const { code, members } = await failing(made(context, { replications: 5000 }))
    expect(code).toBe('values-limit')
    expect(members).toMatchObject({ limit: 20_000 })
    expect(members['actual']).toBeGreaterThan(20_000)
    nothing()
  })

  test('data that the model cannot use in some replicate, with its number', async () => {
    const document = drawingModel()
    const series = { ...(document['series'] as object), demand: { distribution: 'normal', mean: 10, sd: 3.5 } }
    const model = { ...document, series }
    const { code, members, diagnostics } = await failing(made(context, { replications: 40, bands: [] }, { model }))
    expect(code).toBe('series-invalid')
    expect(members['replicate']).toBeGreaterThan(0)
    expect(diagnostics).toMatchObject([{ path: ['topology', 'nodes', 'customers', 'arrivals'] }])
    nothing()
  })
})

test('without draws a run says that all its replicates are equal', async () => {
  const { replications } = await made(
    await contextIn(newFolder()),
    { replications: 5, dryRun: true },
    { model: undefined, templateId: 'order-system' },
  )
  expect(replications).toMatchObject({ count: 5, draws: false })
})
