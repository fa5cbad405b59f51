/** Rounding of moments: means of them are exact to a few units in the last place. */
const ROUNDING = 1e-14

/**
 * A wait found as the difference of two moments; 0 where it is no more than the rounding of these.
 *
 * @param wait minutes
 * @param end  minutes from the beginning of bin 0 to the end of the bin: no moment is later
 * Source: docs/spec/service.md (Waiting).
 */
export function waitBetween(wait: number, end: number): number {
  return wait > ROUNDING * end ? wait : 0
}
