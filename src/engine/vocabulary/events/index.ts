import type { EventDef } from '../event-def.ts'
import { blocking } from './blocking.ts'
import { drained } from './drained.ts'
import { peak } from './peak.ts'
import { queueGrowth } from './queue-growth.ts'
import { retryStorms } from './retry-storm.ts'
import { saturation } from './saturation.ts'
import { sla } from './sla.ts'

/** Every sort of event; at one instant and node they stand in this order. */
export const EVENTS: readonly EventDef[] = [saturation, queueGrowth, peak, drained, sla, retryStorms, blocking]
