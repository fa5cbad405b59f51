import { closeSync, mkdirSync, openSync, writev, writevSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { isBundlePath, type BundlePart } from '../bundle/index.ts'
import { syncDescriptor } from './sync.ts'

/** Files of a directory that are being written in pieces, each to the disk and not only into memory. */
export interface PartWriter {
  /** Takes the next piece, which nobody may change any more; the pieces of one file come one after another. */
  write(part: BundlePart): Promise<void>
  /** Writes what is still held; then all files are on the disk. The directories are for the caller to wait for. */
  finish(): Promise<void>
  /** Closes what is open once nothing is being written to it, for whoever has finished or gives up. */
  close(): Promise<void>
  /** Paths of all directories that files are in. */
  readonly directories: ReadonlySet<string>
}

/**
 * So many bytes of pieces are written by one call; many small ones cost more than their bytes. They are written while the
 * next ones are made; the fewer that are left of a file are written at once, which is sooner done than asked for.
 */
const GATHERED_BYTES = 1024 * 1024
const MOST_GATHERED = 512

/** A file that is being written. */
interface OpenFile {
  readonly path: string
  readonly descriptor: number
  /** Pieces that nobody has begun to write, and their bytes. */
  held: Uint8Array[]
  heldBytes: number
  /** Settles when all before those held are written. */
  written: Promise<void>
}

/** So many files at most are on their way to the disk at once, while others are written. */
const MOST_ENDING = 16

/** Writes files into a directory that is there and empty. */
export function partWriter(directory: string): PartWriter {
  const directories = new Set([directory])
  let file: OpenFile | undefined
  let ending: Promise<void>[] = []
  const end = async (): Promise<void> => {
    const last = file
    if (last === undefined) return
    await last.written
    writeNow(last.descriptor, taken(last))
    file = undefined
    ending.push(ended(last.descriptor))
    // Who finishes meets the error.
    ending.at(-1)!.catch(() => undefined)
    if (ending.length === MOST_ENDING) await allEnded()
  }
  const allEnded = async (): Promise<void> => {
    await Promise.all(ending)
    ending = []
  }
  const opened = (path: string): OpenFile => {
    const holding = dirname(path)
    if (!directories.has(holding)) mkdirSync(holding, { recursive: true })
    directories.add(holding)
    return { path, descriptor: openSync(path, 'wx'), held: [], heldBytes: 0, written: Promise.resolve() }
  }
  return {
    directories,
    async write({ path, bytes }) {
      if (!isBundlePath(path)) throw new RangeError(`not a path in a bundle: "${path}"`)
      const place = join(directory, path)
      if (file?.path !== place) {
        await end()
        file = opened(place)
      }
      await hold(file, bytes)
    },
    async finish() {
      await end()
      await allEnded()
    },
    async close() {
      const given = file
      file = undefined
      await Promise.allSettled([...ending, given?.written])
      if (given !== undefined) closeSync(given.descriptor)
    },
  }
}

/** Waits until a file is on the disk, and closes it. */
async function ended(descriptor: number): Promise<void> {
  try {
    await syncDescriptor(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Takes a piece; where there are many, they begin to be written once those before them are. */
async function hold(file: OpenFile, bytes: Uint8Array): Promise<void> {
  file.held.push(bytes)
  file.heldBytes += bytes.length
  if (file.heldBytes < GATHERED_BYTES && file.held.length < MOST_GATHERED) return
  await file.written
  file.written = writeAll(file.descriptor, taken(file))
  // Who writes on, finishes or closes meets the error.
  file.written.catch(() => undefined)
}

function taken(file: OpenFile): readonly Uint8Array[] {
  const pieces = file.held
  file.held = []
  file.heldBytes = 0
  return pieces
}

/** One call may write less than it was given: then the rest is written by another. */
async function writeAll(descriptor: number, pieces: readonly Uint8Array[]): Promise<void> {
  let rest = pieces
  while (rest.length > 0) {
    const { bytesWritten } = await promisify(writev)(descriptor, rest)
    rest = behind(rest, bytesWritten)
  }
}

function writeNow(descriptor: number, pieces: readonly Uint8Array[]): void {
  for (let rest = pieces; rest.length > 0;) rest = behind(rest, writevSync(descriptor, rest))
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
