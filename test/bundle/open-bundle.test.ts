import { expect, test } from 'vitest'
import {
  bundleFailure,
  canonicalJson,
  openBundle,
  verifyBundle,
  type Bundle,
  type BundleProblem,
  type Manifest,
} from '../../src/bundle/index.ts'
import { nodeSha256 } from '../../src/store/index.ts'
import { sampleContent, sampleFiles, sourceOf, textIn, type Files } from '../support/sample-run.ts'

const opened = async (files: Files, pieceBytes?: number): Promise<Bundle> => {
  const decoded = await openBundle(sourceOf(files, pieceBytes), nodeSha256)
  if (decoded.problem !== undefined) throw bundleFailure(decoded.problem)
  return decoded.value
}

const problemsOf = async (files: Files): Promise<(readonly [string, string])[]> =>
  (await verifyBundle(sourceOf(files), nodeSha256)).map(({ kind, file }: BundleProblem) => [kind, file] as const)

/** The files with one of them changed. */
function changed(path: string, change: (bytes: Uint8Array) => Uint8Array): Files {
  const files = sampleFiles()
  return files.set(path, change(files.get(path)!))
}

/** The files with another manifest, whose hash of itself is right. */
function withManifest(change: (manifest: Manifest) => void): Files {
  return changed('manifest.json', (bytes) => {
    const manifest = JSON.parse(new TextDecoder().decode(bytes)) as Manifest
    change(manifest)
    const hasher = nodeSha256()
    hasher.update(new TextEncoder().encode(canonicalJson(manifest.files)))
    manifest.hashes.bundle = hasher.hex()
    return new TextEncoder().encode(canonicalJson(manifest))
  })
}

test('what is read from a bundle is the run that was written', async () => {
  const content = sampleContent()
  const bundle = await opened(sampleFiles())
  const index = (await bundle.index()).value!
  const ids = content.run.series.map(({ id }) => id)
  const series = (await bundle.series(index, ids)).value!
  expect([...series.keys()].sort()).toEqual(ids)
  for (const { id, values } of content.run.series) {
    expect([...series.get(id)!]).toEqual(Array.from(values, (value) => value + 0))
  }
  const run = (await bundle.run()).value!
  const { model, warnings, checks, thresholds, bottleneck } = content.run
  expect(run).toMatchObject({ warnings, checks, thresholds, bottleneck, seed: model.seed, classes: model.classes })
  expect(run.nodes.map(({ id, kind }) => [id, kind])).toEqual(model.nodes.map(({ id, kind }) => [id, kind.kind]))
  expect(run.edges.map(({ id }) => id)).toEqual(model.edges.map(({ id }) => id))
})

test('a bundle is read in pieces of any size', async () => {
  for (const pieceBytes of [1, 13, 1_000_000]) {
    const bundle = await opened(sampleFiles(), pieceBytes)
    const index = (await bundle.index()).value!
    expect((await bundle.series(index, ['demand'])).value!.get('demand')![23]).toBe(29)
  }
})

test('only the files of the series asked for are read', async () => {
  const files = sampleFiles()
  for (const path of [...files.keys()]) if (path.endsWith('.csv') && !path.includes('named')) files.delete(path)
  const bundle = await opened(files)
  const index = (await bundle.index()).value!
  expect((await bundle.series(index, ['demand'])).problem).toBe(undefined)
  expect((await bundle.series(index, ['demand', 'checkout.served'])).problem).toMatchObject({
    kind: 'missing',
    file: 'series/checkout.csv',
  })
})

test('asking for a series that is not in the index is a defect of the caller', async () => {
  const bundle = await opened(sampleFiles())
  const index = (await bundle.index()).value!
  await expect(bundle.series(index, ['nothing'])).rejects.toThrow(RangeError)
})

test('a whole bundle has no problems', async () => {
  expect(await problemsOf(sampleFiles())).toEqual([])
})

test('a receipt beside the files is not a problem', async () => {
  expect(await problemsOf(sampleFiles().set('receipt.json', new Uint8Array(3)))).toEqual([])
})

test('a flipped byte in any file is found and named', async () => {
  for (const path of sampleFiles().keys()) {
    if (path === 'manifest.json') continue
    const files = changed(path, (bytes) => bytes.map((byte, i) => (i === bytes.length >> 1 ? byte ^ 1 : byte)))
    expect(await problemsOf(files)).toEqual([['hash', path]])
  }
})

