import { lstatSync, readFileSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { Failure } from '../base/index.ts'
import { RECEIPT_PATH, type Receipt } from '../bundle/index.ts'
import { runIdsAmong, storedReceipt } from './list-runs.ts'
import { namesIn, restoreRun } from './leftovers.ts'
import { runDir, type Place } from './place.ts'
import { errorCode } from './store-failure.ts'

/** Which run each idempotency key made, known without reading every receipt again. */
export interface KeyIndex {
  /**
   * Receipt of the run that a key made, or undefined when no stored run has it. Runs that have appeared are read, those
   * that are away are forgotten, whoever wrote or removed them.
   *
   * @param thorough whether runs are looked at that were known before: another process may have overwritten them
   */
  find(key: string, thorough: boolean): Promise<Receipt | undefined>
}

/** A run as it was seen. */
interface SeenRun {
  /** Tells the directory from another of the same name. */
  readonly identity: string
  readonly key: string | undefined
}

/** Runs looked at before others get their turn: about a millisecond. */
const AT_ONCE = 100

/** Receipts are small; what is larger is none that flowsim has written. */
const MOST_BYTES = 1 << 20

/** An index that knows nothing yet; the first search reads all receipts. */
export function keyIndex(place: Place): KeyIndex {
  const seen = new Map<string, SeenRun>()

  const look = async (runId: string): Promise<void> => {
    let identity = identityOf(runDir(place, runId))
    if (identity === undefined && (await restoreRun(place, runId))) identity = identityOf(runDir(place, runId))
    if (identity === undefined) seen.delete(runId)
    else if (seen.get(runId)?.identity !== identity) seen.set(runId, { identity, key: keyIn(runDir(place, runId)) })
  }

  const refresh = async (thorough: boolean): Promise<void> => {
    const ids = runIdsAmong(await namesIn(place.runsDir))
    for (const runId of [...seen.keys()]) if (!ids.has(runId)) seen.delete(runId)
    let looks = 0
    for (const runId of ids) {
      if (!thorough && seen.has(runId)) continue
      await look(runId)
      if (++looks % AT_ONCE === 0) await setImmediate()
    }
  }

  const search = async (key: string, thorough: boolean): Promise<Receipt | undefined> => {
    await refresh(thorough)
    for (const [runId, run] of seen) {
      if (run.key !== key) continue
      // The receipt decides: since it was seen, the run may have been overwritten or removed.
      const receipt = await readableReceipt(place, runId)
      if (receipt?.idempotencyKey === key) return receipt
      seen.delete(runId)
    }
    return undefined
  }

  let last: Promise<unknown> = Promise.resolve()
  return {
    find(key, thorough) {
      // One after the other, whether the one before succeeds or not, so that no two read the same receipts.
      const next = (): Promise<Receipt | undefined> => search(key, thorough)
      const found = last.then(next, next)
      last = found
      return found
    },
  }
}

function identityOf(directory: string): string | undefined {
  const stats = statsOf(directory)
  return stats?.isDirectory() === true ? `${stats.dev}:${stats.ino}:${stats.birthtimeMs}` : undefined
}

/** The key that the receipt in a directory holds. Most hold none, which their text shows before it is parsed. */
function keyIn(directory: string): string | undefined {
  const file = join(directory, RECEIPT_PATH)
  const stats = statsOf(file)
  if (stats?.isFile() !== true || stats.size > MOST_BYTES) return undefined
  try {
    const text = readFileSync(file, 'utf8')
    if (!text.includes('"idempotencyKey"')) return undefined
    const { idempotencyKey } = JSON.parse(text) as { idempotencyKey?: unknown }
    return typeof idempotencyKey === 'string' ? idempotencyKey : undefined
  } catch (error) {
    // Not JSON, not to be read, or gone meanwhile: such a run has no key that can be known.
    if (error instanceof SyntaxError || errorCode(error) !== undefined) return undefined
    throw error
  }
}

function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path)
  } catch (error) {
    if (errorCode(error) !== undefined) return undefined
    throw error
  }
}

/** Receipt of a run that is stored and has one that can be read. */
async function readableReceipt(place: Place, runId: string): Promise<Receipt | undefined> {
  try {
    return (await storedReceipt(place, runId))?.value
  } catch (error) {
    if (error instanceof Failure && error.code === 'bundle-corrupt') return undefined
    throw error
  }
}
