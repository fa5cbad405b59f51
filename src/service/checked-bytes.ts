import { bundleFailure, type Bundle, type ManifestFile } from '../bundle/index.ts'

/** Files up to this size are answered from memory; larger ones are read twice. */
const MOST_HELD_BYTES = 4 * 1024 * 1024

/**
 * The bytes of a file of a bundle, once all of them have turned out to be as the manifest says. A large file is read once
 * more as its bytes are taken, and checked once more: should it change in between, its last piece never comes.
 *
 * @throws Failure bundle-corrupt; also while the bytes are taken
 */
export async function checkedBytes(
  bundle: Bundle,
  file: ManifestFile,
): Promise<Iterable<Uint8Array> | AsyncIterable<Uint8Array>> {
  if (file.bytes > MOST_HELD_BYTES) {
    await checkBytes(bundle, file)
    return bytesOf(bundle, file)
  }
  const held: Uint8Array[] = []
  for await (const chunk of bytesOf(bundle, file)) held.push(chunk)
  return held
}

/**
 * Read a file of a bundle to its end, for nobody.
 *
 * @throws Failure bundle-corrupt
 */
export async function checkBytes(bundle: Bundle, file: ManifestFile): Promise<void> {
  const taken = bytesOf(bundle, file)
  while ((await taken.next()).done !== true);
}

/**
 * The bytes of a file of a bundle as they are read.
 *
 * @throws Failure bundle-corrupt in place of the last piece, when they are not as the manifest says
 */
export async function* bytesOf(bundle: Bundle, file: ManifestFile): AsyncGenerator<Uint8Array, void> {
  const problem = yield* bundle.bytes(file)
  if (problem !== undefined) throw bundleFailure(problem)
}
