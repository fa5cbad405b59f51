import type { CheckDef } from '../check-def.ts'
import { conservation } from './conservation.ts'
import { edgeConservation } from './edge-conservation.ts'
import { nonNegative } from './non-negative.ts'
import { resources } from './resources.ts'
import { routing } from './routing.ts'
import { systemConservation } from './system-conservation.ts'

/** Every check that a finished run must pass. */
export const CHECKS: readonly CheckDef[] = [
  conservation,
  edgeConservation,
  systemConservation,
  routing,
  resources,
  nonNegative,
]
