import { mkdir, open, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isBundlePath, type BundlePart } from '../bundle/index.ts'

/** Files of a directory that are being written in pieces. */
export interface PartWriter {
  /** Takes the next piece, which nobody may change any more; the pieces of one file come one after another. */
  write(part: BundlePart): Promise<void>
  /** Writes what is still held. */
  finish(): Promise<void>
  /** Closes what is open, for whoever has finished or gives up. */
  close(): Promise<void>
  /** Paths of all files, and of all directories they are in. */
  readonly files: readonly string[]
  readonly directories: ReadonlySet<string>
}

/** So many bytes of pieces are written by one call; many small ones cost more than their bytes. */
const GATHERED_BYTES = 1024 * 1024
const MOST_GATHERED = 512

/** Writes files into a directory that is there and empty. */
export function partWriter(directory: string): PartWriter {
  const directories = new Set([directory])
  const files: string[] = []
  let handle: FileHandle | undefined
  let held: Uint8Array[] = []
  let heldBytes = 0
  const finish = async (): Promise<void> => {
    const pieces = held
    held = []
    heldBytes = 0
    if (handle !== undefined) await writeAll(handle, pieces)
  }
  const close = async (): Promise<void> => {
    const closing = handle
    handle = undefined
    await closing?.close()
  }
  return {
    files,
    directories,
    finish,
    close,
    async write({ path, bytes }) {
      if (!isBundlePath(path)) throw new RangeError(`not a path in a bundle: "${path}"`)
      const file = join(directory, path)
      if (file !== files.at(-1)) {
        await finish()
        await close()
        await mkdir(dirname(file), { recursive: true })
        directories.add(dirname(file))
        handle = await open(file, 'wx')
        files.push(file)
      }
      held.push(bytes)
      heldBytes += bytes.length
      if (heldBytes >= GATHERED_BYTES || held.length >= MOST_GATHERED) await finish()
    },
  }
}

/** One call may write less than it was given: then the rest is written by another. */
async function writeAll(handle: FileHandle, pieces: readonly Uint8Array[]): Promise<void> {
  let rest = pieces
  while (rest.length > 0) {
    const { bytesWritten } = await handle.writev(rest)
    rest = behind(rest, bytesWritten)
  }
}

/** The pieces without so many of their first bytes. */
function behind(pieces: readonly Uint8Array[], bytes: number): readonly Uint8Array[] {
  let left = bytes
  return pieces.flatMap((piece) => {
    const taken = Math.min(left, piece.length)
    left -= taken
    return taken === piece.length ? [] : [piece.subarray(taken)]
  })
}
