import { log } from './log.ts'

/**
 * log(1 + x), also where x is too small to change 1; within 2 ulp.
 *
 * @param x more than -1
 *
 * Source: Goldberg (1991), What Every Computer Scientist Should Know About Floating-Point Arithmetic, theorem 4.
 */
export function log1p(x: number): number {
  const sum = 1 + x
  if (sum === 1 || sum === Infinity) return x
  return (log(sum) * x) / (sum - 1)
}
