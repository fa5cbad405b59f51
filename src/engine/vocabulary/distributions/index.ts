import type { DistributionDef } from '../distribution-def.ts'
import { exponential } from './exponential.ts'
import { normal } from './normal.ts'
import { poisson } from './poisson.ts'
import { uniform } from './uniform.ts'

/** Every distribution, by name. A new one is one file and one line here. */
export const DISTRIBUTIONS: ReadonlyMap<string, DistributionDef> = new Map(
  [poisson, normal, exponential, uniform].map((def) => [def.name, def]),
)
