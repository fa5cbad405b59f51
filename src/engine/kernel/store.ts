/** What a store holds of one class. */
export interface StoredColumns {
  /** Items at the end of a bin. */
  readonly queueDepth: Float64Array
  /** Mean minutes since entering the system of those items, at the end of a bin; undefined when there are none. */
  readonly age: Float64Array
}

/**
 * What a store releases in each bin: at most what it held at the end of the bin before, over classes in proportion.
 *
 * @param outs    items/bin, one column per class; bins [t0, t1) are written
 * @param ages    minutes since entering the system, likewise: released work had waited to the middle of the bin
 * @param release most items in the bin over all classes, >= 0
 * @param stored  one per class, read at earlier bins only
 * @param initial items of each class before bin 0, of age 0
 * Source: docs/spec/nodes.md (Stores).
 */
export function releaseStored(
  outs: { readonly served: readonly Float64Array[]; readonly ages: readonly Float64Array[] },
  release: Float64Array,
  stored: readonly StoredColumns[],
  constants: { readonly initial: readonly number[]; readonly binMinutes: number },
  t0: number,
  t1: number,
): void {
  const { initial, binMinutes } = constants
  const n = stored.length
  for (let t = t0; t < t1; t++) {
    let all = 0
    for (let k = 0; k < n; k++) all += t === 0 ? initial[k]! : stored[k]!.queueDepth[t - 1]!
    // A ratio, never held * release / all, which can exceed what is held.
    const part = release[t]! >= all ? 1 : release[t]! / all
    for (let k = 0; k < n; k++) {
      const held = t === 0 ? initial[k]! : stored[k]!.queueDepth[t - 1]!
      // One class alone gives what is asked for to the last digit.
      const served = n === 1 ? Math.min(held, release[t]!) : held * part
      outs.served[k]![t] = served
      outs.ages[k]![t] = served > 0 ? (t === 0 ? 0 : stored[k]!.age[t - 1]!) + binMinutes / 2 : NaN
    }
  }
}

/** Columns of the stock of one class: those read, and those written. */
export interface StockColumns extends StoredColumns {
  /** items/bin */
  readonly arrivals: Float64Array
  /** Minutes since entering the system of the arrivals; read only where there are any. */
  readonly arrivalsAge: Float64Array
  /** items/bin, at most what was held. */
  readonly served: Float64Array
}

/**
 * What a store holds of one class at the end of each bin, and its mean age: what stays is a bin older, what arrives half a
 * bin. Makes a step, which keeps the stock between calls. Source: docs/spec/nodes.md (Stores).
 */
export function keepStored(c: StockColumns, initial: number, binMinutes: number): (t0: number, t1: number) => void {
  let held = initial
  let age = 0
  return (t0, t1) => {
    for (let t = t0; t < t1; t++) {
      const stays = held - c.served[t]!
      const arrivals = c.arrivals[t]!
      held = stays + arrivals
      let mass = stays > 0 ? stays * (age + binMinutes) : 0
      if (arrivals > 0) mass += arrivals * (c.arrivalsAge[t]! + binMinutes / 2)
      age = held > 0 ? mass / held : 0
      c.queueDepth[t] = held
      c.age[t] = held > 0 ? age : NaN
    }
  }
}
