import type { ClassServiceColumns, ClassServiceConstants } from './class-columns.ts'
import { startClassService, type ClassServiceState } from './class-service-state.ts'
import { sumBetween } from './discipline.ts'
import { roomFactor } from './room-factor.ts'
import { FITS } from './service.ts'

/**
 * One service with classes, disciplines, abandonment, budget and rooms.
 *
 *   1. Enter    leaving · q leaves; what arrives and what returns from back-off joins the rest.
 *   2. Attempt  all that is present where it fits, else what the discipline gives; one factor <= 1 holds all back so
 *               that no obeying edge delivers more than its allotment.
 *   3. Fail     into back-off as far as levels and budget go, else exhausted.
 *   4. Settle   of what waits some leaves late, and what is beyond the limit is rejected.
 *
 * Every split multiplies by a ratio <= 1, so that nothing turns negative. Keeps q, the back-off and what the discipline
 * remembers between calls. O(classes · attempts · kernel) per bin, without allocation.
 *
 * Source: docs/spec/service.md (Per bin); Newell, Applications of Queueing Theory (1982), ch. 2; Kleinrock, Queueing
 * Systems II (1976), ch. 3.
 */
export function classService(
  columns: ClassServiceColumns,
  constants: ClassServiceConstants,
): (t0: number, t1: number) => void {
  const s = startClassService(columns, constants)
  return (t0, t1) => {
    for (let t = t0; t < t1; t++) {
      enter(s, t)
      attempt(s, t)
      fail(s, t)
      settle(s, t)
      for (let w = 0; w < s.writes.length; w++) {
        const { to, from, slot } = s.writes[w]!
        to[t] = from[slot]!
      }
      if (columns.refused !== undefined) columns.refused[t] = s.refused
    }
  }
}

function enter(s: ClassServiceState, t: number): void {
  const { columns, classes, levels, q, present, entering, flows } = s
  const rate = columns.leaving === undefined ? 0 : columns.leaving[t]!
  present.total = 0
  for (let cls = 0; cls < classes; cls++) {
    let left = 0
    let retries = 0
    let items = 0
    for (let level = 0; level < levels; level++) {
      const i = cls * levels + level
      const gone = rate * q[i]!
      entering[i] = level === 0 ? columns.arrivals[cls]![t]! : s.backOff.returning(cls, level - 1, t)
      present.items[i] = q[i]! - gone + entering[i]
      left += gone
      if (level > 0) retries += entering[i]
      items += present.items[i]
    }
    flows.left[cls] = left
    flows.retries[cls] = retries
    flows.entries[cls] = entering[cls * levels]! + retries
    present.needs[cls] = items * present.work[cls]!
    present.total += present.needs[cls]!
  }
  sumUp(flows.left)
  sumUp(flows.retries)
  sumUp(flows.entries)
  if (rate > 0) s.discipline.memory?.thin(1 - rate)
  s.discipline.memory?.enter(entering)
}

function attempt(s: ClassServiceState, t: number): void {
  const { columns, classes, levels, present, attempts, flows } = s
  const own = columns.own[t]!
  const capacity = columns.capped === undefined ? own : columns.capped[t]!
  const fits = present.total <= capacity * FITS
  if (fits) attempts.set(present.items)
  else s.discipline.divide(attempts, present, capacity)
  s.refused = fits ? 0 : Math.max(0, Math.min(own, present.total) - capacity)
  for (let cls = 0; cls < classes; cls++) {
    flows.attempts[cls] = sumBetween(attempts, cls * levels, (cls + 1) * levels)
  }
  // All of the capacity is exactly all of it: the parts may sum to a hair more or less.
  if (!fits && classes === 1) flows.attempts[0] = capacity / present.work[0]!
  const { obeying, failureRate } = columns
  const factor = obeying === undefined ? 1 : roomFactor(obeying, flows.attempts, failureRate, t)
  s.discipline.memory?.leave(factor)
  for (let cls = 0; cls < classes; cls++) {
    const held = factor < 1 ? flows.attempts[cls]! * factor : flows.attempts[cls]!
    flows.blocked[cls] = flows.attempts[cls]! - held
    flows.attempts[cls] = held
  }
  if (factor < 1) for (let i = 0; i < attempts.length; i++) attempts[i] = attempts[i]! * factor
  sumUp(flows.attempts)
  sumUp(flows.blocked)
}

