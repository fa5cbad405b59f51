import { didYouMean } from '../base/index.ts'
import { isRunId, LATEST } from '../bundle/index.ts'
import { restoreRun } from './leftovers.ts'
import { listRuns, runIdsOf } from './list-runs.ts'
import type { Place } from './place.ts'
import { runNotFound } from './store-failure.ts'

const SHOWN = 5

/**
 * The id of the run that is meant by an id, by a beginning that only one run has, or by `latest`.
 * @throws Failure run-not-found, with the candidates as hint when several runs have that beginning
 */
export async function resolveRun(place: Place, text: string): Promise<string> {
  if (text === LATEST) {
    const newest = (await listRuns(place, { limit: 1 })).items[0]
    if (newest === undefined) throw runNotFound(text, 'There are no runs yet.')
    return newest.runId
  }
  if (isRunId(text) && (await restoreRun(place, text))) return text
  const ids = await runIdsOf(place)
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
