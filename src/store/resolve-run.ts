import { byCodeUnit, didYouMean } from '../base/index.ts'
import { isRunId, LATEST } from '../bundle/index.ts'
import { restoreRun } from './leftovers.ts'
import type { Place } from './place.ts'
import type { ReceiptShelf } from './receipt-shelf.ts'
import { runNotFound } from './store-failure.ts'

const SHOWN = 5

/**
 * The id of the run that is meant by an id, by a beginning that only one run has, or by `latest`.
 * @throws Failure run-not-found, with the candidates as hint when several runs have that beginning
 */
export async function resolveRun(place: Place, shelf: ReceiptShelf, text: string): Promise<string> {
  if (text !== LATEST && isRunId(text) && (await restoreRun(place, text))) return text
  const { runs, damaged } = await shelf.look()
  if (text === LATEST) {
    if (runs[0] === undefined) throw runNotFound(text, 'There are no runs yet.')
    return runs[0].receipt.runId
  }
  const ids = [...runs.map(({ receipt }) => receipt.runId), ...damaged].sort(byCodeUnit)
  const candidates = text === '' ? [] : ids.filter((id) => id.startsWith(text))
  if (candidates.length === 1) return candidates[0]!
  if (candidates.length > 1) throw runNotFound(text, ambiguity(candidates))
  throw runNotFound(text, ids.length === 0 ? 'There are no runs yet.' : didYouMean(text, ids))
}

function ambiguity(candidates: readonly string[]): string {
  const shown = candidates.slice(0, SHOWN).join(', ')
  const more = candidates.length > SHOWN ? ` and ${candidates.length - SHOWN} more` : ''
  return `Several runs begin like that: ${shown}${more}.`
}
