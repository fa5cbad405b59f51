import { mkdir, rename, rm } from 'node:fs/promises'
import { Failure } from '../base/index.ts'
import { encodeReceipt, isRunId, RECEIPT_PATH, type BundlePart, type Receipt } from '../bundle/index.ts'
import { discard, discardStaleAsides, restoreRun } from './leftovers.ts'
import { leftoverPath, makeRunsDir, runDir, statsOf, type Place } from './place.ts'
import { partWriter } from './part-writer.ts'
import { errorCode, runExists, storeFailure } from './store-failure.ts'
import { syncPath, syncPaths } from './sync.ts'

/** A bundle to be written. */
export interface RunToWrite {
  readonly runId: string
  /** The files in pieces, the manifest last; taken one by one. */
  readonly parts: Iterable<BundlePart>
  /** Asked for once all parts are written, so that it can say how long that took. */
  readonly receipt: () => Receipt
  /** Whether a run of that id is replaced. */
  readonly overwrite: boolean
}

/**
 * Write a bundle so that a reader sees all of it or none (docs/spec/bundle.md): into a directory beside the runs, its files
 * and directories to the disk, then into place by one rename. Whatever goes wrong, nothing half-written stays.
 * @throws Failure run-exists, store-unwritable, store-full; RangeError for what is no run id
 */
export async function writeRun(place: Place, run: RunToWrite): Promise<void> {
  const { runId } = run
  if (!isRunId(runId)) throw new RangeError(`not a run id: "${runId}"`)
  const temporary = leftoverPath(place, 'tmp', runId)
  try {
    await makeRunsDir(place)
    if ((await restoreRun(place, runId)) && !run.overwrite) throw runExists(runId)
    await writeFiles(temporary, run)
    await (run.overwrite ? replace(place, temporary, runId) : putInPlace(place, temporary, runId))
    await syncPath(place.runsDir)
    if (run.overwrite) await discardStaleAsides(place, runId)
  } catch (error) {
    // A directory that cannot be removed either says nothing new: the first error is the one to report.
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined)
    throw storeFailure(error, `run "${runId}"`)
  }
}

async function writeFiles(directory: string, { parts, receipt }: RunToWrite): Promise<void> {
  await mkdir(directory)
  const writer = partWriter(directory)
  try {
    for (const part of parts) await writer.write(part)
    await writer.write({ path: RECEIPT_PATH, bytes: encodeReceipt(receipt()) })
    await writer.finish()
  } finally {
    await writer.close()
  }
  await syncPaths([...writer.directories])
}

/** The first of two writers of one id wins; a rename never replaces a directory that holds something. */
async function putInPlace(place: Place, temporary: string, runId: string): Promise<void> {
  if (!(await renamedInto(temporary, runDir(place, runId)))) throw runExists(runId)
}

/** Puts what is there aside until the new bundle gets the place; another writer may take it in between. */
async function replace(place: Place, temporary: string, runId: string): Promise<void> {
  const target = runDir(place, runId)
  const asides: string[] = []
  for (let tries = 0; tries < 1000; tries++) {
    if (await renamedInto(temporary, target)) {
      await syncPath(place.runsDir)
      for (const aside of asides) await discard(place, aside, runId)
      return
    }
    const aside = leftoverPath(place, 'old', runId)
    if (await movedAway(target, aside)) asides.push(aside)
  }
  throw new Failure('store-unwritable', `run "${runId}" is being written by others again and again`)
}

/** Whether the directory now stands at `target`; false when something stood there. */
async function renamedInto(directory: string, target: string): Promise<boolean> {
  try {
    await rename(directory, target)
    return true
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return false
    // Other codes do not say whether what stands there is in the way: a file is ENOTDIR, as is a broken path.
    if (code === undefined || (await statsOf(target)) === undefined) throw error
    return false
  }
}

/** Whether what stood at `target` is now at `aside`; false when nothing stood there. */
async function movedAway(target: string, aside: string): Promise<boolean> {
  try {
    await rename(target, aside)
    return true
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}
