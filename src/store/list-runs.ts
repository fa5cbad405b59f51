import { byCodeUnit, Failure, instantMs, problem } from '../base/index.ts'
import { isRunId, type Decoded, type Receipt } from '../bundle/index.ts'
import { namesIn, restoreRun } from './leftovers.ts'
import { leftoverOf, type Place } from './place.ts'
import { readReceipt } from './read-receipt.ts'
import { withStoredRun } from './stored-run.ts'

const AT_ONCE = 64

/** A page of the list of runs. */
export interface RunPage {
  /** Newest first, then by run id. */
  readonly items: readonly Receipt[]
  /** Where the next page begins; null on the last one. */
  readonly nextCursor: string | null
  /** Ids of all stored runs whose receipt cannot be read; they are in no page. */
  readonly damaged: readonly string[]
}

/** Which page of the list of runs. */
export interface RunPageQuery {
  /** 1 to 500. */
  readonly limit: number
  /** `nextCursor` of the page before. */
  readonly cursor?: string
}

/** Ids of all stored runs, in code-unit order. */
export async function runIdsOf(place: Place): Promise<readonly string[]> {
  const candidates = [...runIdsAmong(await namesIn(place.runsDir))].sort(byCodeUnit)
  const stored = await gathered(candidates, (runId) => restoreRun(place, runId))
  return candidates.filter((_, i) => stored[i])
}

/** Ids of the runs that directories are, or that they were put aside for. */
export function runIdsAmong(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => runIdOf(name)).filter(isRunId))
}

/** The id of the run that a directory is, or that it was put aside for. */
function runIdOf(name: string): string {
  const leftover = leftoverOf(name)
  return leftover?.kind === 'old' ? leftover.runId : name
}

/**
 * A page of the stored runs; reads nothing but receipts.
 * @throws RangeError for a limit out of range; Failure input-invalid for a cursor that no page gave
 */
export async function listRuns(place: Place, { limit, cursor }: RunPageQuery): Promise<RunPage> {
  if (!(Number.isInteger(limit) && limit >= 1 && limit <= 500)) throw new RangeError(`limit must be 1 to 500: ${limit}`)
  const after = cursor === undefined ? undefined : positionOf(cursor)
  const ids = await runIdsOf(place)
  const receipts = await gathered(ids, (runId) => storedReceipt(place, runId))
  const found = receipts.flatMap((receipt) => receipt?.value ?? []).sort(newestFirst)
  const rest = after === undefined ? found : found.filter((receipt) => newestFirst(after, receipt) < 0)
  const items = rest.slice(0, limit)
  const last = rest.length > limit ? items.at(-1) : undefined
  return {
    items,
    nextCursor: last === undefined ? null : `${last.createdUtc}~${last.runId}`,
    damaged: ids.filter((_, i) => receipts[i]?.problem !== undefined),
  }
}

/** Receipt of a run; undefined when it was removed since its directory was seen. */
export async function storedReceipt(place: Place, runId: string): Promise<Decoded<Receipt> | undefined> {
  try {
    return await withStoredRun(place, runId, (source) => readReceipt(source, runId))
  } catch (error) {
    if (error instanceof Failure && error.code === 'run-not-found') return undefined
    throw error
  }
}

type Position = Pick<Receipt, 'createdUtc' | 'runId'>

function newestFirst(a: Position, b: Position): number {
  return (instantMs(b.createdUtc) ?? 0) - (instantMs(a.createdUtc) ?? 0) || byCodeUnit(a.runId, b.runId)
}

function positionOf(cursor: string): Position {
  const split = cursor.indexOf('~')
  const createdUtc = cursor.slice(0, Math.max(split, 0))
  if (instantMs(createdUtc) !== undefined) return { createdUtc, runId: cursor.slice(split + 1) }
  const message = `cursor ${JSON.stringify(cursor)} is not one that a page of this list gave`
  const hint = 'Give the nextCursor of the page before, or none.'
  throw new Failure('input-invalid', message, { diagnostics: [problem('field-value', ['cursor'], message, hint)] })
}

async function gathered<A, B>(items: readonly A[], one: (item: A) => Promise<B>): Promise<B[]> {
  const results: B[] = []
  for (let i = 0; i < items.length; i += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(i, i + AT_ONCE).map(one))))
  }
  return results
}
