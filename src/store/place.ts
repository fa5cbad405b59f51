import { randomBytes } from 'node:crypto'
import { lstat, mkdir, realpath } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Failure } from '../base/index.ts'
import { errorCode, isAbsent } from './store-failure.ts'
import { syncPath } from './sync.ts'

/** Where runs lie, and who is at work there. */
export interface Place {
  readonly dataDir: string
  /** `runs` below the data directory, with the links of the data directory itself resolved once it exists. */
  readonly runsDir: string
  /** Without dots, so that names of leftovers can be taken apart. */
  readonly host: string
  readonly pid: number
  /** The thread of the process: 0 for the first. */
  readonly thread: number
  /** When this process began, in milliseconds since 1970: tells it from one before that had its id. */
  readonly startedMs: number
}

/** Who is at work in a place, as names of files say it. */
export type Worker = Pick<Place, 'host' | 'pid' | 'thread'>

const WORKER = /^([A-Za-z0-9-]+)\.(\d+)(?:-(\d+))?$/

/** `host.pid`, or `host.pid-thread` for any thread but the first. */
export function workerLabel({ host, pid, thread }: Worker): string {
  return `${host}.${pid}${thread === 0 ? '' : `-${thread}`}`
}

/** Who is meant by a label; undefined when it is none. */
export function workerOf(label: string): Worker | undefined {
  const match = WORKER.exec(label)
  return match === null ? undefined : { host: match[1]!, pid: Number(match[2]), thread: Number(match[3] ?? 0) }
}

/** Directory of a run; `runId` is a valid run id. */
export function runDir(place: Place, runId: string): string {
  return join(place.runsDir, runId)
}

/** What a directory under `runs` that is not a run is for: one being written or thrown away, or one put aside. */
export type LeftoverKind = 'tmp' | 'old'

/** A fresh path beside the runs that names its owner. */
export function leftoverPath(place: Place, kind: LeftoverKind, runId: string): string {
  return join(place.runsDir, `.${kind}-${runId}.${workerLabel(place)}.${randomBytes(4).toString('hex')}`)
}

/** The name of a leftover, taken apart. */
export interface Leftover extends Worker {
  readonly kind: LeftoverKind
  readonly runId: string
}

const LEFTOVER = /^\.(tmp|old)-(.+)\.([A-Za-z0-9-]+\.\d+(?:-\d+)?)\.[0-9a-f]{8}$/

/** What the name of a directory under `runs` says, or undefined when it is not that of a leftover. */
export function leftoverOf(name: string): Leftover | undefined {
  const match = LEFTOVER.exec(name)
  if (match === null) return undefined
  return { kind: match[1] as LeftoverKind, runId: match[2]!, ...workerOf(match[3]!)! }
}

/** A host's name as it may stand in the name of a leftover. */
export function hostLabel(host: string): string {
  return host.replaceAll(/[^A-Za-z0-9-]/g, '-').slice(0, 63) || 'host'
}

/**
 * Place of a data directory, whether it exists or not; the data directory may be a link, what is in it may not.
 * @throws Failure store-unwritable when `runs` is a link or no directory
 */
export async function resolvePlace(place: Omit<Place, 'runsDir'>): Promise<Place> {
  const dataDir = await realpath(place.dataDir).catch((error: unknown) => {
    // Not there yet: the first run makes it, or finds out why it cannot.
    if (errorCode(error) !== undefined) return resolve(place.dataDir)
    throw error
  })
  const runsDir = join(dataDir, 'runs')
  const stats = await statsOf(runsDir)
  if (stats !== undefined && !stats.isDirectory()) {
    throw new Failure('store-unwritable', '"runs" in the data directory is not a directory of its own', {
      hint: 'Give another data directory; links in it are not followed.',
    })
  }
  return { ...place, dataDir, runsDir }
}

/** Make the data directory and `runs` where they do not exist yet. */
export async function makeRunsDir({ dataDir, runsDir }: Place): Promise<void> {
  if ((await statsOf(runsDir)) !== undefined) return
  await makeDirectory(runsDir)
  await syncPath(dataDir)
}

/** Make a directory and those it lies in; in one step, Node tries forever below a directory that takes no new ones (`/proc`). */
async function makeDirectory(path: string): Promise<void> {
  const made = (): Promise<void> =>
    mkdir(path).catch((error: unknown) => {
      if (errorCode(error) !== 'EEXIST') throw error
    })
  try {
    await made()
  } catch (error) {
    if (!isAbsent(error) || dirname(path) === path) throw error
    await makeDirectory(dirname(path))
    await made()
  }
}

/** What stands at a path, links not followed; undefined when nothing does. */
export async function statsOf(path: string): Promise<Awaited<ReturnType<typeof lstat>> | undefined> {
  try {
    return await lstat(path)
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw error
  }
}

/** Whether a run of that id is in place. */
export async function isInPlace(place: Place, runId: string): Promise<boolean> {
  return (await statsOf(runDir(place, runId)))?.isDirectory() === true
}
