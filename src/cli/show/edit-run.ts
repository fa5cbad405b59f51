import { definitionList } from '../layout.ts'
import { page } from './parts.ts'
import type { Screen } from './screen.ts'

/** What the operation editRun answers, as far as it is shown. */
interface Edited {
  readonly runId: string
  readonly tags: readonly string[]
  readonly note: string
  readonly pinned: boolean
}

/** The marks of a run as they are now. */
export function showEdited(edited: Edited, { columns, paint }: Screen): string {
  return page(`${paint.bold(edited.runId)}\n${definitionList(marksOf(edited), { width: columns })}`)
}

/** Tags, note and pin of a run, for people. */
export function marksOf({ tags, note, pinned }: Omit<Edited, 'runId'>): readonly (readonly [string, string])[] {
  return [
    ['tags', tags.length === 0 ? 'none' : tags.join(', ')],
    ['note', note === '' ? 'none' : note],
    ['pinned', pinned ? 'yes' : 'no'],
  ]
}
