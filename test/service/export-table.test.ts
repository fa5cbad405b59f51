import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { SeriesValues } from '../../src/bundle/index.ts'
import { createContext, invoke, OPERATIONS, type BytesAnswer } from '../../src/service/index.ts'
import { nodeSha256 } from '../../src/store/index.ts'
import { largeValue, writeLargeRun } from '../support/large-run.ts'
import { duckDbOf, otherPrograms, polarsOf, PROGRAMS_FOLDER, type Columns } from '../support/other-programs.ts'
import { testFullWith } from '../support/tier.ts'

const context = await createContext({ dataDir: mkdtempSync(join(tmpdir(), 'flowsim-table-')), maxValues: 1_000_000 })

async function asked<Answer>(name: string, input: object): Promise<Answer> {
  return (await invoke(
    OPERATIONS.find((operation) => operation.name === name)!,
    context,
    input,
  )) as Answer
}

const exported = (id: string, format: string): Promise<BytesAnswer> => asked<BytesAnswer>('exportRun', { id, format })

async function bytesOf({ chunks }: BytesAnswer): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const chunk of chunks) pieces.push(chunk)
  return Buffer.concat(pieces)
}

/** More values than one piece holds, in both formats. */
const LARGE = { series: 40, bins: 30_000 }

const arrowFile = (id: string): string => join(context.store.directory(id), 'series/series.arrow')

for (const seriesFormat of ['csv', 'arrow'] as const) {
  await asked('createRun', { templateId: 'order-system', options: { runId: `small-${seriesFormat}`, seriesFormat } })
}
await writeLargeRun(context, { ...LARGE, runId: 'large-arrow', seriesFormat: 'arrow' })

test.each(['csv', 'arrow', 'parquet'])('%s of a run is the same whatever its series are stored in', async (format) => {
  const [one, other] = await Promise.all(['small-csv', 'small-arrow'].map((id) => exported(id, format)))
  expect([one!.fileName, other!.fileName]).toEqual([`small-csv.${format}`, `small-arrow.${format}`])
  const bytes = await bytesOf(one!)
  expect((await bytesOf(other!)).equals(bytes)).toBe(true)
  expect((await bytesOf(await exported('small-csv', format))).equals(bytes)).toBe(true)
})

test('arrow of a run is the file that its bundle holds, or would hold', async () => {
  const answer = await exported('small-csv', 'arrow')
  expect(answer.mediaType).toBe('application/vnd.apache.arrow.file')
  expect((await bytesOf(answer)).equals(readFileSync(arrowFile('small-arrow')))).toBe(true)
})

test('csv of a run has a line for every bin, with every series by its id', async () => {
  const lines = (await bytesOf(await exported('large-arrow', 'csv'))).toString().trimEnd().split('\n')
  const places = Array.from({ length: LARGE.series }, (_, i) => i)
  // In the order of their ids: m1, m10, m11, ..., m2.
  const ids = places.map((i) => `checkout.m${i}`).sort()
  expect(lines[0]).toBe(['bin', ...ids].join(','))
  expect(lines).toHaveLength(LARGE.bins + 1)
  for (const bin of [0, 1, 6552, 6553, 6554, LARGE.bins - 1]) {
    const cells = ids.map((id) => largeValue(Number(id.slice('checkout.m'.length)), bin) ?? '')
    expect(lines[bin + 1]).toBe([bin, ...cells].join(','))
  }
})

test('parquet of a run is one table of as many rows, and its bytes stay as they are', async () => {
  const answer = await exported('small-csv', 'parquet')
  expect(answer.mediaType).toBe('application/vnd.apache.parquet')
  const bytes = await bytesOf(answer)
  expect([bytes.subarray(0, 4).toString(), bytes.subarray(-4).toString()]).toEqual(['PAR1', 'PAR1'])
  const hasher = nodeSha256()
  hasher.update(bytes)
  expect(hasher.hex()).toMatchInlineSnapshot(`"1b3cae1e20893e123158b07f85fe3b8a05c5c289195218b4fdfd3846b756ccd9"`)
})

test.each(['csv', 'parquet', 'arrow'])(
  '%s of a run whose file was changed is refused before its first byte',
  async (format) => {
    const id = `changed-${format}`
    await writeLargeRun(context, { runId: id, series: 2, bins: 1000, seriesFormat: 'arrow' })
    change(arrowFile(id))
    const corrupt = { code: 'bundle-corrupt', members: { file: 'series/series.arrow' } }
    await expect(exported(id, format)).rejects.toMatchObject(corrupt)
  },
)

test('a file that changes while it is taken is never taken to its end', async () => {
  await writeLargeRun(context, { ...LARGE, runId: 'changing', seriesFormat: 'arrow' })
  const { chunks, bytes } = await exported('changing', 'csv')
  expect(bytes).toBe(undefined)
  const taken = (chunks as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]()
  await taken.next()
  change(arrowFile('changing'))
  let last = ''
  const rest = async (): Promise<void> => {
    for (let next = await taken.next(); next.done !== true; next = await taken.next()) {
      last = Buffer.from(next.value).toString()
    }
  }
  await expect(rest()).rejects.toMatchObject({ code: 'bundle-corrupt' })
  expect(last).not.toContain(`\n${LARGE.bins - 1},`)
})

/** Another number in the middle of a file. */
function change(file: string): void {
  const bytes = readFileSync(file)
  const middle = Math.floor(bytes.length / 2)
  bytes[middle] = bytes[middle]! ^ 1
  writeFileSync(file, bytes)
}

test('a run that holds no series has no table', async () => {
  await writeLargeRun(context, { runId: 'no-series', series: 0, bins: 10, seriesFormat: 'csv' })
  await expect(exported('no-series', 'csv')).rejects.toMatchObject({ code: 'series-not-found' })
})

/** What another program reads, and the first place where it is not what the run holds. */
function differenceOf(table: Columns, ids: readonly string[], stored: SeriesValues): string | undefined {
  for (const id of ids) {
    const values = table.get(id)!
    const expected = stored.get(id)!
    const bin = expected.findIndex((value, i) => !Object.is(values[i], Number.isNaN(value) ? null : value))
    if (bin >= 0 || values.length !== expected.length) return `${id} in bin ${bin}: ${values[bin]}`
  }
  return undefined
}

async function readElsewhere(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'flowsim-elsewhere-'))
  for (const id of ['small-csv', 'large-arrow']) {
    const bundle = await context.store.open(id)
    const index = (await bundle.index()).value!
    expect(index.series.some(({ nulls }) => nulls > 0)).toBe(true)
    const ids = index.series.map((series) => series.id)
    const stored = (await bundle.series(index, ids)).value!

    const arrow = await polarsOf(await bytesOf(await exported(id, 'arrow')))
    expect([...arrow.keys()]).toEqual(ids)
    expect(differenceOf(arrow, ids, stored)).toBe(undefined)
    for (const format of ['csv', 'parquet']) {
      const path = join(folder, `${id}.${format}`)
      writeFileSync(path, await bytesOf(await exported(id, format)))
      const table = await duckDbOf(path)
      expect([...table.keys()]).toEqual(['bin', ...ids])
      expect(table.get('bin')!.every((bin, i) => bin === i)).toBe(true)
      expect(differenceOf(table, ids, stored)).toBe(undefined)
    }
  }
  rmSync(folder, { recursive: true })
}

testFullWith(otherPrograms, 'polars reads the Arrow file, DuckDB CSV and Parquet, to the same numbers', readElsewhere)

afterAll(() => rmSync(PROGRAMS_FOLDER, { recursive: true, force: true }))
