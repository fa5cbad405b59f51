import type { WarningDef } from '../warning-def.ts'
import { backlogGrowth } from './backlog-growth.ts'
import { deadEnd } from './dead-end.ts'
import { gapFilled } from './gap-filled.ts'
import { lostWork } from './lost-work.ts'
import { overload } from './overload.ts'
import { retryStorm } from './retry-storm.ts'
import { slaBreach } from './sla-breach.ts'
import { unreachableNode } from './unreachable-node.ts'

/** Every warning of finished runs; the more pressing stand first. */
export const WARNINGS: readonly WarningDef[] = [
  retryStorm,
  overload,
  slaBreach,
  backlogGrowth,
  lostWork,
  gapFilled,
  deadEnd,
  unreachableNode,
]
