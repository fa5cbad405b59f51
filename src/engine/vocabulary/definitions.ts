import { CHECKS } from './checks/index.ts'
import { EVENTS } from './events/index.ts'
import { FUNCTIONS } from './functions/index.ts'
import { METRICS } from './metrics/index.ts'
import { NODE_KINDS } from './nodes/index.ts'
import { POLICIES } from './policies/index.ts'
import { PROFILES } from './profiles/index.ts'
import { SERIES_FORMS } from './series/index.ts'
import type { Definitions } from './vocabulary.ts'
import { WARNINGS } from './warnings/index.ts'

/** Everything flowsim ships. A caller who wants more passes a Definitions of his own, made from this one. */
export const DEFINITIONS: Definitions = {
  nodes: NODE_KINDS,
  functions: FUNCTIONS,
  forms: SERIES_FORMS,
  profiles: PROFILES,
  policies: POLICIES,
  metrics: METRICS,
  warnings: WARNINGS,
  checks: CHECKS,
  events: EVENTS,
}
