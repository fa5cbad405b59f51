import { canonicalJson, encodeBundle, hashOfJson, type BundlePart, type Manifest } from '../../src/bundle/index.ts'
import type { RunEvent } from '../../src/bundle/index.ts'
import { nodeSha256 } from '../../src/store/index.ts'
import { filesOf, sampleContent, textIn } from './sample-run.ts'

/** The bundle of the sample, as if these events had happened in it. */
export function eventfulParts(events: readonly RunEvent[]): readonly BundlePart[] {
  const files = filesOf(encodeBundle(sampleContent(), nodeSha256))
  const bytes = new TextEncoder().encode(canonicalJson([...events]))
  files.set('events.json', bytes)
  const manifest = JSON.parse(textIn(files, 'manifest.json')) as Manifest
  const hasher = nodeSha256()
  hasher.update(bytes)
  const entry = { path: 'events.json', bytes: bytes.length, sha256: hasher.hex() }
  const list = manifest.files.map((file) => (file.path === entry.path ? entry : file))
  const hashes = { ...manifest.hashes, bundle: hashOfJson(nodeSha256, list) }
  files.set('manifest.json', new TextEncoder().encode(canonicalJson({ ...manifest, files: list, hashes })))
  return [...files].map(([path, content]) => ({ path, bytes: content }))
}
