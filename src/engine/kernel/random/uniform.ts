import { nextUniform } from './bin-draws.ts'
import type { Sampler } from './draw-column.ts'

/** A value that lies evenly from `a` to `b`, by inversion: one draw. */
export const uniformSampler: Sampler = (draws, least, most) => least + (most - least) * nextUniform(draws)
