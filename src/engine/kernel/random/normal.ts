import { nextUniform } from './bin-draws.ts'
import type { Sampler } from './draw-column.ts'
import { inverseNormal } from './inverse-normal.ts'

/** A normal value of mean `a` and standard deviation `b`, by inversion: one draw. */
export const normalSampler: Sampler = (draws, mean, sd) => mean + sd * inverseNormal(nextUniform(draws))
