/**
 * Makes sure that a floor computes what the engine computes; else their ratio means nothing. Undefined is undefined in both.
 *
 * @param tolerance relative to the greater of the two values; 0 asks for the same value
 * @throws Error naming the first series and bin that differ
 */
export function checkSameValues(id: string, ours: Float64Array, floor: Float64Array, tolerance = 1e-9): void {
  for (let t = 0; t < ours.length; t++) {
    const a = ours[t]!
    const b = floor[t]!
    if (a === b || (Number.isNaN(a) && Number.isNaN(b))) continue
    if (Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b))) continue
    throw new Error(`${id} is ${a} in bin ${t}, and ${b} by the floor`)
  }
}
