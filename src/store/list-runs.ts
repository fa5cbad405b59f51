import { byCodeUnit, Failure, instantMs, problem } from '../base/index.ts'
import type { Receipt } from '../bundle/index.ts'
import type { RunShelf, ShelvedRun } from './receipt-shelf.ts'

/** A page of the list of runs. */
export interface RunPage {
  /** Newest first, then by run id. */
  readonly items: readonly Receipt[]
  /** Where the next page begins; null on the last one. */
  readonly nextCursor: string | null
  /** Ids of all stored runs whose receipt cannot be read; they are in no page. */
  readonly damaged: readonly string[]
}

/** Which runs are listed: those that pass every filter that is given. */
export interface RunFilter {
  readonly templateId?: string | undefined
  readonly mode?: string | undefined
  /** One of its tags. */
  readonly tag?: string | undefined
  readonly hasWarnings?: boolean | undefined
  /** Made at that instant or later, in milliseconds since 1970. */
  readonly createdAfterMs?: number | undefined
  /** Made before that instant, in milliseconds since 1970. */
  readonly createdBeforeMs?: number | undefined
  /** Stands in its id, template, tags or note, in upper or lower case. */
  readonly text?: string | undefined
}

/** Which page of the list of runs. */
export interface RunPageQuery extends RunFilter {
  /** 1 to 500. */
  readonly limit: number
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined
}

/**
 * A page of the stored runs.
 * @throws RangeError for a limit out of range; Failure input-invalid for a cursor that no page gave
 */
export function listRuns({ runs, damaged }: RunShelf, query: RunPageQuery): RunPage {
  const { limit, cursor } = query
  if (!(Number.isInteger(limit) && limit >= 1 && limit <= 500)) throw new RangeError(`limit must be 1 to 500: ${limit}`)
  const after = cursor === undefined ? undefined : positionOf(cursor)
  const wanted = filterOf(query)
  const found = runs.filter((run) => (after === undefined || isAfter(run, after)) && wanted(run))
  const items = found.slice(0, limit).map(({ receipt }) => receipt)
  const last = found.length > limit ? items.at(-1) : undefined
  return { items, nextCursor: last === undefined ? null : `${last.createdUtc}~${last.runId}`, damaged }
}

function filterOf(filter: RunFilter): (run: ShelvedRun) => boolean {
  const { templateId, mode, tag, hasWarnings, createdAfterMs = -Infinity, createdBeforeMs = Infinity } = filter
  const text = filter.text?.toLowerCase()
  return ({ receipt, createdMs, words }) =>
    (templateId === undefined || receipt.templateId === templateId) &&
    (mode === undefined || receipt.mode === mode) &&
    (tag === undefined || receipt.tags.includes(tag)) &&
    (hasWarnings === undefined || receipt.warningCount > 0 === hasWarnings) &&
    createdMs >= createdAfterMs &&
    createdMs < createdBeforeMs &&
    (text === undefined || words.includes(text))
}

interface Position {
  readonly createdMs: number
  readonly runId: string
}

/** Whether a run stands behind a position in the list. */
function isAfter({ createdMs, receipt }: ShelvedRun, position: Position): boolean {
  return (
    createdMs < position.createdMs ||
    (createdMs === position.createdMs && byCodeUnit(receipt.runId, position.runId) > 0)
  )
}

function positionOf(cursor: string): Position {
  const split = cursor.indexOf('~')
  const createdMs = instantMs(cursor.slice(0, Math.max(split, 0)))
  if (createdMs !== undefined) return { createdMs, runId: cursor.slice(split + 1) }
  const message = `cursor ${JSON.stringify(cursor)} is not one that a page of this list gave`
  const hint = 'Give the nextCursor of the page before, or none.'
  throw new Failure('input-invalid', message, { diagnostics: [problem('field-value', ['cursor'], message, hint)] })
}
