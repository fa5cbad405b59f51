import { mkdir, rename, rm, rmdir, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isProcessGone, namesIn } from './leftovers.ts'
import { leftoverOf, leftoverPath, makeRunsDir, workerLabel, workerOf, type Place, type Worker } from './place.ts'
import { errorCode, isAbsent, storeFailure } from './store-failure.ts'

/** Each try that neither claims nor finds an owner means that another has come or gone meanwhile. */
const MOST_TRIES = 100

/** Gives a claim back. */
export type Release = () => Promise<void>

/**
 * Claim a name among all processes that write into a data directory, until it is released or this process ends. A claim
 * is a directory beside the runs that holds one file, named after its owner:
 *
 *   1. It comes into place with its file by one rename, which never replaces a directory that holds something.
 *   2. Of an owner that is gone, its file is removed and no other; the empty directory is then anybody's.
 *
 * @param name letters, digits and what else may stand in a run id
 * @param what is claimed, as people call it
 * @returns undefined when another has it
 * @throws Failure store-unwritable, store-full
 */
export async function claim(place: Place, name: string, what: string): Promise<Release | undefined> {
  const target = join(place.runsDir, `.${name}`)
  const temporary = leftoverPath(place, 'tmp', name)
  const owner = ownerName(place)
  try {
    await makeRunsDir(place)
    await mkdir(temporary)
    await writeFile(join(temporary, owner), '')
    if (await movedInto(temporary, target, place)) return () => release(target, owner, what)
    await rm(temporary, { recursive: true, force: true })
    return undefined
  } catch (error) {
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined)
    throw storeFailure(error, what)
  }
}

/** Whether the directory now stands at `target`; false when a living owner has it. */
async function movedInto(directory: string, target: string, place: Place): Promise<boolean> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    try {
      await rename(directory, target)
      return true
    } catch (error) {
      if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(errorCode(error) ?? '')) throw error
    }
    const owners = await namesIn(target)
    if (owners.some((name) => !isOwnerGone(place, name))) return false
    for (const name of owners) await unlessAbsent(unlink(join(target, name)))
    // Where a rename replaces no directory at all, not even an empty one, this makes the way free.
    await unlessTaken(rmdir(target))
  }
  return false
}

async function release(target: string, owner: string, what: string): Promise<void> {
  try {
    await unlessAbsent(unlink(join(target, owner)))
    await unlessTaken(rmdir(target))
  } catch (error) {
    throw storeFailure(error, what)
  }
}

function ownerName(place: Place): string {
  return `${workerLabel(place)}.${place.startedMs}`
}

/** Whether the process that a claim names has ended. What is no such name was made by nobody who works. */
function isOwnerGone(place: Place, name: string): boolean {
  const owner = ownerOf(name)
  if (owner === undefined) return true
  const { host, pid, startedMs } = owner
  // Processes that begin anew, as in a container, get the same id again.
  if (host === place.host && pid === place.pid) return startedMs !== place.startedMs
  return isProcessGone(place, { host, pid })
}

function ownerOf(name: string): (Worker & { readonly startedMs: number }) | undefined {
  const match = /^(.+)\.(\d+)$/.exec(name)
  const worker = match === null ? undefined : workerOf(match[1]!)
  return worker === undefined ? undefined : { ...worker, startedMs: Number(match![2]) }
}

/** Gives back every claim of a thread of this process that has ended. */
export async function releaseClaimsOf(place: Place, thread: number): Promise<void> {
  const owner = ownerName({ ...place, thread })
  for (const name of await namesIn(place.runsDir)) {
    if (!name.startsWith('.') || leftoverOf(name) !== undefined) continue
    const target = join(place.runsDir, name)
    if ((await namesIn(target)).includes(owner)) await release(target, owner, 'a claim')
  }
}

async function unlessAbsent(work: Promise<void>): Promise<void> {
  await work.catch((error: unknown) => {
    if (!isAbsent(error)) throw error
  })
}

/** A directory that holds something again is another's, and one that is away needs no removing. */
async function unlessTaken(work: Promise<void>): Promise<void> {
  await work.catch((error: unknown) => {
    const code = errorCode(error)
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'ENOENT') throw error
  })
}
