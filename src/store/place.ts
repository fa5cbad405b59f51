import { randomBytes } from 'node:crypto'
import { lstat, mkdir, realpath } from 'node:fs/promises'
import { join, resolve } from 'node:path'
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
  /** When this process began, in milliseconds since 1970: tells it from one before that had its id. */
  readonly startedMs: number
}

/** Directory of a run; `runId` is a valid run id. */
export function runDir(place: Place, runId: string): string {
  return join(place.runsDir, runId)
}

/** What a directory under `runs` that is not a run is for: one being written or thrown away, or one put aside. */
export type LeftoverKind = 'tmp' | 'old'

/** A fresh path beside the runs that names its owner. */
export function leftoverPath(place: Place, kind: LeftoverKind, runId: string): string {
  return join(place.runsDir, `.${kind}-${runId}.${place.host}.${place.pid}.${randomBytes(4).toString('hex')}`)
}

/** The name of a leftover, taken apart. */
export interface Leftover {
  readonly kind: LeftoverKind
  readonly runId: string
  readonly host: string
  readonly pid: number
}

const LEFTOVER = /^\.(tmp|old)-(.+)\.([A-Za-z0-9-]+)\.(\d+)\.[0-9a-f]{8}$/

/** What the name of a directory under `runs` says, or undefined when it is not that of a leftover. */
export function leftoverOf(name: string): Leftover | undefined {
  const match = LEFTOVER.exec(name)
  if (match === null) return undefined
  return { kind: match[1] as LeftoverKind, runId: match[2]!, host: match[3]!, pid: Number(match[4]) }
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
  await mkdir(runsDir, { recursive: true })
  await syncPath(dataDir)
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
