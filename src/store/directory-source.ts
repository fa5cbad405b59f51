import { lstat, open, readdir, realpath, type FileHandle } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { isBundlePath, type BundleFile, type BundleSource } from '../bundle/index.ts'
import { isDraft } from './receipt-draft.ts'
import { isAbsent, readFailure } from './store-failure.ts'

const CHUNK_BYTES = 256 * 1024

/** The files of a bundle in a directory. Links are not followed: what stands behind one is not there. */
export function directorySource(directory: string): BundleSource {
  return {
    async list() {
      const entries = await readdir(directory, { recursive: true, withFileTypes: true })
      return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
        .map((path) => path.split(sep).join('/'))
        .filter((path) => !isDraft(path))
    },
    async read(path) {
      const handle = await openPlain(directory, path)
      return handle === undefined ? undefined : chunksOf(handle, path)
    },
    async open(path) {
      const handle = await openPlain(directory, path)
      return handle === undefined ? undefined : partsOf(handle, path)
    },
  }
}

/** A file of the directory, open to read; undefined when there is none. */
async function openPlain(directory: string, path: string): Promise<FileHandle | undefined> {
  if (!isBundlePath(path)) return undefined
  try {
    const file = await plainFile(directory, path)
    return file === undefined ? undefined : await open(file, 'r')
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw readFailure(error, path)
  }
}

/** Real path of a regular file, when no link is on the way from the directory to it. */
async function plainFile(directory: string, path: string): Promise<string | undefined> {
  const [base, real] = await Promise.all([realpath(directory), realpath(join(directory, path))])
  return real === join(base, path) && (await lstat(real)).isFile() ? real : undefined
}

/** Unlike a generator, this closes the file also when nobody has begun to read. */
function chunksOf(handle: FileHandle, path: string): AsyncIterableIterator<Uint8Array> {
  let open = true
  const close = async (): Promise<IteratorReturnResult<undefined>> => {
    if (open) await handle.close()
    open = false
    return { done: true, value: undefined }
  }
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      if (!open) return { done: true, value: undefined }
      try {
        const { bytesRead, buffer } = await handle.read(new Uint8Array(CHUNK_BYTES), 0, CHUNK_BYTES)
        return bytesRead === 0 ? await close() : { done: false, value: buffer.subarray(0, bytesRead) }
      } catch (error) {
        await close()
        throw readFailure(error, path)
      }
    },
    return: close,
  }
}

/** Closes the file when it has no size to tell. */
async function partsOf(handle: FileHandle, path: string): Promise<BundleFile> {
  const asFailure = (error: unknown): never => {
    throw readFailure(error, path)
  }
  const { size } = await handle.stat().catch(async (error: unknown) => {
    await handle.close()
    return asFailure(error)
  })
  return {
    bytes: size,
    read: async (target, offset) => {
      const { bytesRead } = await handle.read(target, 0, target.length, offset).catch(asFailure)
      return bytesRead
    },
    close: () => handle.close(),
  }
}
