import { CHAIN, serviceName } from '../models.ts'
import { runningTotal, totalByHand } from './totals.ts'
import { cohortWalk } from './cohort-walk.ts'

/** What the hand-written loop computes of one service, one column each, and of which other series it is the same. */
export const SERVICE_MEASURES = [
  'attempts',
  'served',
  'queueDepth',
  'errors',
  'exhausted',
  'rejected',
  'retries',
  'inBackoff',
  'waitTime',
  'oldestAge',
  'latency',
  'lost',
  'utilization',
  'throughputRatio',
  'retryTax',
  'littleWait',
  'drainTime',
] as const

/** Columns of one service, by measure. */
export type ServiceOutput = Readonly<Record<(typeof SERVICE_MEASURES)[number], Float64Array>>

const BIN_MINUTES = 5
const FITS = 1 + 1e-12

/**
 * The recurrences of docs/spec/service.md for one service of the chain, written by hand for exactly its fields: every
 * constant known, every measure of a bin computed while it is in a register.
 *
 * @param arrivals items per bin
 * @param ages     minutes since entering the system of the arrivals
 */
export function serviceByHand(arrivals: Float64Array, ages: Float64Array, out: ServiceOutput): void {
  const { capacity, failureRate, queueLimit } = CHAIN
  const [k1, k2] = CHAIN.backoff
  const walk = cohortWalk(CHAIN, BIN_MINUTES)
  // Work waiting for its first, second and third attempt; what the first and second put into back-off 1 and 2 bins ago.
  let q1 = 0
  let q2 = 0
  let q3 = 0
  let a1 = 0
  let a2 = 0
  let b1 = 0
  let b2 = 0
  for (let t = 0; t < arrivals.length; t++) {
    const arriving = arrivals[t]!
    const again2 = k1 * a1 + k2 * a2
    const again3 = k1 * b1 + k2 * b2
    const returned = again2 + again3
    const p1 = q1 + arriving
    const p2 = q2 + again2
    const p3 = q3 + again3
    const sum = p1 + p2 + p3
    const ratio = sum <= capacity * FITS ? 1 : capacity / sum
    const t1 = p1 * ratio
    const t2 = p2 * ratio
    const t3 = p3 * ratio
    const f1 = failureRate * t1
    const f2 = failureRate * t2
    const f3 = failureRate * t3
    const attempts = ratio < 1 ? capacity : t1 + t2 + t3
    const served = t1 - f1 + (t2 - f2) + (t3 - f3)
    q1 = p1 - t1
    q2 = p2 - t2
    q3 = p3 - t3
    let waiting = q1 + q2 + q3
    let rejected = 0
    if (waiting > queueLimit * FITS) {
      const kept = queueLimit / waiting
      rejected = waiting - queueLimit
      q1 *= kept
      q2 *= kept
      q3 *= kept
      waiting = queueLimit
    }
    const inBackoff = f1 + k2 * a1 + f2 + k2 * b1
    a2 = a1
    a1 = f1
    b2 = b1
    b1 = f2
    out.attempts[t] = attempts
    out.served[t] = served
    out.queueDepth[t] = waiting
    out.errors[t] = f1 + f2 + f3
    out.exhausted[t] = f3
    out.rejected[t] = rejected
    out.retries[t] = returned
    out.inBackoff[t] = inBackoff
    out.lost[t] = f3 + rejected
    out.utilization[t] = attempts / capacity
    out.throughputRatio[t] = arriving > 0 ? served / arriving : NaN
    out.retryTax[t] = attempts > 0 ? 1 - served / attempts : NaN
    out.littleWait[t] = attempts > 0 ? (waiting / attempts) * BIN_MINUTES : NaN
    const spare = capacity - (arriving + returned)
    out.drainTime[t] = spare > 1e-9 * capacity ? (waiting / spare) * BIN_MINUTES : NaN
    walk(out, t, arriving, ages[t]!, f1 + f2)
  }
}

/** Every distinct series of a chain, by id. */
export type ChainOutput = ReadonlyMap<string, Float64Array>

/**
 * A chain of services and the measures of the system, written by hand: one loop over the bins of each service, one over
 * those of the system. Series that are others by another name are not written twice.
 *
 * @param demand items per bin
 */
export function chainByHand(demand: Float64Array, services: number): ChainOutput {
  const bins = demand.length
  const buffer = new Float64Array((services * SERVICE_MEASURES.length + 5) * bins)
  let place = 0
  const column = (): Float64Array => buffer.subarray(place * bins, ++place * bins)
  const outputs: ServiceOutput[] = []
  const named = new Map<string, Float64Array>()
  let arrivals = demand
  let ages = new Float64Array(bins)
  for (let i = 0; i < services; i++) {
    const out = Object.fromEntries(SERVICE_MEASURES.map((measure) => [measure, column()])) as Record<
      (typeof SERVICE_MEASURES)[number],
      Float64Array<ArrayBuffer>
    >
    serviceByHand(arrivals, ages, out)
    for (const measure of SERVICE_MEASURES) named.set(`${serviceName(i)}.${measure}`, out[measure])
    outputs.push(out)
    arrivals = out.served
    ages = out.latency
  }
  const system = { lost: column(), workInSystem: column(), enteredCum: column(), completedCum: column() }
  systemByHand(outputs, { demand, completed: arrivals }, system)
  for (const [measure, values] of Object.entries(system)) named.set(`system.${measure}`, values)
  const latency = column()
  for (let t = 0; t < bins; t++) latency[t] = arrivals[t]! > 0 ? ages[t]! : NaN
  named.set('sink.latency', latency)
  return named
}

interface SystemOutput {
  readonly lost: Float64Array
  readonly workInSystem: Float64Array
  readonly enteredCum: Float64Array
  readonly completedCum: Float64Array
}

function systemByHand(
  services: readonly ServiceOutput[],
  { demand, completed }: { readonly demand: Float64Array; readonly completed: Float64Array },
  out: SystemOutput,
): void {
  totalByHand(
    services.map(({ lost }) => lost),
    out.lost,
  )
  totalByHand(
    services.flatMap(({ queueDepth, inBackoff }) => [queueDepth, inBackoff]),
    out.workInSystem,
  )
  runningTotal(demand, out.enteredCum)
  runningTotal(completed, out.completedCum)
}
