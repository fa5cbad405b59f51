/**
 * Gate of a schedule: 1 in bins t >= offset with (t − offset) mod everyBins = 0, else 0.
 *
 * @param out       written in [t0, t1)
 * @param everyBins whole, >= 1
 * @param offset    whole, >= 0
 */
export function scheduleGate(out: Float64Array, everyBins: number, offset: number, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) out[t] = t >= offset && (t - offset) % everyBins === 0 ? 1 : 0
}

/**
 * Items that servers can attempt in a bin: servers · Δ / serviceTime.
 *
 * @param out         items/bin
 * @param servers     servers at work, >= 0
 * @param serviceTime minutes, > 0
 * @param binMinutes  Δ
 */
export function serverCapacity(
  out: Float64Array,
  servers: Float64Array,
  serviceTime: Float64Array,
  binMinutes: number,
  t0: number,
  t1: number,
): void {
  for (let t = t0; t < t1; t++) out[t] = (servers[t]! * binMinutes) / serviceTime[t]!
}

/**
 * A capacity times a factor, where unlimited (Infinity) times 0 is 0.
 *
 * @param out    items/bin
 * @param a      items/bin, may be Infinity
 * @param factor >= 0
 */
export function scaleCapacity(out: Float64Array, a: Float64Array, factor: Float64Array, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) out[t] = factor[t] === 0 ? 0 : a[t]! * factor[t]!
}

/** A capacity as it is shown: unlimited (Infinity) is undefined. */
export function shownCapacity(out: Float64Array, a: Float64Array, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) out[t] = a[t] === Infinity ? NaN : a[t]!
}
