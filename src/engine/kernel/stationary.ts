import { birthDeathSums } from './birth-death.ts'
import { erlangC } from './erlang-c.ts'
import { exp } from './exp.ts'

/** What a service looks like to its stationary chain in one bin. */
export interface StationaryLoad {
  /** λ per minute. */
  readonly births: number
  /** 1 / μ: mean minutes of one attempt, > 0. */
  readonly serviceTime: number
  /** c, >= 0; need not be whole. */
  readonly servers: number
  /** Infinity without a limit. */
  readonly queueLimit: number
  /** Mean minutes until what waits leaves; Infinity where it stays. */
  readonly patience: number
  /** Longest wait promised, minutes; counts only without limit and patience. */
  readonly targetWait: number
  /** (arrivalCv2 + serviceCv2) / 2; counts only without limit and patience. */
  readonly variability: number
}

/** What the chain expects; NaN is undefined. */
export interface StationaryResult {
  /** Mean minutes of waiting of what is let in. */
  readonly wait: number
  /** Part of what arrives that is refused or leaves while it waits. */
  readonly loss: number
  /** Part that waits no longer than promised; undefined with a limit or patience. */
  readonly level: number
}

const UNDEFINED: StationaryResult = { wait: NaN, loss: NaN, level: NaN }

/** A number of servers this close to a whole one, as a part of it, is that one: rounding made the difference. */
const WHOLE = 1e-12

/**
 * What the stationary birth-death chain expects at one load. Where the servers are not whole, each result lies on the
 * straight line between its neighbours, and is undefined where one of them is.
 * Source: docs/spec/metrics.md (The chain).
 */
export function stationary(load: StationaryLoad): StationaryResult {
  if (!(load.births > 0)) return UNDEFINED
  const { servers } = load
  const nearest = Math.round(servers)
  if (Math.abs(servers - nearest) <= WHOLE * servers) return ofWhole(load, nearest)
  const few = Math.floor(servers)
  const part = servers - few
  const a = ofWhole(load, few)
  const b = ofWhole(load, few + 1)
  const between = (from: number, to: number): number => from * (1 - part) + to * part
  return { wait: between(a.wait, b.wait), loss: between(a.loss, b.loss), level: between(a.level, b.level) }
}

function ofWhole(load: StationaryLoad, servers: number): StationaryResult {
  return load.queueLimit === Infinity && load.patience === Infinity ? endless(load, servers) : ending(load, servers)
}

/** M/M/c with Allen and Cunneen's factor; exact for M/M/c and M/G/1. */
function endless(load: StationaryLoad, servers: number): StationaryResult {
  const { births, serviceTime, variability, targetWait } = load
  const offered = births * serviceTime
  if (offered >= servers) return UNDEFINED
  const waits = erlangC(offered, servers)
  if (Number.isNaN(waits)) return UNDEFINED
  // How fast a queue is worked off, items per minute.
  const spare = (servers - offered) / serviceTime
  return { wait: (waits / spare) * variability, loss: 0, level: 1 - waits * exp(-spare * targetWait) }
}

function ending({ births, serviceTime, queueLimit, patience }: StationaryLoad, servers: number): StationaryResult {
  const leaving = leavingRate(patience)
  const sums = birthDeathSums({
    births,
    deaths: 1 / serviceTime,
    servers,
    limit: roomOf(queueLimit, patience),
    leaving,
  })
  if (sums === undefined) return UNDEFINED
  const { below, full, waiting } = sums
  return {
    wait: below > 0 ? waiting / below / births : NaN,
    loss: (full + (leaving / births) * waiting) / (below + full),
    level: NaN,
  }
}

/** Who has no patience at all leaves rather than waits: as if there were no room to wait in. */
const roomOf = (queueLimit: number, patience: number): number => (patience === 0 ? 0 : queueLimit)

const leavingRate = (patience: number): number => (patience === 0 || patience === Infinity ? 0 : 1 / patience)

/** What the chain itself finds, from which its results are made. */
export interface StationaryState {
  /** Mean number that waits. */
  readonly waiting: number
  /** Part of the time in which the queue is full. */
  readonly full: number
  /** Part of what comes that has to wait (Erlang C); undefined with a limit or patience. */
  readonly delayed: number
}

/** The stationary state of a chain with a whole number of servers; undefined in all its parts where there is none. */
export function stationaryState(
  load: Pick<StationaryLoad, 'births' | 'serviceTime' | 'queueLimit' | 'patience'>,
  servers: number,
): StationaryState {
  const { births, serviceTime, queueLimit, patience } = load
  const none = { waiting: NaN, full: NaN, delayed: NaN }
  if (!(births > 0)) return none
  if (queueLimit === Infinity && patience === Infinity) {
    const offered = births * serviceTime
    if (offered >= servers) return none
    const delayed = erlangC(offered, servers)
    return { waiting: (delayed * births * serviceTime) / (servers - offered), full: 0, delayed }
  }
  const room = { limit: roomOf(queueLimit, patience), leaving: leavingRate(patience) }
  const sums = birthDeathSums({ births, deaths: 1 / serviceTime, servers, ...room })
  if (sums === undefined) return none
  const { below, full, waiting } = sums
  return { waiting: waiting / (below + full), full: full / (below + full), delayed: NaN }
}
