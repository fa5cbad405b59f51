/**
 * Values held between two bounds, then rounded half away from zero; undefined stays undefined.
 *
 * @param out    written in [t0, t1)
 * @param bounds -Infinity and Infinity where there is none; min first, then max
 */
export function limitForm(
  out: Float64Array,
  a: Float64Array,
  bounds: { readonly min: number; readonly max: number; readonly round: boolean },
  t0: number,
  t1: number,
): void {
  const { min, max, round } = bounds
  for (let t = t0; t < t1; t++) {
    const held = Math.min(max, Math.max(min, a[t]!))
    out[t] = round ? (held < 0 ? -Math.round(-held) : Math.round(held)) : held
  }
}
