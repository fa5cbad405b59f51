import { waitBetween } from './wait-between.ts'
import type { WaitingColumns, WaitingConstants } from './waiting.ts'

/** What waits from bin to bin. */
interface Waiting {
  /** Cohorts side by side, each as its numbers, and where the oldest stands and the next one will. */
  queue: Float64Array
  head: number
  tail: number
  /** Means over what was taken last, minutes: its entry, and its age then. */
  entry: number
  age: number
}

/** Numbers of one cohort: when its first and last items entered, how many wait, how many entered, their age at entry. */
const FIRST = 0
const LAST = 1
const AMOUNT = 2
const ENTERED = 3
const AGE = 4
const FIELDS = 5

/** How many cohorts there is room for at first. */
const ROOM = 64

/** Waits of a service whose work neither returns nor is rejected, with nobody watching: what `waiting` computes, bit for bit. */
export function plainWaiting(
  c: WaitingColumns,
  { binMinutes, initialQueue }: Pick<WaitingConstants, 'binMinutes' | 'initialQueue'>,
): (t0: number, t1: number) => void {
  const { arrivals, arrivalsAge, own, attempts, queueDepth, serviceTime, waitTime, latency, oldestAge } = c
  const waiting: Waiting = { queue: new Float64Array(ROOM * FIELDS), head: 0, tail: 0, entry: 0, age: 0 }
  return (t0, t1) => {
    let before = t0 === 0 ? initialQueue : queueDepth[t0 - 1]!
    if (t0 === 0) begin(waiting, initialQueue)
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
        if (entries > 0) enter(waiting, first, last, entries, age)
        take(waiting, attempts[t]!)
        wait = waitBetween(first + (last - first) / 2 - waiting.entry, last)
        entryAge = waiting.age
        oldest = oldestOf(waiting, last)
      } else if (before > 0) {
        take(waiting, Infinity)
        const part = own[t]! > entries ? Math.min(1, before / (own[t]! - entries)) : 1
        const all = before + entries
        wait = (before * waitBetween(first + (part * (last - first)) / 2 - waiting.entry, last)) / all
        entryAge = (before * waiting.age + entries * age) / all
      }
      if (depth === 0) waiting.head = waiting.tail = 0
      oldestAge[t] = oldest
      before = depth
      waitTime[t] = wait
      latency[t] = entryAge + wait + (serviceTime === undefined ? 0 : serviceTime[t]!)
      if (!(attempts[t]! > 0)) latency[t] = waitTime[t] = NaN
    }
  }
}

/** What waits at first waits since the beginning. */
function begin(waiting: Waiting, initialQueue: number): void {
  waiting.head = waiting.tail = 0
  if (initialQueue > 0) enter(waiting, 0, 0, initialQueue, 0)
}

function enter(waiting: Waiting, first: number, last: number, amount: number, age: number): void {
  if (waiting.tail === waiting.queue.length) makeRoom(waiting)
  const { queue, tail } = waiting
  queue[tail + FIRST] = first
  queue[tail + LAST] = last
  queue[tail + AMOUNT] = amount
  queue[tail + ENTERED] = amount
  queue[tail + AGE] = age
  waiting.tail = tail + FIELDS
}

/** Make room behind the newest: all move to the front, of twice the room unless half of it is free there. */
function makeRoom(waiting: Waiting): void {
  const { queue, head, tail } = waiting
  if (head * 2 < queue.length) waiting.queue = new Float64Array(queue.length * 2)
  waiting.queue.set(queue.subarray(head, tail))
  waiting.tail = tail - head
  waiting.head = 0
}

/** Take the oldest `wanted` items, or all there are. */
function take(waiting: Waiting, wanted: number): void {
  const { queue, tail } = waiting
  let { head } = waiting
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
  waiting.head = head
  waiting.entry = amount > 0 ? entries / amount : 0
  waiting.age = ages === 0 ? 0 : ages / amount
}

/** Age of the oldest work, once cohorts are dropped of which rounding left less than 1e-12, unless it is the newest. */
function oldestOf(waiting: Waiting, end: number): number {
  const { queue, tail } = waiting
  let { head } = waiting
  while (head < tail - FIELDS && queue[head + AMOUNT]! < 1e-12 * queue[head + ENTERED]!) head += FIELDS
  waiting.head = head
  return head >= tail ? 0 : end - queue[head + FIRST]!
}
