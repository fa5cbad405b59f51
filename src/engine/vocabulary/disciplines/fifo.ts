import { entryBins } from '../../kernel/index.ts'
import type { DisciplineDef } from '../discipline-def.ts'

/** First in, first out over all classes, by bin of entry; the newest are rejected first (docs/spec/service.md). */
export const fifo: DisciplineDef = {
  name: 'fifo',
  doc: 'The oldest bin of entry first, whatever its class; within one bin in proportion. The newest is rejected first.',
  start: ({ work, levels }) => entryBins(work, levels),
}