function fail(s: ClassServiceState, t: number): void {
  const { columns, classes, levels, attempts, failed, flows } = s
  let firstAttempts = 0
  let failing = 0
  for (let cls = 0; cls < classes; cls++) {
    const rate = columns.failureRate === undefined ? 0 : columns.failureRate[cls]![t]!
    let errors = 0
    let served = 0
    for (let i = cls * levels; i < (cls + 1) * levels; i++) {
      failed[i] = rate * attempts[i]!
      errors += failed[i]!
      served += attempts[i]! - failed[i]!
    }
    firstAttempts += attempts[cls * levels]!
    failing += sumBetween(failed, cls * levels, (cls + 1) * levels - 1)
    flows.errors[cls] = errors
    flows.served[cls] = served
  }
  const budget = columns.budget === undefined ? Infinity : columns.budget[t]! * firstAttempts
  backOff(s, t, failing <= budget * FITS ? 1 : budget / failing)
  sumUp(flows.errors)
  sumUp(flows.served)
  sumUp(flows.backing)
  sumUp(flows.exhausted)
  sumUp(flows.inBackoff)
}

/** Send this part of what failed below the last attempt into back-off; the rest is exhausted. */
function backOff({ classes, levels, failed, flows, backOff: away }: ClassServiceState, t: number, part: number): void {
  for (let cls = 0; cls < classes; cls++) {
    let backing = 0
    let exhausted = failed[(cls + 1) * levels - 1]!
    for (let level = 0; level < levels - 1; level++) {
      const items = failed[cls * levels + level]! * part
      away.enter(cls, level, t, items)
      backing += items
      exhausted += failed[cls * levels + level]! - items
    }
    flows.backing[cls] = backing
    flows.exhausted[cls] = exhausted
    flows.inBackoff[cls] = away.away(cls, t)
  }
}

function settle(s: ClassServiceState, t: number): void {
  const { classes, q, present, attempts, flows } = s
  for (let i = 0; i < q.length; i++) q[i] = present.items[i]! - attempts[i]!
  leaveLate(s, t)
  measureQueue(s)
  rejectExcess(s, t)
  for (let cls = 0; cls <= classes; cls++) flows.abandoned[cls] = flows.left[cls]! + flows.late[cls]!
}

/** Of those who came to wait in the bin some lose patience before it ends: of all who wait, in proportion. */
function leaveLate({ columns, discipline, q, levels, classes, flows }: ClassServiceState, t: number): void {
  if (columns.lateShare === undefined) return
  const came = flows.entries[classes]! - flows.attempts[classes]!
  const late = came > 0 ? columns.lateShare[t]! * came : 0
  const waiting = sumBetween(q, 0, q.length)
  const part = late * FITS >= waiting ? 1 : late / waiting
  for (let cls = 0; cls < classes; cls++) {
    let gone = 0
    for (let i = cls * levels; i < (cls + 1) * levels; i++) {
      gone += q[i]! * part
      q[i] = q[i]! - q[i]! * part
    }
    flows.late[cls] = gone
  }
  sumUp(flows.late)
  if (part > 0) discipline.memory?.thin(1 - part)
}

function measureQueue({ q, levels, classes, flows }: ClassServiceState): void {
  for (let cls = 0; cls < classes; cls++) {
    flows.queueDepth[cls] = sumBetween(q, cls * levels, (cls + 1) * levels)
  }
  sumUp(flows.queueDepth)
}

function rejectExcess(s: ClassServiceState, t: number): void {
  const { columns, discipline, q, classes, flows } = s
  if (columns.queueLimit === undefined) return
  const { queueDepth, rejected } = flows
  const limit = columns.queueLimit[t]!
  const waiting = queueDepth[classes]!
  if (waiting <= limit * FITS) {
    rejected.fill(0)
    return
  }
  rejected.set(queueDepth)
  if (limit > 0) discipline.reject(q, waiting - limit)
  else {
    q.fill(0)
    discipline.memory?.thin(0)
  }
  measureQueue(s)
  // A full queue is exactly full: its parts may sum to a hair more or less.
  queueDepth[classes] = limit
  if (classes === 1) queueDepth[0] = limit
  for (let cls = 0; cls <= classes; cls++) rejected[cls] = Math.max(0, rejected[cls]! - queueDepth[cls]!)
}

/** The last entry becomes the sum of the others, from left to right. */
function sumUp(flow: Float64Array): void {
  const last = flow.length - 1
  flow[last] = sumBetween(flow, 0, last)
}
