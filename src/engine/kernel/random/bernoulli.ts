import { nextUniform } from './bin-draws.ts'
import type { Sampler } from './draw-column.ts'

/** 1 with the probability `a`, else 0, by inversion: one draw. */
export const bernoulliSampler: Sampler = (draws, p) => (nextUniform(draws) >= 1 - p ? 1 : 0)
