/** Two runs of bins whose means are compared; all inclusive. */
export interface Compared {
  readonly beforeFrom: number
  readonly beforeTo: number
  readonly nowFrom: number
  readonly nowTo: number
}

/** Which bins there are to compare. */
export interface Comparing {
  /** Bins before it are not looked at. */
  readonly firstBin: number
  /** Bins of each of the two runs, at most. */
  readonly width: number
}

/**
 * The `width` bins up to t and as many before them, of which those before the first bin are left out; where that leaves
 * nothing of the earlier, it is the first bin, and the later are those after it. Undefined at the first bin, before which
 * there is nothing.
 */
export function comparedBins(t: number, { firstBin, width }: Comparing): Compared | undefined {
  if (t <= firstBin) return undefined
  const beforeTo = Math.max(firstBin, t - width)
  return { beforeFrom: Math.max(firstBin, t - 2 * width + 1), beforeTo, nowFrom: beforeTo + 1, nowTo: t }
}

/** Mean of the later less mean of the earlier, `lag` bins before; 0 where there is no such series, or it is undefined. */
export function changeOver(values: Float64Array | undefined, bins: Compared, lag = 0): number {
  if (values === undefined) return 0
  const change =
    meanOf(values, bins.nowFrom - lag, bins.nowTo - lag) - meanOf(values, bins.beforeFrom - lag, bins.beforeTo - lag)
  return Number.isFinite(change) ? change : 0
}

/** The last bin less the mean of the earlier, `lag` bins before; undefined where there is no such series, or it is undefined. */
export function latestOver(values: Float64Array | undefined, bins: Compared, lag = 0): number | undefined {
  if (values === undefined) return undefined
  const last = bins.nowTo - lag < 0 ? 0 : values[bins.nowTo - lag]!
  const latest = last - meanOf(values, bins.beforeFrom - lag, bins.beforeTo - lag)
  return Number.isFinite(latest) ? latest : undefined
}

/** Nothing flows before bin 0. */
function meanOf(values: Float64Array, from: number, to: number): number {
  let sum = 0
  for (let t = Math.max(0, from); t <= to; t++) sum += values[t]!
  return sum / (to - from + 1)
}
