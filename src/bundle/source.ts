import { contentProblem, type BundleProblem, type Decoded } from './problem.ts'
import type { ManifestFile } from './manifest.ts'
import type { Sha256 } from './sha256.ts'

/** Where the files of a bundle come from: a directory, an archive, memory. */
export interface BundleSource {
  /** Paths of all that is there and is not a folder, with slashes. */
  list(): Promise<readonly string[]>
  /** The file's bytes in order, or undefined when no regular file is there. Asked only for paths inside a bundle. */
  read(path: string): Promise<AsyncIterable<Uint8Array> | undefined>
  /** The file to read parts of, or undefined as above; whoever gets it closes it. */
  open(path: string): Promise<BundleFile | undefined>
}

/** A file that is open, to read parts of it. */
export interface BundleFile {
  /** How many bytes it has. */
  readonly bytes: number
  /** Reads from `offset` on into `target`; how many bytes came, 0 only at the end of the file. */
  read(target: Uint8Array, offset: number): Promise<number>
  close(): Promise<void>
}

/** A file that the bundle should have and has not. */
export function missingProblem(file: string): { readonly problem: BundleProblem } {
  return { problem: { kind: 'missing', file, message: `the bundle has no file "${file}"` } }
}

/** Text of a file that nothing vouches for: the manifest and the receipt. */
export async function textOfFile(source: BundleSource, path: string): Promise<Decoded<string>> {
  const chunks = await source.read(path)
  return chunks === undefined ? missingProblem(path) : textOfChunks(chunks, path)
}

/** Text of UTF-8 bytes; other bytes are a problem of the file. */
export async function textOfChunks(chunks: AsyncIterable<Uint8Array>, file: string): Promise<Decoded<string>> {
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let text = ''
  try {
    for await (const chunk of chunks) text += utf8.decode(chunk, { stream: true })
    return { value: text + utf8.decode() }
  } catch (error) {
    if (error instanceof TypeError) return contentProblem(file, `file "${file}" is not UTF-8`)
    throw error
  }
}

/**
 * The bytes of a file as they are read, the last piece only once all of them have the size and hash that the manifest
 * says: whoever has all pieces has the right ones. Ends with what is wrong with the file, if anything is.
 */
export async function* verifiedChunks(
  source: BundleSource,
  entry: ManifestFile,
  sha256: Sha256,
): AsyncGenerator<Uint8Array, BundleProblem | undefined> {
  const chunks = await source.read(entry.path)
  if (chunks === undefined) return missingProblem(entry.path).problem
  const hasher = sha256()
  let bytes = 0
  let held: Uint8Array | undefined
  for await (const chunk of chunks) {
    if (held !== undefined) yield held
    bytes += chunk.length
    if (bytes > entry.bytes) return mismatch(entry, bytes, '')!.problem
    hasher.update(chunk)
    held = chunk
  }
  const problem = mismatch(entry, bytes, hasher.hex())?.problem
  if (problem === undefined && held !== undefined) yield held
  return problem
}

/**
 * What `consume` makes of a file, once the file has turned out to have the size and hash its manifest says. Bytes
 * beyond that size are never passed on.
 */
export async function readVerified<T>(
  source: BundleSource,
  entry: ManifestFile,
  sha256: Sha256,
  consume: (chunks: AsyncIterable<Uint8Array>) => Promise<Decoded<T>>,
): Promise<Decoded<T>> {
  const chunks = await source.read(entry.path)
  if (chunks === undefined) return missingProblem(entry.path)
  const hasher = sha256()
  let bytes = 0
  const watched = (async function* () {
    for await (const chunk of chunks) {
      bytes += chunk.length
      if (bytes > entry.bytes) return
      hasher.update(chunk)
      yield chunk
    }
  })()
  try {
    // Without a `return`, so that a consumer that gives up early does not close it: a changed file is named as changed.
    const consumed = await consume({ [Symbol.asyncIterator]: () => ({ next: () => watched.next() }) })
    while ((await watched.next()).done !== true);
    return mismatch(entry, bytes, hasher.hex()) ?? consumed
  } finally {
    await watched.return()
  }
}

/**
 * What `consume` makes of parts of a file that has the size its manifest says. Nobody has looked at the rest of it: what
 * the parts are is for `consume` to check.
 */
export async function readParts<T>(
  source: BundleSource,
  entry: ManifestFile,
  consume: (file: BundleFile) => Promise<Decoded<T>>,
): Promise<Decoded<T>> {
  const file = await source.open(entry.path)
  if (file === undefined) return missingProblem(entry.path)
  try {
    return sizeMismatch(entry, file.bytes) ?? (await consume(file))
  } finally {
    await file.close()
  }
}

function sizeMismatch(
  { path: file, bytes: said }: ManifestFile,
  bytes: number,
): { problem: BundleProblem } | undefined {
  if (bytes === said) return undefined
  const has = bytes > said ? `more than ${said}` : `${bytes}`
  return { problem: { kind: 'size', file, message: `file "${file}" has ${has} bytes, its manifest says ${said}` } }
}

function mismatch(entry: ManifestFile, bytes: number, sha256: string): { problem: BundleProblem } | undefined {
  const file = entry.path
  const problem = sizeMismatch(entry, bytes)
  if (problem !== undefined) return problem
  if (sha256 === entry.sha256) return undefined
  return { problem: { kind: 'hash', file, message: `file "${file}" does not have the hash its manifest says` } }
}
