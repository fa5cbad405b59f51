/** `x` where it is finite, otherwise NaN, the one undefined value of a series (docs/spec/formulas.md). */
export function defined(x: number): number {
  // x - x is 0 for every finite number and NaN for the others; without a branch this costs nothing in a loop.
  return x + (x - x)
}
