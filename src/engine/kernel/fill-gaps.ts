/** Neighbouring bins, first and last included. */
export interface Stretch {
  readonly firstBin: number
  readonly lastBin: number
}

/** The longest runs of bins where `gaps` is 1, in order of time. */
export function stretchesOf(gaps: Uint8Array): Stretch[] {
  const stretches: Stretch[] = []
  for (let firstBin = gaps.indexOf(1); firstBin >= 0;) {
    const end = gaps.indexOf(0, firstBin)
    const lastBin = (end < 0 ? gaps.length : end) - 1
    stretches.push({ firstBin, lastBin })
    firstBin = gaps.indexOf(1, lastBin + 1)
  }
  return stretches
}

/** Put 0 where there is no value; a bin in which only some rows are missing keeps what the others give. */
export function fillZero(values: Float64Array, { firstBin, lastBin }: Stretch): boolean {
  for (let t = firstBin; t <= lastBin; t++) if (Number.isNaN(values[t]!)) values[t] = 0
  return true
}

/** Put the value of the bin before the stretch into it; false, and nothing done, when there is none. */
export function fillHold(values: Float64Array, { firstBin, lastBin }: Stretch): boolean {
  if (firstBin === 0) return false
  values.fill(values[firstBin - 1]!, firstBin, lastBin + 1)
  return true
}

/** Put the straight line between both neighbours into the stretch; false, and nothing done, when one is lacking. */
export function fillLine(values: Float64Array, { firstBin, lastBin }: Stretch): boolean {
  if (firstBin === 0 || lastBin === values.length - 1) return false
  const from = values[firstBin - 1]!
  const rise = (values[lastBin + 1]! - from) / (lastBin - firstBin + 2)
  for (let t = firstBin; t <= lastBin; t++) values[t] = from + rise * (t - firstBin + 1)
  return true
}
