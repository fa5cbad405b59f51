import { createCohortLog, type CohortLog } from './kernel/index.ts'
import type { Recorded, RecordedHeld, Recorder } from './vocabulary/index.ts'

/** A recorder of one evaluation, and what it has kept. */
export function recording(): { readonly recorder: Recorder; readonly recorded: Recorded } {
  const logs = new Map<string, CohortLog>()
  let held: RecordedHeld | undefined
  return {
    recorder: {
      cohorts(node, workClass) {
        const log = createCohortLog()
        logs.set(`${node} ${workClass}`, log)
        return log.watch
      },
      held: (system) => void (held = system),
    },
    recorded: {
      cohorts: (node, workClass) => logs.get(`${node} ${workClass}`),
      held: () => held,
    },
  }
}
