/** The columns that the walk reads, and the three that it writes. */
interface WalkColumns {
  readonly attempts: Float64Array
  readonly queueDepth: Float64Array
  readonly rejected: Float64Array
  readonly retries: Float64Array
  readonly waitTime: Float64Array
  readonly oldestAge: Float64Array
  readonly latency: Float64Array
}

/** Computes bin t: what arrives, its age in minutes, and what goes into back-off. */
type Walk = (c: WalkColumns, t: number, arrivals: number, age: number, backing: number) => void

/** Numbers of a cohort: first and last entry, amount, amount at entry, age. */
const FIELDS = 5

/** Rounding of moments, as part of the time since bin 0 began. */
const ROUNDING = 1e-14

/**
 * Waiting times of one service of the chain, first in first out, written by hand (docs/spec/service.md, Waiting): two bins of
 * back-off in variables, the cohorts in one array.
 */
export function cohortWalk(
  { capacity, backoff }: { capacity: number; backoff: readonly number[] },
  minutes: number,
): Walk {
  const [k1 = 0, k2 = 0] = backoff
  let rows = new Float64Array(64 * FIELDS)
  let head = 0
  let tail = 0
  let before = 0
  let flow1 = 0
  let flow2 = 0
  let ages1 = 0
  let ages2 = 0

  const room = (): void => {
    const roomier = head * 2 < rows.length ? new Float64Array(rows.length * 2) : rows
    roomier.set(rows.subarray(head, tail))
    rows = roomier
    tail -= head
    head = 0
  }

  // The means of the work that was taken last.
  let takenEntry = 0
  let takenAge = 0
  const take = (wanted: number, oldest: boolean): void => {
    let amount = 0
    let entries = 0
    let ages = 0
    let left = wanted
    while (left > 0 && head < tail) {
      const at = oldest ? head : tail - FIELDS
      const present = rows[at + 2]!
      const first = rows[at]!
      const last = rows[at + 1]!
      const part = present <= left ? 1 : left / present
      const length = part * (last - first)
      const some = part === 1 ? present : left
      amount += some
      entries += some * ((oldest ? first : last - length) + length / 2)
      ages += some * rows[at + 4]!
      left -= some
      if (part === 1) {
        if (oldest) head += FIELDS
        else tail -= FIELDS
        continue
      }
      if (oldest) rows[at] = first + length
      else rows[at + 1] = last - length
      rows[at + 2] = present - some
      break
    }
    takenEntry = amount > 0 ? entries / amount : 0
    takenAge = amount > 0 ? ages / amount : 0
  }

  return (c, t, arrivals, age, backing) => {
    const first = t * minutes
    const last = first + minutes
    const entries = arrivals + c.retries[t]!
    const ages =
      (arrivals > 0 ? arrivals * age : 0) + (k1 * (ages1 + flow1 * minutes) + k2 * (ages2 + flow2 * 2 * minutes))
    const enters = entries > 0 ? ages / entries : 0
    const attempts = c.attempts[t]!
    const depth = c.queueDepth[t]!
    const rejected = c.rejected[t]!
    let wait = 0
    let latency = enters
    if (depth === 0 && rejected === 0) {
      if (before > 0) {
        take(Infinity, true)
        const part = capacity > entries ? Math.min(1, before / (capacity - entries)) : 1
        wait = first + (part * minutes) / 2 - takenEntry
        wait = (before * (wait > ROUNDING * last ? wait : 0)) / (before + entries)
        latency = (before * takenAge + entries * enters) / (before + entries)
      }
    } else {
      if (entries > 0) {
        if (tail === rows.length) room()
        rows[tail] = first
        rows[tail + 1] = last
        rows[tail + 2] = rows[tail + 3] = entries
        rows[tail + 4] = enters
        tail += FIELDS
      }
      take(attempts, true)
      wait = first + minutes / 2 - takenEntry
      wait = wait > ROUNDING * last ? wait : 0
      latency = takenAge
    }
    if (rejected > 0) take(rejected, false)
    before = depth
    if (depth === 0) head = tail = 0
    while (head < tail - FIELDS && rows[head + 2]! < 1e-12 * rows[head + 3]!) head += FIELDS
    latency = attempts > 0 ? latency + wait : NaN
    c.waitTime[t] = attempts > 0 ? wait : NaN
    c.latency[t] = latency
    c.oldestAge[t] = head < tail ? last - rows[head]! : 0
    flow2 = flow1
    ages2 = ages1
    flow1 = backing
    ages1 = backing > 0 ? backing * latency : 0
  }
}
