import { page } from './parts.ts'
import type { Screen } from './screen.ts'

/** Which run was removed. */
export function showRemoved({ runId }: { runId: string }, { dataDir }: Screen): string {
  return page(`removed ${dataDir}/runs/${runId}`)
}
