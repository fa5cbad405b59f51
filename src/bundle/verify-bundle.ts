import { MANIFEST_PATH, RECEIPT_PATH } from './manifest.ts'
import type { BundleProblem } from './problem.ts'
import { manifestProblem, readManifestText } from './read-manifest.ts'
import type { Sha256 } from './sha256.ts'
import { readVerified, type BundleSource } from './source.ts'

/**
 * Everything that is wrong with the files of a bundle, by the manifest it has; empty when it is whole.
 *
 *   1. The manifest can be read, and its hash of itself is right.
 *   2. Every file it names is there, with that size and hash.
 *   3. No other file is there but the receipt.
 */
export async function verifyBundle(source: BundleSource, sha256: Sha256): Promise<readonly BundleProblem[]> {
  const manifest = await readManifestText(source)
  if (manifest.problem !== undefined) return [manifest.problem]
  const edited = manifestProblem(manifest.value, sha256)
  const problems = edited === undefined ? [] : [edited]
  for (const entry of manifest.value.files) {
    const { problem } = await readVerified(source, entry, sha256, () => Promise.resolve({ value: undefined }))
    if (problem !== undefined) problems.push(problem)
  }
  const known = new Set([MANIFEST_PATH, RECEIPT_PATH, ...manifest.value.files.map(({ path }) => path)])
  for (const file of await source.list()) {
    if (!known.has(file))
      problems.push({ kind: 'extra', file, message: `file ${JSON.stringify(file)} is not in the manifest` })
  }
  return problems
}
