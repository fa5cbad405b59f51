import { join } from 'node:path'
import { Failure } from '../base/index.ts'
import { isBundlePath, isRunId, type BundleSource } from '../bundle/index.ts'
import { directorySource } from './directory-source.ts'
import { stampOf, statsAt, type FileStamp } from './file-stamp.ts'
import { restoreRun } from './leftovers.ts'
import { runDir, type Place } from './place.ts'
import { isAbsent, runNotFound } from './store-failure.ts'

const MOST_TRIES = 20

/** The files of a stored run. */
export interface StoredSource extends BundleSource {
  /** The stamp of a file; undefined when none is there, and for a path that leads out of a bundle. */
  stampOf(path: string): FileStamp | undefined
}

/** Whether a run of that id is stored; puts back what a killed writer had put aside. */
export function isStored(place: Place, runId: string): Promise<boolean> {
  return isRunId(runId) ? restoreRun(place, runId) : Promise.resolve(false)
}

/**
 * What `use` makes of the files of a stored run. All of them are of one bundle: when the run is overwritten meanwhile,
 * `use` starts afresh with the new one.
 * @throws Failure run-not-found
 */
export async function withStoredRun<T>(
  place: Place,
  runId: string,
  use: (source: StoredSource) => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    const source = isRunId(runId) ? sourceOf(place, runId) : undefined
    if (source === undefined) {
      // One that a killed writer had put aside is in place afterwards.
      if (!(await isStored(place, runId))) throw runNotFound(runId)
      if (tries === MOST_TRIES) throw runReplaced(runId)
      continue
    }
    try {
      return await use(source)
    } catch (error) {
      const replaced = error instanceof Failure && error.code === 'run-not-found'
      if (!replaced || tries === MOST_TRIES) throw error
    }
  }
}

/** Files of the run that is in place now, if one is. Once another has taken its place, reading fails with run-not-found. */
function sourceOf(place: Place, runId: string): StoredSource | undefined {
  const directory = runDir(place, runId)
  const identity = identityOf(directory)
  if (identity === undefined) return undefined
  const files = directorySource(directory)
  // What was read before this came from the directory that was opened, if that is still in place.
  const isStillThere = (): boolean => identityOf(directory) === identity
  return {
    stampOf: (path) => (isBundlePath(path) ? stampOf(join(directory, path)) : undefined),
    async list() {
      const paths = await files.list().catch((error: unknown) => {
        if (isAbsent(error)) throw runReplaced(runId)
        throw error
      })
      if (!isStillThere()) throw runReplaced(runId)
      return paths
    },
    async read(path) {
      const chunks = await files.read(path)
      if (!isStillThere()) {
        await chunks?.[Symbol.asyncIterator]().return?.()
        throw runReplaced(runId)
      }
      // Put aside and put back, the directory is the same, and its files were away for a moment: so look again.
      return chunks ?? files.read(path)
    },
    async open(path) {
      const file = await files.open(path)
      if (!isStillThere()) {
        await file?.close()
        throw runReplaced(runId)
      }
      return file ?? files.open(path)
    },
  }
}

function runReplaced(runId: string): Failure {
  return runNotFound(runId, 'It was removed or overwritten while it was read: read it again.')
}

/** Tells a directory from all others at the same path; undefined when there is none. */
function identityOf(directory: string): string | undefined {
  const stats = statsAt(directory)
  return stats?.isDirectory() === true ? `${stats.dev}:${stats.ino}:${stats.birthtimeNs}` : undefined
}
