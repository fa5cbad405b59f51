import { lstat } from 'node:fs/promises'
import { Failure } from '../base/index.ts'
import type { Receipt } from '../bundle/index.ts'
import { gathered, runIdsAmong, storedReceipt } from './list-runs.ts'
import { namesIn } from './leftovers.ts'
import { runDir, type Place } from './place.ts'
import { isAbsent } from './store-failure.ts'

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

interface KnownRun {
  /** Tells the directory from another of the same name. */
  readonly identity: string
  readonly key: string | undefined
}

/** An index that knows nothing yet; the first search reads all receipts. */
export function keyIndex(place: Place): KeyIndex {
  const known = new Map<string, KnownRun>()

  const look = async (runId: string): Promise<void> => {
    const identity = await identityOf(runDir(place, runId))
    if (identity !== undefined && known.get(runId)?.identity === identity) return
    const receipt = await receiptOf(place, runId)
    // A run that is put back only by reading it is without an identity, and so read once more when it matters.
    if (receipt === 'none') known.delete(runId)
    else known.set(runId, { identity: identity ?? '', key: receipt?.idempotencyKey })
  }

  const refresh = async (thorough: boolean): Promise<void> => {
    const ids = runIdsAmong(await namesIn(place.runsDir))
    for (const runId of [...known.keys()]) if (!ids.has(runId)) known.delete(runId)
    await gathered(
      [...ids].filter((runId) => thorough || !known.has(runId)),
      look,
    )
  }

  const search = async (key: string, thorough: boolean): Promise<Receipt | undefined> => {
    await refresh(thorough)
    for (const [runId, run] of known) {
      if (run.key !== key) continue
      // The receipt decides: since it was read, the run may have been overwritten or removed.
      const receipt = await receiptOf(place, runId)
      if (receipt !== 'none' && receipt?.idempotencyKey === key) return receipt
      known.delete(runId)
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

/** Receipt of a stored run; undefined for one that cannot be read, and so has no key; `none` for a run that is away. */
async function receiptOf(place: Place, runId: string): Promise<Receipt | undefined | 'none'> {
  try {
    const decoded = await storedReceipt(place, runId)
    return decoded === undefined ? 'none' : decoded.value
  } catch (error) {
    if (error instanceof Failure && error.code === 'bundle-corrupt') return undefined
    throw error
  }
}

async function identityOf(directory: string): Promise<string | undefined> {
  try {
    const { dev, ino, birthtimeNs } = await lstat(directory, { bigint: true })
    return `${dev}:${ino}:${birthtimeNs}`
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw error
  }
}
