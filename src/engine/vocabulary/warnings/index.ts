import type { WarningDef } from '../warning-def.ts'
import { backlogGrowth } from './backlog-growth.ts'
import { blocked } from './blocked.ts'
import { capacityIdle } from './capacity-idle.ts'
import { coarseBin } from './coarse-bin.ts'
import { deadEnd } from './dead-end.ts'
import { fullQueue } from './full-queue.ts'
import { gapFilled } from './gap-filled.ts'
import { lostWork } from './lost-work.ts'
import { neverServed } from './never-served.ts'
import { nonStationary } from './non-stationary.ts'
import { overLimit } from './over-limit.ts'
import { overload } from './overload.ts'
import { retryStorm } from './retry-storm.ts'
import { slaBreach } from './sla-breach.ts'
import { unreachableNode } from './unreachable-node.ts'
import { unstable } from './unstable.ts'
import { unusedSeries } from './unused-series.ts'

/** Every warning of finished runs; the more pressing stand first. */
export const WARNINGS: readonly WarningDef[] = [
  retryStorm,
  unstable,
  overload,
  slaBreach,
  backlogGrowth,
  fullQueue,
  blocked,
  overLimit,
  lostWork,
  gapFilled,
  neverServed,
  deadEnd,
  unreachableNode,
  unusedSeries,
  nonStationary,
  coarseBin,
  capacityIdle,
]
