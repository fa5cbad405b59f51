import type { ObeyingEdge, PerClass } from './class-columns.ts'
import { FITS } from './service.ts'

/**
 * The greatest factor <= 1 on all attempts with which each obeying edge delivers at most its allotment. Head of line:
 * one full target slows all that the service does.
 *
 * @param attempts    items in bin t, by class
 * @param failureRate part of them that fails, and takes no edge
 *
 * Source: docs/spec/service.md.
 */
export function roomFactor(
  edges: readonly ObeyingEdge[],
  attempts: Float64Array,
  failureRate: PerClass | undefined,
  t: number,
): number {
  let factor = 1
  for (let e = 0; e < edges.length; e++) {
    const { allotment, shares, multiplier } = edges[e]!
    let delivered = 0
    for (let cls = 0; cls < shares.length; cls++) {
      const share = shares[cls]
      if (share === undefined) continue
      const served = attempts[cls]! - (failureRate === undefined ? 0 : failureRate[cls]![t]!) * attempts[cls]!
      delivered += served * share[t]!
    }
    if (multiplier !== undefined) delivered *= multiplier[t]!
    if (delivered > allotment[t]! * FITS) factor = Math.min(factor, allotment[t]! / delivered)
  }
  return factor
}
