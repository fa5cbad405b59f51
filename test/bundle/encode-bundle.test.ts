import { createHash } from 'node:crypto'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import {
  ARTIFACTS,
  BUNDLE_SCHEMAS,
  canonicalJson,
  decodeReceipt,
  encodeBundle,
  encodeReceipt,
  inputHashes,
  isBundlePath,
  type Manifest,
  type Receipt,
  type RunFile,
  type SeriesIndex,
} from '../../src/bundle/index.ts'
import { describeRun } from '../../src/bundle/describe-run.ts'
import { ENGINE_VERSION } from '../../src/engine/index.ts'
import { nodeSha256 } from '../../src/store/index.ts'
import { filesOf, sampleContent, sampleFiles, textIn, TRACE, type Files } from '../support/sample-run.ts'

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')
const hashOf = (value: unknown): string => sha256(canonicalJson(value))

const jsonIn = <T>(files: Files, path: string): T => JSON.parse(textIn(files, path)) as T

/** JSON files and the names of their schemas; the model's belongs to the engine. */
const JSON_FILES = [
  ['run.json', 'run'],
  ['series/index.json', 'series-index'],
  ['events.json', 'events'],
  ['datapackage.json', 'datapackage'],
  ['manifest.json', 'manifest'],
] as const

const RECEIPT: Receipt = {
  runId: 'run_20250106T083005Z_0badcafe',
  createdUtc: '2025-01-06T08:30:05.123Z',
  tags: [],
  templateId: 'sample-shop',
  mode: 'simulation',
  warningCount: 2,
  requestId: 'request-1',
  durationsMs: { evaluate: 1.5, write: 0 },
  flowsimVersion: '0.1.0',
  nodeVersion: '20.20.2',
  tzdataVersion: '2025a',
  host: 'here',
}

test('a bundle holds every kind of file, and the manifest comes last', () => {
  const parts = [...encodeBundle(sampleContent(), nodeSha256)]
  expect([...filesOf(parts).keys()].sort()).toEqual([
    'datapackage.json',
    'events.json',
    `inputs/in_${sha256(TRACE).slice(0, 16)}.csv`,
    'manifest.json',
    'model/model.json',
    'model/template.yaml',
    'run.json',
    'series/all-edges.csv',
    'series/all-resources.csv',
    'series/checkout.csv',
    'series/customers.csv',
    'series/delivered.csv',
    'series/given_up.csv',
    'series/index.json',
    'series/named-series.csv',
    'series/packing.csv',
    'series/whole-system.csv',
  ])
  expect(parts.at(-1)!.path).toBe('manifest.json')
  expect(parts.every(({ path }) => isBundlePath(path))).toBe(true)
})

test('the same run gives the same bytes', () => {
  expect(sampleFiles()).toEqual(sampleFiles())
})

test('another capacity gives other bytes', () => {
  expect(sampleFiles(13).get('manifest.json')).not.toEqual(sampleFiles().get('manifest.json'))
})

test.each(JSON_FILES)('%s is canonical and as its schema %s says', (path, name) => {
  const files = sampleFiles()
  const { schema } = BUNDLE_SCHEMAS.find((one) => one.name === name)!
  const validate = new Ajv({ strict: true, allErrors: true }).compile(schema)
  validate(jsonIn(files, path))
  expect(validate.errors).toBe(null)
  expect(canonicalJson(jsonIn(files, path))).toBe(textIn(files, path))
})

test('a receipt is as its schema says and reads back', () => {
  const { schema } = BUNDLE_SCHEMAS.find((one) => one.name === 'receipt')!
  const text = new TextDecoder().decode(encodeReceipt(RECEIPT))
  const validate = new Ajv({ strict: true }).compile(schema)
  validate(JSON.parse(text))
  expect(validate.errors).toBe(null)
  expect(decodeReceipt(text).value).toEqual(RECEIPT)
  expect(decodeReceipt(text.replace('"host"', '"hast"')).problem).toMatchObject({
    kind: 'content',
    file: 'receipt.json',
  })
})

test.each(BUNDLE_SCHEMAS)('schema $name allows no unknown field at the top', ({ name, schema }) => {
  const closed = { additionalProperties: false }
  expect(schema).toMatchObject(name === 'events' ? { type: 'array', items: closed } : closed)
})

test('every artifact is told apart by its id and described', () => {
  expect(new Set(ARTIFACTS.map(({ id }) => id)).size).toBe(ARTIFACTS.length)
  expect(ARTIFACTS.every(({ doc, path }) => doc.endsWith('.') && path !== '')).toBe(true)
})

test('the manifest names every other file with its size and hash, in order', () => {
  const files = sampleFiles()
  const manifest = jsonIn<Manifest>(files, 'manifest.json')
  const others = [...files].filter(([path]) => path !== 'manifest.json').sort(([a], [b]) => (a < b ? -1 : 1))
  expect(manifest.files).toEqual(others.map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256(bytes) })))
})

