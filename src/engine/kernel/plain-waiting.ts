import { AGE, AMOUNT, createCohorts, ENTERED, enterCohort, FIELDS, FIRST, LAST, type Cohorts } from './cohorts.ts'
import { waitBetween } from './wait-between.ts'
import type { WaitingColumns, WaitingConstants } from './waiting.ts'

/** Waits of a service whose work neither returns nor is rejected, with nobody watching: what `waiting` computes, bit for bit. */
export function plainWaiting(
  c: WaitingColumns,
  { binMinutes, initialQueue }: Pick<WaitingConstants, 'binMinutes' | 'initialQueue'>,
): (t0: number, t1: number) => void {
  const { arrivals, arrivalsAge, own, attempts, queueDepth, serviceTime, waitTime, latency, oldestAge } = c
  const cohorts = createCohorts()
  const { taken } = cohorts
  return (t0, t1) => {
    let before = t0 === 0 ? initialQueue : queueDepth[t0 - 1]!
    if (t0 === 0) begin(cohorts, initialQueue)
    for (let t = t0; t < t1; t++) {
      const entries = arrivals[t]!
      const ages = entries > 0 ? entries * arrivalsAge[t]! : 0
      const age = ages === 0 ? 0 : ages / entries
      const depth = queueDepth[t]!
      const first = t * binMinutes
      const last = first + binMinutes
      let wait = 0
      let entryAge = age
      let oldest = 0
      if (depth !== 0) {
        if (entries > 0) enterCohort(cohorts, first, last, entries, age)
        take(cohorts, attempts[t]!)
        wait = waitBetween(first + (last - first) / 2 - taken.entry, last)
        entryAge = taken.age
        oldest = oldestOf(cohorts, last)
      } else if (before > 0) {
        take(cohorts, Infinity)
        const part = own[t]! > entries ? Math.min(1, before / (own[t]! - entries)) : 1
        const all = before + entries
        wait = (before * waitBetween(first + (part * (last - first)) / 2 - taken.entry, last)) / all
        entryAge = (before * taken.age + entries * age) / all
      }
      if (depth === 0) cohorts.head = cohorts.tail = 0
      oldestAge[t] = oldest
      before = depth
      waitTime[t] = wait
      latency[t] = entryAge + wait + (serviceTime === undefined ? 0 : serviceTime[t]!)
      if (!(attempts[t]! > 0)) latency[t] = waitTime[t] = NaN
    }
  }
}

/** What waits at first waits since the beginning. */
function begin(cohorts: Cohorts, initialQueue: number): void {
  cohorts.head = cohorts.tail = 0
  if (initialQueue > 0) enterCohort(cohorts, 0, 0, initialQueue, 0)
}

/** Take the oldest `wanted` items, or all there are. */
function take(cohorts: Cohorts, wanted: number): void {
  const { queue, tail, taken } = cohorts
  let { head } = cohorts
  let amount = 0
  let entries = 0
  let ages = 0
  let left = wanted
  for (; left > 0 && head < tail; head += FIELDS) {
    const present = queue[head + AMOUNT]!
    const first = queue[head + FIRST]!
    const last = queue[head + LAST]!
    if (!(present <= left)) {
      const length = (left / present) * (last - first)
      amount += left
      entries += left * (first + length / 2)
      ages += left * queue[head + AGE]!
      queue[head + FIRST] = first + length
      queue[head + AMOUNT] = present - left
      break
    }
    amount += present
    entries += present * (first + (last - first) / 2)
    ages += present * queue[head + AGE]!
    left -= present
  }
  cohorts.head = head
  taken.entry = amount > 0 ? entries / amount : 0
  taken.age = ages === 0 ? 0 : ages / amount
}

/** Age of the oldest work, once cohorts are dropped of which rounding left less than 1e-12, unless it is the newest. */
function oldestOf(cohorts: Cohorts, end: number): number {
  const { queue, tail } = cohorts
  let { head } = cohorts
  while (head < tail - FIELDS && queue[head + AMOUNT]! < 1e-12 * queue[head + ENTERED]!) head += FIELDS
  cohorts.head = head
  return head >= tail ? 0 : end - queue[head + FIRST]!
}
