import type { MetricDef } from '../metric-def.ts'
import { cycleTime } from './cycle-time.ts'
import { drainTime } from './drain-time.ts'
import { expectedLoss } from './expected-loss.ts'
import { expectedWait } from './expected-wait.ts'
import { flowEfficiency } from './flow-efficiency.ts'
import { inService } from './in-service.ts'
import { latency } from './latency.ts'
import { littleWait } from './little-wait.ts'
import { oldestAge } from './oldest-age.ts'
import { retryTax } from './retry-tax.ts'
import { serviceLevel } from './service-level.ts'
import { serviceTime } from './service-time.ts'
import { throughputRatio } from './throughput-ratio.ts'
import { utilization } from './utilization.ts'
import { waitTime } from './wait-time.ts'

/** Every derived metric; one that needs another stands after it. */
export const METRICS: readonly MetricDef[] = [
  utilization,
  throughputRatio,
  retryTax,
  waitTime,
  oldestAge,
  littleWait,
  serviceTime,
  cycleTime,
  flowEfficiency,
  inService,
  drainTime,
  latency,
  expectedWait,
  expectedLoss,
  serviceLevel,
]