test('the hashes are those of contracts: of values, not of the order in which they were met', () => {
  const files = sampleFiles()
  const manifest = jsonIn<Manifest>(files, 'manifest.json')
  const index = jsonIn<SeriesIndex>(files, 'series/index.json')
  const { files: templateFiles } = sampleContent().template!
  const inputs = hashOf([{ inputId: `in_${sha256(TRACE).slice(0, 16)}`, sha256: sha256(TRACE) }])
  const template = hashOf([...templateFiles].reverse().map(({ path, bytes }) => ({ path, sha256: sha256(bytes) })))
  const model = sha256(files.get('model/model.json')!)
  expect(manifest.hashes).toEqual({
    template,
    parameters: hashOf({ capacity: 12, plan: 'normal' }),
    model,
    inputs,
    series: hashOf(index.series.map(({ id, sha256: hash }) => ({ id, sha256: hash }))),
    bundle: hashOf(manifest.files),
  })
  expect(manifest.inputHash).toBe(
    hashOf({ engineVersion: ENGINE_VERSION, formatVersion: 1, mode: 'simulation', template, model, inputs, seed: 7 }),
  )
})

test('the input hash is known before the run, and run.json says it', () => {
  const { run, template, parameters } = sampleContent()
  const { document, seed } = run.model
  const { inputs } = run
  const templateFiles = template!.files
  const before = inputHashes(
    { mode: 'simulation', model: { document, seed }, inputs, templateFiles, parameters, replicated: null },
    nodeSha256,
  )
  const files = sampleFiles()
  expect(jsonIn<Manifest>(files, 'manifest.json').inputHash).toBe(before.inputHash)
  expect(jsonIn<RunFile>(files, 'run.json').provenance.inputHash).toBe(before.inputHash)
})

test('a run of a model has no template', () => {
  const files = filesOf(encodeBundle({ ...sampleContent(), template: null, parameters: {} }, nodeSha256))
  expect(files.has('model/template.yaml')).toBe(false)
  expect(jsonIn<RunFile>(files, 'run.json').template).toBe(null)
  expect(jsonIn<Manifest>(files, 'manifest.json').hashes.template).toBe(null)
})

test('inputs are in the bundle as read', () => {
  const path = `inputs/in_${sha256(TRACE).slice(0, 16)}.csv`
  expect(textIn(sampleFiles(), path)).toBe(TRACE)
})

test('the index says of every series what it is and what its values are', () => {
  const { series } = jsonIn<SeriesIndex>(sampleFiles(), 'series/index.json')
  const run = sampleContent().run
  expect(series.map(({ id }) => id)).toEqual(run.series.map(({ id }) => id))
  expect(series.find(({ id }) => id === 'ratio')).toMatchObject({
    node: null,
    class: null,
    points: 24,
    nulls: 1,
    min: -1,
    max: 1,
    file: 'series/named-series.csv',
    column: 'ratio',
  })
  expect(series.find(({ id }) => id === 'checkout.queueDepth')).toMatchObject({
    node: 'checkout',
    measure: 'queueDepth',
    unit: 'items',
    kind: 'stock',
    file: 'series/checkout.csv',
    column: 'queueDepth',
  })
  expect(series.find(({ id }) => id === 'checkout->packing.flow')).toMatchObject({
    node: 'checkout->packing',
    file: 'series/all-edges.csv',
    column: 'checkout->packing.flow',
  })
})

test('run.json has the summary of every series, by owner and measure', () => {
  const { run } = sampleContent()
  const { summary } = jsonIn<RunFile>(sampleFiles(), 'run.json')
  expect(Object.values(summary).flatMap((measures) => Object.keys(measures)).length).toBe(run.summaries.size)
  expect(summary['checkout']!['queueDepth']).toEqual(run.summaries.get('checkout.queueDepth'))
  expect(summary['system']!['entered']!.total).toBe(run.summaries.get('system.entered')!.total)
  expect(summary['demand']!['value']).toEqual(run.summaries.get('demand'))
})

test('the data package names every table with the columns it has', () => {
  const files = sampleFiles()
  type Package = { resources: { path: string; name: string; schema?: { fields: { name: string }[] } }[] }
  const { resources } = jsonIn<Package>(files, 'datapackage.json')
  const tables = [...files.keys()].filter((path) => /^(?:series\/.*\.csv|inputs\/.*|events\.json)$/.test(path)).sort()
  expect(resources.map(({ path }) => path).sort()).toEqual(tables)
  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length)
  for (const { path, schema } of resources) {
    if (schema === undefined) continue
    expect(textIn(files, path).split('\n')[0]).toBe(schema.fields.map(({ name }) => name).join(','))
  }
})

test('a description of a run is what its files say', () => {
  const files = sampleFiles()
  const { run, index } = describeRun(sampleContent(), nodeSha256)
  expect(jsonIn(files, 'run.json')).toEqual(JSON.parse(canonicalJson(run)))
  expect(jsonIn(files, 'series/index.json')).toEqual(JSON.parse(canonicalJson(index)))
})
