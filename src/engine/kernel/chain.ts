import { defined } from './defined.ts'
import { seenBefore } from './seen-before.ts'
import { stationary } from './stationary.ts'

export { stationaryState, type StationaryState } from './stationary.ts'

/** Columns of the stationary chain of one service: those read, and those written. */
export interface ChainColumns {
  /** arrivals and retries, items/bin */
  readonly entries: Float64Array
  /** Mean minutes of one attempt, > 0. */
  readonly serviceTime: Float64Array
  readonly servers: Float64Array
  /** Factor on the servers. */
  readonly parallelism?: Float64Array
  readonly queueLimit?: Float64Array
  /** Minutes. */
  readonly patience?: Float64Array
  /** Minutes. */
  readonly targetWait?: Float64Array
  readonly arrivalCv2?: Float64Array
  readonly serviceCv2?: Float64Array
  /** Minutes. */
  readonly expectedWait: Float64Array
  readonly expectedLoss: Float64Array
  readonly serviceLevel?: Float64Array
}

/**
 * What the stationary chain expects at the load of each bin, as if it had lasted for ever; computed once per distinct
 * load.
 *
 * @param c          the columns
 * @param binMinutes Δ
 * Source: docs/spec/metrics.md (The chain).
 */
export function chain(c: ChainColumns, binMinutes: number): (t0: number, t1: number) => void {
  const { entries, serviceTime, servers, parallelism, queueLimit, patience, targetWait, arrivalCv2, serviceCv2 } = c
  const given = [entries, serviceTime, servers, parallelism, queueLimit, patience, targetWait, arrivalCv2, serviceCv2]
  const first = seenBefore(given.filter((column) => column !== undefined))
  const outs = [c.expectedWait, c.expectedLoss, c.serviceLevel].filter((column) => column !== undefined)
  return (t0, t1) => {
    for (let t = t0; t < t1; t++) {
      const known = first(t)
      if (known !== t) {
        for (const out of outs) out[t] = out[known]!
        continue
      }
      const { wait, loss, level } = stationary({
        births: entries[t]! / binMinutes,
        serviceTime: serviceTime[t]!,
        servers: servers[t]! * (parallelism?.[t] ?? 1),
        queueLimit: queueLimit?.[t] ?? Infinity,
        patience: patience?.[t] ?? Infinity,
        targetWait: targetWait?.[t] ?? NaN,
        variability: ((arrivalCv2?.[t] ?? 1) + (serviceCv2?.[t] ?? 1)) / 2,
      })
      c.expectedWait[t] = defined(wait)
      c.expectedLoss[t] = defined(loss)
      if (c.serviceLevel !== undefined) c.serviceLevel[t] = defined(level)
    }
  }
}
