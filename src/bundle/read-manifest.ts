import { decodeManifest, MANIFEST_PATH, type Manifest } from './manifest.ts'
import { contentProblem, type BundleProblem, type Decoded } from './problem.ts'
import { hashOfJson, type Sha256 } from './sha256.ts'
import { textOfFile, type BundleSource } from './source.ts'

/** The manifest of a bundle, when it can be read and has the hash of its own list of files. */
export async function readManifest(source: BundleSource, sha256: Sha256): Promise<Decoded<Manifest>> {
  const decoded = await readManifestText(source)
  if (decoded.problem !== undefined) return decoded
  const problem = manifestProblem(decoded.value, sha256)
  return problem === undefined ? decoded : { problem }
}

/** The manifest as it stands, whatever its hash of itself. */
export async function readManifestText(source: BundleSource): Promise<Decoded<Manifest>> {
  const text = await textOfFile(source, MANIFEST_PATH)
  return text.problem === undefined ? decodeManifest(text.value) : text
}

/** What is wrong with a manifest whose list of files does not have the hash it says. */
export function manifestProblem(manifest: Manifest, sha256: Sha256): BundleProblem | undefined {
  if (hashOfJson(sha256, manifest.files) === manifest.hashes.bundle) return undefined
  return contentProblem(MANIFEST_PATH, 'the manifest does not have the hash of its own list of files').problem
}