test('a truncated, a longer, a missing and an extra file are found and named, all at once', async () => {
  const files = changed('series/checkout.csv', (bytes) => bytes.subarray(0, -5))
  files.set('series/packing.csv', new Uint8Array([...files.get('series/packing.csv')!, 10]))
  files.delete('events.json')
  files.set('series/notes.txt', new Uint8Array(1))
  expect(await problemsOf(files)).toEqual([
    ['missing', 'events.json'],
    ['size', 'series/checkout.csv'],
    ['size', 'series/packing.csv'],
    ['extra', 'series/notes.txt'],
  ])
})

test('a file that was changed is named as changed when it is read, whatever its content', async () => {
  const edited = changed('series/checkout.csv', (bytes) => bytes.map((byte, i) => (i === 0 ? 66 : byte)))
  const bundle = await opened(edited, 10)
  const index = (await bundle.index()).value!
  expect((await bundle.series(index, ['checkout.served'])).problem).toMatchObject({
    kind: 'hash',
    file: 'series/checkout.csv',
  })
  const notText = await opened(changed('run.json', (bytes) => bytes.map((byte, i) => (i === 0 ? 0xff : byte))))
  expect((await notText.run()).problem).toMatchObject({ kind: 'hash', file: 'run.json' })
})

test('a manifest whose list was edited is found out by its own hash', async () => {
  const files = changed('manifest.json', (bytes) => {
    const text = new TextDecoder().decode(bytes)
    return new TextEncoder().encode(text.replace(/("bytes": \d+)(,\n *"path": "events)/, '$10$2'))
  })
  expect(await problemsOf(files)).toEqual([
    ['content', 'manifest.json'],
    ['size', 'events.json'],
  ])
})

test.each([
  '../outside.csv',
  '/etc/passwd',
  'series/../../x',
  'series//x',
  './run.json',
  'series\\x',
  '',
  'C:x',
  'a\nb',
  '.hidden',
  'manifest.json',
  'receipt.json',
])('a manifest that names %j is refused, and nothing of it is read', async (path) => {
  const files = withManifest((manifest) => {
    manifest.files.push({ path, bytes: 0, sha256: '0'.repeat(64) })
    manifest.files.sort((a, b) => (a.path < b.path ? -1 : 1))
  })
  expect(await problemsOf(files)).toEqual([['content', 'manifest.json']])
  expect((await openBundle(sourceOf(files), nodeSha256)).problem).toMatchObject({ file: 'manifest.json' })
})

test('a manifest that names a file twice is refused', async () => {
  const files = withManifest((manifest) => manifest.files.unshift(manifest.files[0]!))
  expect(await problemsOf(files)).toEqual([['content', 'manifest.json']])
})

test.each([
  ['missing', undefined],
  ['content', 'not json'],
  ['content', '[]'],
  ['content', '{"formatVersion": 1}'],
  ['format', '{"formatVersion": 2}'],
])('a manifest problem of kind %s is told of %j', async (kind, text) => {
  const files = sampleFiles()
  if (text === undefined) files.delete('manifest.json')
  else files.set('manifest.json', new TextEncoder().encode(text))
  expect(await problemsOf(files)).toEqual([[kind, 'manifest.json']])
})

test('an unknown field of a file is a problem of that file', async () => {
  const run = textIn(sampleFiles(), 'run.json').replace('"seed"', '"seeds"')
  const bytes = new TextEncoder().encode(run)
  const hasher = nodeSha256()
  hasher.update(bytes)
  const sha256 = hasher.hex()
  const files = withManifest((manifest) => {
    Object.assign(
      manifest.files.find(({ path }) => path === 'run.json')!,
      { bytes: bytes.length, sha256 },
    )
  }).set('run.json', bytes)
  expect(await problemsOf(files)).toEqual([])
  expect((await (await opened(files)).run()).problem).toMatchObject({ kind: 'content', file: 'run.json' })
})

test('a problem becomes the failure that names the file', () => {
  const file = 'series/a.csv'
  expect(bundleFailure({ kind: 'hash', file, message: 'it differs' })).toMatchObject({
    code: 'bundle-corrupt',
    members: { file },
  })
  expect(bundleFailure({ kind: 'format', file, message: 'it is newer' }).code).toBe('format-unsupported')
})
