import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { byCodeUnit, instantMs } from '../base/index.ts'
import { directorySource } from './directory-source.ts'
import { isInPlace, leftoverOf, leftoverPath, runDir, type Leftover, type Place } from './place.ts'
import { readReceipt } from './read-receipt.ts'
import { errorCode, isAbsent } from './store-failure.ts'

// Each look that finds nothing settled means that a writer has got further meanwhile.
const MOST_LOOKS = 20

const READ_ONLY = new Set(['EACCES', 'EPERM', 'EROFS'])

/** Names of the bundles put aside for a run id. */
export async function asidesOf(place: Place, runId: string): Promise<readonly string[]> {
  return asidesAmong(await namesIn(place.runsDir), runId)
}

function asidesAmong(names: readonly string[], runId: string): readonly string[] {
  return names.filter((name) => {
    const leftover = leftoverOf(name)
    return leftover?.kind === 'old' && leftover.runId === runId
  })
}

/** Names in a directory; none when it does not exist. */
export async function namesIn(directory: string): Promise<readonly string[]> {
  try {
    return await readdir(directory)
  } catch (error) {
    if (isAbsent(error)) return []
    throw error
  }
}

/**
 * Whether a run is in place, after putting back the bundle that an overwriting writer had put aside when it was killed
 * before the new one was in place. Safe beside a living one: it finds the place taken, and puts the bundle aside again.
 */
export async function restoreRun(place: Place, runId: string): Promise<boolean> {
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    if (await isInPlace(place, runId)) return true
    // One look at the directory shows the run in place or aside, however fast a writer goes on.
    const names = await namesIn(place.runsDir)
    const newest = await newestOf(place, asidesAmong(names, runId))
    if (newest === undefined) {
      if (names.includes(runId)) continue
      return false
    }
    try {
      await rename(join(place.runsDir, newest), runDir(place, runId))
    } catch (error) {
      if (READ_ONLY.has(errorCode(error) ?? '')) return false
      if (errorCode(error) === undefined) throw error
    }
  }
  return isInPlace(place, runId)
}

/** Of several bundles put aside for one id, the one made last. */
async function newestOf(place: Place, names: readonly string[]): Promise<string | undefined> {
  const made = await Promise.all(
    names.map(async (name) => {
      const receipt = await readReceipt(directorySource(join(place.runsDir, name)), leftoverOf(name)!.runId)
      return { name, ms: instantMs(receipt.value?.createdUtc ?? '') ?? 0 }
    }),
  )
  return made.sort((a, b) => b.ms - a.ms || byCodeUnit(a.name, b.name))[0]?.name
}

/** Remove a directory under `runs`: first out of sight under a name that nobody restores, then from the disk. */
export async function discard(place: Place, path: string, runId: string): Promise<void> {
  const hidden = leftoverPath(place, 'tmp', runId)
  try {
    await rename(path, hidden)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return
    throw error
  }
  await rm(hidden, { recursive: true, force: true })
}

/** Remove what killed writers had put aside for a run that is in place. */
export async function discardStaleAsides(place: Place, runId: string): Promise<void> {
  for (const name of await asidesOf(place, runId)) {
    // In this order: a writer that is gone puts nothing aside any more, so that the run found in place stays there.
    if (isProcessGone(place, leftoverOf(name)!) && (await isInPlace(place, runId))) {
      await discard(place, join(place.runsDir, name), runId)
    }
  }
}

/** Whether a process has ended; of another host's processes nothing is known. */
export function isProcessGone(place: Place, { host, pid }: Pick<Leftover, 'host' | 'pid'>): boolean {
  if (host !== place.host) return false
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return errorCode(error) === 'ESRCH'
  }
}

/**
 * Put in order what nobody will finish: of a thread of this process that has ended, or without one, of processes that
 * have ended. What was being written is removed; what was put aside is put back, or removed where the new run is in place.
 */
export async function sweepLeftovers(place: Place, thread?: number): Promise<void> {
  const isSwept = (one: Leftover): boolean =>
    thread === undefined
      ? isProcessGone(place, one)
      : one.host === place.host && one.pid === place.pid && one.thread === thread
  for (const name of await namesIn(place.runsDir)) {
    const leftover = leftoverOf(name)
    if (leftover === undefined || !isSwept(leftover)) continue
    const path = join(place.runsDir, name)
    await sweepLeftover(place, path, leftover).catch((error: unknown) => {
      // Who may only read leaves it to those who write.
      if (!READ_ONLY.has(errorCode(error) ?? '')) throw error
    })
  }
}

async function sweepLeftover(place: Place, path: string, { kind, runId }: Leftover): Promise<void> {
  if (kind === 'tmp') await rm(path, { recursive: true, force: true })
  else if (await restoreRun(place, runId)) await discard(place, path, runId)
}
