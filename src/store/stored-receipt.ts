import { Failure } from '../base/index.ts'
import { contentProblem, RECEIPT_PATH, type Decoded, type Receipt } from '../bundle/index.ts'
import type { Place } from './place.ts'
import { readReceipt } from './read-receipt.ts'
import { withStoredRun } from './stored-run.ts'

/** Receipt of a run, or what is wrong with it; undefined when there is no such run. */
export async function storedReceipt(place: Place, runId: string): Promise<Decoded<Receipt> | undefined> {
  try {
    return await withStoredRun(place, runId, (source) => readReceipt(source, runId))
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return error.code === 'run-not-found' ? undefined : contentProblem(RECEIPT_PATH, error.message)
  }
}
