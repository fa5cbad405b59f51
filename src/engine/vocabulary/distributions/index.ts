import type { DistributionDef } from '../distribution-def.ts'
import { bernoulli } from './bernoulli.ts'
import { binomial } from './binomial.ts'
import { exponential } from './exponential.ts'
import { gamma } from './gamma.ts'
import { lognormal } from './lognormal.ts'
import { negativeBinomial } from './negative-binomial.ts'
import { normal } from './normal.ts'
import { pmf } from './pmf.ts'
import { poisson } from './poisson.ts'
import { triangular } from './triangular.ts'
import { uniform } from './uniform.ts'

const ALL = [
  ...[poisson, normal, lognormal, gamma, exponential, uniform, triangular],
  ...[bernoulli, binomial, negativeBinomial, pmf],
]

/** Every distribution, by name. A new one is one file and one line here. */
export const DISTRIBUTIONS: ReadonlyMap<string, DistributionDef> = new Map(ALL.map((def) => [def.name, def]))
