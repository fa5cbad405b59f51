import { open, readdir, rename, rm, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Failure } from '../base/index.ts'
import { bundleFailure, encodeReceipt, RECEIPT_PATH, type Receipt } from '../bundle/index.ts'
import { claim, type Release } from './claim.ts'
import { runDir, type Place } from './place.ts'
import { draftPath, isDraft } from './receipt-draft.ts'
import { isAbsent, runNotFound, storeFailure } from './store-failure.ts'
import { storedReceipt } from './stored-receipt.ts'
import { isStored } from './stored-run.ts'
import { syncPath } from './sync.ts'

/** What may be changed of a stored run; what is left out stays as it is. */
export interface RunEdit {
  /** In place of those it has. */
  readonly tags?: readonly string[] | undefined
  /** Empty: none. */
  readonly note?: string | undefined
  readonly pinned?: boolean | undefined
}

const WAIT_MS = 5

const MOST_WAITS = 2000

// Each try that finds the run overwritten meanwhile begins anew with what took its place.
const MOST_TRIES = 20

/**
 * Change the receipt of a run: one editor at a time, among all processes, so that each change is made to what the one
 * before has left; and by one rename, so that a reader sees the old receipt or the new one.
 * @throws Failure run-not-found, bundle-corrupt, store-unwritable, store-full
 */
export async function editRun(place: Place, runId: string, edit: RunEdit): Promise<Receipt> {
  if (!(await isStored(place, runId))) throw runNotFound(runId)
  const release = await claimed(place, runId)
  try {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const receipt = await rewritten(place, runId, edit)
      if (receipt !== undefined) return receipt
    }
    throw new Failure('store-unwritable', `run "${runId}" is being written by others again and again`)
  } finally {
    await release()
  }
}

async function claimed(place: Place, runId: string): Promise<Release> {
  for (let waits = 0; waits < MOST_WAITS; waits++) {
    const release = await claim(place, `edit-${runId}`, `run "${runId}"`)
    if (release !== undefined) return release
    await setTimeout(WAIT_MS)
  }
  throw new Failure('store-unwritable', `run "${runId}" is being edited by others`)
}

/**
 * The new receipt once it is in place; undefined when the run was overwritten meanwhile. The draft is made before the
 * old receipt is read and renamed within one directory, so that nothing of a run gets into the one that took its place.
 */
async function rewritten(place: Place, runId: string, edit: RunEdit): Promise<Receipt | undefined> {
  const directory = runDir(place, runId)
  const draft = draftPath(place, directory)
  try {
    await removeDrafts(directory)
    const handle = await open(draft, 'wx')
    const receipt = await written(handle, () => changed(place, runId, edit))
    await rename(draft, join(directory, RECEIPT_PATH))
    await syncPath(directory)
    return receipt
  } catch (error) {
    // A draft that cannot be removed either says nothing new: the first error is the one to report.
    await rm(draft, { force: true }).catch(() => undefined)
    if (!isAbsent(error)) throw storeFailure(error, `run "${runId}"`)
    if (!(await isStored(place, runId))) throw runNotFound(runId)
    return undefined
  }
}

async function written(handle: FileHandle, make: () => Promise<Receipt>): Promise<Receipt> {
  try {
    const receipt = await make()
    await handle.writeFile(encodeReceipt(receipt))
    await handle.sync()
    return receipt
  } finally {
    await handle.close()
  }
}

async function changed(place: Place, runId: string, edit: RunEdit): Promise<Receipt> {
  const decoded = await storedReceipt(place, runId)
  if (decoded === undefined) throw runNotFound(runId)
  if (decoded.problem !== undefined) throw bundleFailure(decoded.problem)
  const { tags, note, pinned, ...others } = decoded.value
  const next = { tags: edit.tags ?? tags, note: edit.note ?? note ?? '', pinned: edit.pinned ?? pinned ?? false }
  return {
    ...others,
    tags: [...next.tags],
    ...(next.note === '' ? {} : { note: next.note }),
    ...(next.pinned ? { pinned: true } : {}),
  }
}

/** Remove what killed editors have left: whoever has the claim is the only one at work. */
async function removeDrafts(directory: string): Promise<void> {
  for (const name of (await readdir(directory)).filter(isDraft)) await rm(join(directory, name), { force: true })
}
