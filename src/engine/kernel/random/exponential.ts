import { log } from '../log.ts'
import { nextUniform } from './bin-draws.ts'
import type { Sampler } from './draw-column.ts'

/** An exponential value of mean `a`, by inversion: one draw. */
export const exponentialSampler: Sampler = (draws, mean) => -mean * log(1 - nextUniform(draws))
