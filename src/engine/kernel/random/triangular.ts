import { nextUniform } from './bin-draws.ts'
import type { Sampler } from './draw-column.ts'

/** A value from `a` to `c` whose density rises in a line to `b` and falls in a line from there, by inversion: one draw. */
export const triangularSampler: Sampler = (draws, least, mode, most) => {
  const u = nextUniform(draws)
  const width = most - least
  return u * width < mode - least
    ? least + Math.sqrt(u * width * (mode - least))
    : most - Math.sqrt((1 - u) * width * (most - mode))
}
