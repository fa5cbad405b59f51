/** Order by UTF-16 code unit. A locale's order depends on the ICU build, so pure rooms never use it. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
