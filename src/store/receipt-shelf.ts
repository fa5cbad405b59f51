import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync, type Dirent } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { byCodeUnit, instantMs } from '../base/index.ts'
import { decodeReceipt, isRunId, RECEIPT_PATH, type Receipt } from '../bundle/index.ts'
import { stampFrom } from './file-stamp.ts'
import { leftoverOf, runDir, type Place } from './place.ts'
import { errorCode, isAbsent } from './store-failure.ts'
import { storedReceipt } from './stored-receipt.ts'

/** A stored run, as its receipt tells it. */
export interface ShelvedRun {
  readonly receipt: Receipt
  /** When it was made, in milliseconds since 1970. */
  readonly createdMs: number
  /** All that a search for words looks through, in lower case. */
  readonly words: string
}

/** Every stored run at one moment. */
export interface RunShelf {
  /** Newest first, then by id. */
  readonly runs: readonly ShelvedRun[]
  /** Ids of the runs whose receipt cannot be read, in code-unit order. */
  readonly damaged: readonly string[]
}

/** The receipts of a data directory, each read once for as long as it stays as it is. */
export interface ReceiptShelf {
  /** All runs that are stored now, whichever process has written, edited or removed them. */
  look(): Promise<RunShelf>
  /** The same at less cost: runs that were known before are as they were then. */
  glance(): Promise<RunShelf>
}

/** A receipt that was read, and what its file was like then. */
interface Read {
  readonly stamp: string
  readonly run: ShelvedRun
}

/** A shelf, and what tells whether it still is as it was. */
interface Seen {
  readonly shelf: RunShelf
  readonly reads: ReadonlyMap<string, Read>
  /** Empty when the directory had just changed, so that another change might not show. */
  readonly stamp: string
}

/** Runs looked at before others get their turn: about a millisecond. */
const AT_ONCE = 100

/** Receipts are small; what is larger is none that flowsim has written. */
const MOST_BYTES = 1 << 20

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Receipts of a data directory. Every run comes, goes, is overwritten and is edited by a rename in `runs` itself, or
 * with a claim there, so that the time of that one directory tells whether anything has changed. Where it has, the names
 * in it and the stamps of the receipts tell what.
 */
export function receiptShelf(place: Place): ReceiptShelf {
  let seen: Seen = { shelf: { runs: [], damaged: [] }, reads: new Map(), stamp: '' }
  const refresh = async (trusting: boolean): Promise<RunShelf> => {
    const stamp = settledStamp(place.runsDir)
    if (stamp === '' || seen.stamp !== stamp) {
      const { shelf, reads } = await readAll(place, seen, trusting)
      seen = { shelf, reads, stamp: trusting ? '' : stamp }
    }
    return seen.shelf
  }
  return { look: shared(() => refresh(false)), glance: shared(() => refresh(true)) }
}

/** Work for all who ask for it: those who ask while it is being done, and may have come too late for it, share the next. */
function shared<T>(work: () => Promise<T>): () => Promise<T> {
  let current: Promise<T> | undefined
  let next: Promise<T> | undefined
  const ask = (): Promise<T> => {
    if (current === undefined) return (current = work().finally(() => (current = undefined)))
    const again = (): Promise<T> => {
      next = undefined
      return ask()
    }
    return (next ??= current.then(again, again))
  }
  return ask
}

async function readAll(place: Place, { reads: known, shelf }: Seen, trusting: boolean): Promise<Omit<Seen, 'stamp'>> {
  const reads = new Map<string, Read>()
  const damaged: string[] = []
  let looks = 0
  for (const runId of runIdsIn(place)) {
    const before = known.get(runId)
    if (trusting && before !== undefined) {
      reads.set(runId, before)
      continue
    }
    if (++looks % AT_ONCE === 0) await setImmediate()
    const read = readOne(place, runId, before) ?? (await readWithCare(place, runId))
    if (read === 'damaged') damaged.push(runId)
    else if (read !== 'gone') reads.set(runId, read)
  }
  const same = reads.size === known.size && [...reads].every(([runId, read]) => known.get(runId) === read)
  const runs = same ? shelf.runs : [...reads.values()].map(({ run }) => run).sort(newestFirst)
  return { shelf: { runs, damaged: damaged.sort(byCodeUnit) }, reads }
}

/** Ids of the runs that directories are, or that they were put aside for. */
function runIdsIn({ runsDir }: Place): ReadonlySet<string> {
  const names = entriesOf(runsDir).flatMap((entry) => (entry.isDirectory() ? entry.name : []))
  const ids = names.map((name) => {
    const leftover = leftoverOf(name)
    return leftover?.kind === 'old' ? leftover.runId : name
  })
  return new Set(ids.filter(isRunId))
}

function entriesOf(directory: string): readonly Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true })
  } catch (error) {
    if (isAbsent(error)) return []
    throw error
  }
}

/** The receipt of a run that nothing is happening to; undefined for one that needs a closer look. */
function readOne(place: Place, runId: string, known: Read | undefined): Read | undefined {
  const file = join(runDir(place, runId), RECEIPT_PATH)
  if (known !== undefined && known.stamp !== '' && known.stamp === settledStamp(file)) return known
  const found = readFile(file)
  const receipt = found === undefined ? undefined : decodeReceipt(found.text).value
  return receipt === undefined ? undefined : readOf({ ...receipt, runId }, found!.stamp)
}

/** The receipt of a run that is being overwritten or removed, that was put aside, or that is no receipt. */
async function readWithCare(place: Place, runId: string): Promise<Read | 'damaged' | 'gone'> {
  const receipt = await storedReceipt(place, runId)
  if (receipt === undefined) return 'gone'
  return receipt.value === undefined ? 'damaged' : readOf(receipt.value, '')
}

/** With an empty stamp it is read again the next time. */
function readOf(receipt: Receipt, stamp: string): Read {
  const { runId, createdUtc, templateId, tags, note = '' } = receipt
  const words = [runId, templateId ?? '', ...tags, note].join('\n').toLowerCase()
  return { stamp, run: { receipt, createdMs: instantMs(createdUtc) ?? 0, words } }
}

function newestFirst(a: ShelvedRun, b: ShelvedRun): number {
  return b.createdMs - a.createdMs || byCodeUnit(a.receipt.runId, b.receipt.runId)
}

/** Stamp of what stands at a path; empty when nothing does, or when it has just changed and the next change may not show. */
function settledStamp(path: string): string {
  const nowMs = Date.now()
  try {
    const { text, settled } = stampFrom(lstatSync(path, { bigint: true }), nowMs)
    return settled ? text : ''
  } catch (error) {
    if (isAbsent(error)) return ''
    throw error
  }
}

/** A receipt's text and its stamp; undefined for what is no file, a link, too large, or cannot be read. */
function readFile(path: string): { readonly text: string; readonly stamp: string } | undefined {
  const nowMs = Date.now()
  let handle: number | undefined
  try {
    // Nobody waits for the other end of a pipe.
    handle = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    const stats = fstatSync(handle, { bigint: true })
    if (!stats.isFile() || stats.size > MOST_BYTES) return undefined
    const { text: stamp, settled, bytes } = stampFrom(stats, nowMs)
    const buffer = new Uint8Array(bytes)
    if (readSync(handle, buffer) !== bytes) return undefined
    return { text: UTF8.decode(buffer), stamp: settled ? stamp : '' }
  } catch (error) {
    if (error instanceof TypeError || errorCode(error) !== undefined) return undefined
    throw error
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}
