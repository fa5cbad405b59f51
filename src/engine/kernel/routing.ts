/** What routers see of one target: what waited there in the bin before, and what it can attempt. */
export interface TargetColumns {
  /** Items at the end of a bin, read at earlier bins; undefined where nothing waits. */
  readonly queue: Float64Array | undefined
  /** Items that wait before bin 0. */
  readonly initial: number
}

function queueBefore({ queue, initial }: TargetColumns, t: number): number {
  if (queue === undefined) return 0
  return t === 0 ? initial : queue[t - 1]!
}

/**
 * Shares that pour a flow into the emptiest targets, up to one level: what each gets is what it lacks of the level.
 *
 *   level = (flow + Σ q over the m emptiest) / m for the least m with level <= the next queue;   share = (level − q) / flow
 *
 * Without a flow the shares are equal. Makes a step; O(targets²) per bin, no allocation.
 *
 * @param outs    0..1, one column per target; they sum to 1 but for rounding
 * @param flow    items/bin
 * @param targets one per column of `outs`
 * Source: docs/spec/nodes.md (Routers); water-filling.
 */
export function leastQueueShares(
  outs: readonly Float64Array[],
  flow: Float64Array,
  targets: readonly TargetColumns[],
): (t0: number, t1: number) => void {
  const n = outs.length
  const queues = new Float64Array(n)
  const order = new Float64Array(n)
  return (t0, t1) => {
    for (let t = t0; t < t1; t++) {
      for (let i = 0; i < n; i++) order[i] = queues[i] = queueBefore(targets[i]!, t)
      order.sort()
      const poured = flow[t]!
      let sum = poured
      let level = 0
      for (let m = 1; m <= n; m++) {
        sum += order[m - 1]!
        level = sum / m
        if (m < n && level <= order[m]!) break
      }
      for (let i = 0; i < n; i++) {
        outs[i]![t] = poured > 0 ? Math.min(1, Math.max(0, level - queues[i]!) / poured) : 1 / n
      }
    }
  }
}

/**
 * Shares in proportion to the capacity that targets have to spare beyond what waits there. Unlimited targets take all,
 * equally. Where nobody has any to spare: in proportion to capacity; where that is 0, too: equally.
 *
 * Makes a step; O(targets) per bin.
 *
 * @param outs       0..1, one column per target; they sum to 1 but for rounding
 * @param targets    one per column of `outs`
 * @param capacities items/bin, one per target; Infinity or undefined where unlimited
 * Source: docs/spec/nodes.md (Routers).
 */
export function spareCapacityShares(
  outs: readonly Float64Array[],
  targets: readonly TargetColumns[],
  capacities: readonly (Float64Array | undefined)[],
): (t0: number, t1: number) => void {
  const n = outs.length
  const capacityOf = (i: number, t: number): number => capacities[i]?.[t] ?? Infinity
  const spareOf = (i: number, t: number): number => Math.max(0, capacityOf(i, t) - queueBefore(targets[i]!, t))
  const equal = (): number => 1
  const unlimited = (i: number, t: number): number => (capacityOf(i, t) === Infinity ? 1 : 0)
  // The first claim that somebody has decides.
  const claims = [unlimited, spareOf, capacityOf, equal]
  return (t0, t1) => {
    for (let t = t0; t < t1; t++) {
      for (const claim of claims) {
        let sum = 0
        for (let i = 0; i < n; i++) sum += claim(i, t)
        if (!(sum > 0)) continue
        for (let i = 0; i < n; i++) outs[i]![t] = claim(i, t) / sum
        break
      }
    }
  }
}
