// Made by `npm run generate`: the recurrence of anyRetryService in service.ts, written out for usual shapes.
import { FITS, type ServiceColumns, type ServiceConstants } from './service.ts'

type Step = (t0: number, t1: number) => void

/** maxAttempts 2, a back-off kernel of 1. */
export function retry2By1(c: ServiceColumns, { initialQueue, backoff }: ServiceConstants): Step {
  const k0 = backoff[0]!
  const left0 = k0
  const { arrivals, own, failureRate, queueLimit, attempts, served, queueDepth } = c
  const { backing, retries, inBackoff, errors, exhausted, rejected } = c
  const state = new Float64Array(3)
  state[0] = initialQueue
  return (t0, t1) => {
    let q0 = state[0]!
    let q1 = state[1]!
    let away0By0 = state[2]!
    for (let t = t0; t < t1; t++) {
      const back0 = k0 * away0By0
      const present0 = q0 + arrivals[t]!
      const present1 = q1 + back0
      const present = present0 + present1
      const capacity = own[t]!
      const ratio = present <= capacity * FITS ? 1 : capacity / present
      const rate = failureRate === undefined ? 0 : failureRate[t]!
      const tried0 = present0 * ratio
      const failed0 = rate * tried0
      q0 = present0 - tried0
      const tried1 = present1 * ratio
      const failed1 = rate * tried1
      q1 = present1 - tried1
      const waiting = q0 + q1
      let rejects = 0
      if (queueLimit !== undefined) {
        const limit = queueLimit[t]!
        if (!(waiting <= limit * FITS)) {
          const kept = limit / waiting
          q0 = q0 * kept
          q1 = q1 * kept
          rejects = waiting - limit
        }
        rejected![t] = rejects
        queueDepth[t] = rejects > 0 ? limit : waiting
      } else queueDepth[t] = waiting
      away0By0 = failed0
      attempts[t] = ratio < 1 ? capacity : tried0 + tried1
      served[t] = (tried0 - failed0) + (tried1 - failed1)
      backing![t] = failed0
      retries![t] = back0
      inBackoff![t] = left0 * away0By0
      if (failureRate !== undefined) {
        errors![t] = failed0 + failed1
        exhausted![t] = failed1
      }
    }
    state[0] = q0
    state[1] = q1
    state[2] = away0By0
  }
}

/** maxAttempts 2, a back-off kernel of 2. */
export function retry2By2(c: ServiceColumns, { initialQueue, backoff }: ServiceConstants): Step {
  const k0 = backoff[0]!
  const k1 = backoff[1]!
  const left0 = k0 + k1
  const left1 = k1
  const { arrivals, own, failureRate, queueLimit, attempts, served, queueDepth } = c
  const { backing, retries, inBackoff, errors, exhausted, rejected } = c
  const state = new Float64Array(4)
  state[0] = initialQueue
  return (t0, t1) => {
    let q0 = state[0]!
    let q1 = state[1]!
    let away0By0 = state[2]!
    let away0By1 = state[3]!
    for (let t = t0; t < t1; t++) {
      const back0 = k0 * away0By0 + k1 * away0By1
      const present0 = q0 + arrivals[t]!
      const present1 = q1 + back0
      const present = present0 + present1
      const capacity = own[t]!
      const ratio = present <= capacity * FITS ? 1 : capacity / present
      const rate = failureRate === undefined ? 0 : failureRate[t]!
      const tried0 = present0 * ratio
      const failed0 = rate * tried0
      q0 = present0 - tried0
      const tried1 = present1 * ratio
      const failed1 = rate * tried1
      q1 = present1 - tried1
      const waiting = q0 + q1
      let rejects = 0
      if (queueLimit !== undefined) {
        const limit = queueLimit[t]!
        if (!(waiting <= limit * FITS)) {
          const kept = limit / waiting
          q0 = q0 * kept
          q1 = q1 * kept
          rejects = waiting - limit
        }
        rejected![t] = rejects
        queueDepth[t] = rejects > 0 ? limit : waiting
      } else queueDepth[t] = waiting
      away0By1 = away0By0
      away0By0 = failed0
      attempts[t] = ratio < 1 ? capacity : tried0 + tried1
      served[t] = (tried0 - failed0) + (tried1 - failed1)
      backing![t] = failed0
      retries![t] = back0
      inBackoff![t] = left0 * away0By0 + left1 * away0By1
      if (failureRate !== undefined) {
        errors![t] = failed0 + failed1
        exhausted![t] = failed1
      }
    }
    state[0] = q0
    state[1] = q1
    state[2] = away0By0
    state[3] = away0By1
  }
}

/** maxAttempts 2, a back-off kernel of 3. */
export function retry2By3(c: ServiceColumns, { initialQueue, backoff }: ServiceConstants): Step {
  const k0 = backoff[0]!
  const k1 = backoff[1]!
  const k2 = backoff[2]!
  const left0 = k0 + k1 + k2
  const left1 = k1 + k2
  const left2 = k2
  const { arrivals, own, failureRate, queueLimit, attempts, served, queueDepth } = c
  const { backing, retries, inBackoff, errors, exhausted, rejected } = c
  const state = new Float64Array(5)
  state[0] = initialQueue
  return (t0, t1) => {
    let q0 = state[0]!
    let q1 = state[1]!
    let away0By0 = state[2]!
    let away0By1 = state[3]!
    let away0By2 = state[4]!
    for (let t = t0; t < t1; t++) {
      const back0 = k0 * away0By0 + k1 * away0By1 + k2 * away0By2
      const present0 = q0 + arrivals[t]!
      const present1 = q1 + back0
      const present = present0 + present1
      const capacity = own[t]!
      const ratio = present <= capacity * FITS ? 1 : capacity / present
      const rate = failureRate === undefined ? 0 : failureRate[t]!
      const tried0 = present0 * ratio
      const failed0 = rate * tried0
      q0 = present0 - tried0
      const tried1 = present1 * ratio
      const failed1 = rate * tried1
      q1 = present1 - tried1
      const waiting = q0 + q1
      let rejects = 0
      if (queueLimit !== undefined) {
        const limit = queueLimit[t]!
        if (!(waiting <= limit * FITS)) {
          const kept = limit / waiting
          q0 = q0 * kept
          q1 = q1 * kept
          rejects = waiting - limit
        }
        rejected![t] = rejects
        queueDepth[t] = rejects > 0 ? limit : waiting
      } else queueDepth[t] = waiting
      away0By2 = away0By1
      away0By1 = away0By0
      away0By0 = failed0
      attempts[t] = ratio < 1 ? capacity : tried0 + tried1
      served[t] = (tried0 - failed0) + (tried1 - failed1)
      backing![t] = failed0
      retries![t] = back0
      inBackoff![t] = left0 * away0By0 + left1 * away0By1 + left2 * away0By2
      if (failureRate !== undefined) {
        errors![t] = failed0 + failed1
        exhausted![t] = failed1
      }
    }
    state[0] = q0
    state[1] = q1
    state[2] = away0By0
    state[3] = away0By1
    state[4] = away0By2
  }
}

/** maxAttempts 3, a back-off kernel of 1. */
export function retry3By1(c: ServiceColumns, { initialQueue, backoff }: ServiceConstants): Step {
  const k0 = backoff[0]!
  const left0 = k0
  const { arrivals, own, failureRate, queueLimit, attempts, served, queueDepth } = c
  const { backing, retries, inBackoff, errors, exhausted, rejected } = c
  const state = new Float64Array(5)
  state[0] = initialQueue
  return (t0, t1) => {
    let q0 = state[0]!
    let q1 = state[1]!
    let q2 = state[2]!
    let away0By0 = state[3]!
    let away1By0 = state[4]!
    for (let t = t0; t < t1; t++) {
      const back0 = k0 * away0By0
      const back1 = k0 * away1By0
      const present0 = q0 + arrivals[t]!
      const present1 = q1 + back0
      const present2 = q2 + back1
      const present = present0 + present1 + present2
      const capacity = own[t]!
      const ratio = present <= capacity * FITS ? 1 : capacity / present
      const rate = failureRate === undefined ? 0 : failureRate[t]!
      const tried0 = present0 * ratio
      const failed0 = rate * tried0
      q0 = present0 - tried0
      const tried1 = present1 * ratio
      const failed1 = rate * tried1
      q1 = present1 - tried1
      const tried2 = present2 * ratio
      const failed2 = rate * tried2
      q2 = present2 - tried2
      const waiting = q0 + q1 + q2
      let rejects = 0
      if (queueLimit !== undefined) {
        const limit = queueLimit[t]!
        if (!(waiting <= limit * FITS)) {
          const kept = limit / waiting
          q0 = q0 * kept
          q1 = q1 * kept
          q2 = q2 * kept
          rejects = waiting - limit
        }
        rejected![t] = rejects
        queueDepth[t] = rejects > 0 ? limit : waiting
      } else queueDepth[t] = waiting
      away0By0 = failed0
      away1By0 = failed1
      attempts[t] = ratio < 1 ? capacity : tried0 + tried1 + tried2
      served[t] = (tried0 - failed0) + (tried1 - failed1) + (tried2 - failed2)
      backing![t] = failed0 + failed1
      retries![t] = back0 + back1
      inBackoff![t] = left0 * away0By0 + left0 * away1By0
      if (failureRate !== undefined) {
        errors![t] = failed0 + failed1 + failed2
        exhausted![t] = failed2
      }
    }
    state[0] = q0
    state[1] = q1
    state[2] = q2
    state[3] = away0By0
    state[4] = away1By0
  }
}

/** maxAttempts 3, a back-off kernel of 2. */
export function retry3By2(c: ServiceColumns, { initialQueue, backoff }: ServiceConstants): Step {
  const k0 = backoff[0]!
  const k1 = backoff[1]!
  const left0 = k0 + k1
  const left1 = k1
  const { arrivals, own, failureRate, queueLimit, attempts, served, queueDepth } = c
  const { backing, retries, inBackoff, errors, exhausted, rejected } = c
  const state = new Float64Array(7)
  state[0] = initialQueue
  return (t0, t1) => {
    let q0 = state[0]!
    let q1 = state[1]!
    let q2 = state[2]!
    let away0By0 = state[3]!
    let away0By1 = state[4]!
    let away1By0 = state[5]!
    let away1By1 = state[6]!
    for (let t = t0; t < t1; t++) {
      const back0 = k0 * away0By0 + k1 * away0By1
      const back1 = k0 * away1By0 + k1 * away1By1
      const present0 = q0 + arrivals[t]!
      const present1 = q1 + back0
      const present2 = q2 + back1
      const present = present0 + present1 + present2
      const capacity = own[t]!
      const ratio = present <= capacity * FITS ? 1 : capacity / present
      const rate = failureRate === undefined ? 0 : failureRate[t]!
      const tried0 = present0 * ratio
      const failed0 = rate * tried0
      q0 = present0 - tried0
      const tried1 = present1 * ratio
      const failed1 = rate * tried1
      q1 = present1 - tried1
      const tried2 = present2 * ratio
      const failed2 = rate * tried2
      q2 = present2 - tried2
      const waiting = q0 + q1 + q2
      let rejects = 0
      if (queueLimit !== undefined) {
        const limit = queueLimit[t]!
        if (!(waiting <= limit * FITS)) {
          const kept = limit / waiting
          q0 = q0 * kept
          q1 = q1 * kept
          q2 = q2 * kept
          rejects = waiting - limit
        }
        rejected![t] = rejects
        queueDepth[t] = rejects > 0 ? limit : waiting
      } else queueDepth[t] = waiting
      away0By1 = away0By0
      away0By0 = failed0
      away1By1 = away1By0
      away1By0 = failed1
      attempts[t] = ratio < 1 ? capacity : tried0 + tried1 + tried2
      served[t] = (tried0 - failed0) + (tried1 - failed1) + (tried2 - failed2)
      backing![t] = failed0 + failed1
      retries![t] = back0 + back1
      inBackoff![t] = left0 * away0By0 + left1 * away0By1 + left0 * away1By0 + left1 * away1By1
      if (failureRate !== undefined) {
        errors![t] = failed0 + failed1 + failed2
        exhausted![t] = failed2
      }
    }
    state[0] = q0
    state[1] = q1
    state[2] = q2
    state[3] = away0By0
    state[4] = away0By1
    state[5] = away1By0
    state[6] = away1By1
  }
}

/** maxAttempts 3, a back-off kernel of 3. */
export function retry3By3(c: ServiceColumns, { initialQueue, backoff }: ServiceConstants): Step {
  const k0 = backoff[0]!
  const k1 = backoff[1]!
  const k2 = backoff[2]!
  const left0 = k0 + k1 + k2
  const left1 = k1 + k2
  const left2 = k2
  const { arrivals, own, failureRate, queueLimit, attempts, served, queueDepth } = c
  const { backing, retries, inBackoff, errors, exhausted, rejected } = c
  const state = new Float64Array(9)
  state[0] = initialQueue
  return (t0, t1) => {
    let q0 = state[0]!
    let q1 = state[1]!
    let q2 = state[2]!
    let away0By0 = state[3]!
    let away0By1 = state[4]!
    let away0By2 = state[5]!
    let away1By0 = state[6]!
    let away1By1 = state[7]!
    let away1By2 = state[8]!
    for (let t = t0; t < t1; t++) {
      const back0 = k0 * away0By0 + k1 * away0By1 + k2 * away0By2
      const back1 = k0 * away1By0 + k1 * away1By1 + k2 * away1By2
      const present0 = q0 + arrivals[t]!
      const present1 = q1 + back0
      const present2 = q2 + back1
      const present = present0 + present1 + present2
      const capacity = own[t]!
      const ratio = present <= capacity * FITS ? 1 : capacity / present
      const rate = failureRate === undefined ? 0 : failureRate[t]!
      const tried0 = present0 * ratio
      const failed0 = rate * tried0
      q0 = present0 - tried0
      const tried1 = present1 * ratio
      const failed1 = rate * tried1
      q1 = present1 - tried1
      const tried2 = present2 * ratio
      const failed2 = rate * tried2
      q2 = present2 - tried2
      const waiting = q0 + q1 + q2
      let rejects = 0
      if (queueLimit !== undefined) {
        const limit = queueLimit[t]!
        if (!(waiting <= limit * FITS)) {
          const kept = limit / waiting
          q0 = q0 * kept
          q1 = q1 * kept
          q2 = q2 * kept
          rejects = waiting - limit
        }
        rejected![t] = rejects
        queueDepth[t] = rejects > 0 ? limit : waiting
      } else queueDepth[t] = waiting
      away0By2 = away0By1
      away0By1 = away0By0
      away0By0 = failed0
      away1By2 = away1By1
      away1By1 = away1By0
      away1By0 = failed1
      attempts[t] = ratio < 1 ? capacity : tried0 + tried1 + tried2
      served[t] = (tried0 - failed0) + (tried1 - failed1) + (tried2 - failed2)
      backing![t] = failed0 + failed1
      retries![t] = back0 + back1
      inBackoff![t] = left0 * away0By0 + left1 * away0By1 + left2 * away0By2 + left0 * away1By0 + left1 * away1By1 + left2 * away1By2
      if (failureRate !== undefined) {
        errors![t] = failed0 + failed1 + failed2
        exhausted![t] = failed2
      }
    }
    state[0] = q0
    state[1] = q1
    state[2] = q2
    state[3] = away0By0
    state[4] = away0By1
    state[5] = away0By2
    state[6] = away1By0
    state[7] = away1By1
    state[8] = away1By2
  }
}

/** maxAttempts 4, a back-off kernel of 1. */
export function retry4By1(c: ServiceColumns, { initialQueue, backoff }: ServiceConstants): Step {
  const k0 = backoff[0]!
  const left0 = k0
  const { arrivals, own, failureRate, queueLimit, attempts, served, queueDepth } = c
  const { backing, retries, inBackoff, errors, exhausted, rejected } = c
  const state = new Float64Array(7)
  state[0] = initialQueue
  return (t0, t1) => {
    let q0 = state[0]!
    let q1 = state[1]!
    let q2 = state[2]!
    let q3 = state[3]!
    let away0By0 = state[4]!
    let away1By0 = state[5]!
    let away2By0 = state[6]!
    for (let t = t0; t < t1; t++) {
      const back0 = k0 * away0By0
      const back1 = k0 * away1By0
      const back2 = k0 * away2By0
      const present0 = q0 + arrivals[t]!
      const present1 = q1 + back0
      const present2 = q2 + back1
      const present3 = q3 + back2
      const present = present0 + present1 + present2 + present3
      const capacity = own[t]!
      const ratio = present <= capacity * FITS ? 1 : capacity / present
      const rate = failureRate === undefined ? 0 : failureRate[t]!
      const tried0 = present0 * ratio
      const failed0 = rate * tried0
      q0 = present0 - tried0
      const tried1 = present1 * ratio
      const failed1 = rate * tried1
      q1 = present1 - tried1
      const tried2 = present2 * ratio
      const failed2 = rate * tried2
      q2 = present2 - tried2
      const tried3 = present3 * ratio
      const failed3 = rate * tried3
      q3 = present3 - tried3
      const waiting = q0 + q1 + q2 + q3
      let rejects = 0
      if (queueLimit !== undefined) {
        const limit = queueLimit[t]!
        if (!(waiting <= limit * FITS)) {
          const kept = limit / waiting
          q0 = q0 * kept
          q1 = q1 * kept
          q2 = q2 * kept
          q3 = q3 * kept
          rejects = waiting - limit
        }
        rejected![t] = rejects
        queueDepth[t] = rejects > 0 ? limit : waiting
      } else queueDepth[t] = waiting
      away0By0 = failed0
      away1By0 = failed1
      away2By0 = failed2
      attempts[t] = ratio < 1 ? capacity : tried0 + tried1 + tried2 + tried3
      served[t] = (tried0 - failed0) + (tried1 - failed1) + (tried2 - failed2) + (tried3 - failed3)
      backing![t] = failed0 + failed1 + failed2
      retries![t] = back0 + back1 + back2
      inBackoff![t] = left0 * away0By0 + left0 * away1By0 + left0 * away2By0
      if (failureRate !== undefined) {
        errors![t] = failed0 + failed1 + failed2 + failed3
        exhausted![t] = failed3
      }
    }
    state[0] = q0
    state[1] = q1
    state[2] = q2
    state[3] = q3
    state[4] = away0By0
    state[5] = away1By0
    state[6] = away2By0
  }
}

/** maxAttempts 4, a back-off kernel of 2. */
export function retry4By2(c: ServiceColumns, { initialQueue, backoff }: ServiceConstants): Step {
  const k0 = backoff[0]!
  const k1 = backoff[1]!
  const left0 = k0 + k1
  const left1 = k1
  const { arrivals, own, failureRate, queueLimit, attempts, served, queueDepth } = c
  const { backing, retries, inBackoff, errors, exhausted, rejected } = c
  const state = new Float64Array(10)
  state[0] = initialQueue
  return (t0, t1) => {
    let q0 = state[0]!
    let q1 = state[1]!
    let q2 = state[2]!
    let q3 = state[3]!
    let away0By0 = state[4]!
    let away0By1 = state[5]!
    let away1By0 = state[6]!
    let away1By1 = state[7]!
    let away2By0 = state[8]!
    let away2By1 = state[9]!
    for (let t = t0; t < t1; t++) {
      const back0 = k0 * away0By0 + k1 * away0By1
      const back1 = k0 * away1By0 + k1 * away1By1
      const back2 = k0 * away2By0 + k1 * away2By1
      const present0 = q0 + arrivals[t]!
      const present1 = q1 + back0
      const present2 = q2 + back1
      const present3 = q3 + back2
      const present = present0 + present1 + present2 + present3
      const capacity = own[t]!
      const ratio = present <= capacity * FITS ? 1 : capacity / present
      const rate = failureRate === undefined ? 0 : failureRate[t]!
      const tried0 = present0 * ratio
      const failed0 = rate * tried0
      q0 = present0 - tried0
      const tried1 = present1 * ratio
      const failed1 = rate * tried1
      q1 = present1 - tried1
      const tried2 = present2 * ratio
      const failed2 = rate * tried2
      q2 = present2 - tried2
      const tried3 = present3 * ratio
      const failed3 = rate * tried3
      q3 = present3 - tried3
      const waiting = q0 + q1 + q2 + q3
      let rejects = 0
      if (queueLimit !== undefined) {
        const limit = queueLimit[t]!
        if (!(waiting <= limit * FITS)) {
          const kept = limit / waiting
          q0 = q0 * kept
          q1 = q1 * kept
          q2 = q2 * kept
          q3 = q3 * kept
          rejects = waiting - limit
        }
        rejected![t] = rejects
        queueDepth[t] = rejects > 0 ? limit : waiting
      } else queueDepth[t] = waiting
      away0By1 = away0By0
      away0By0 = failed0
      away1By1 = away1By0
      away1By0 = failed1
      away2By1 = away2By0
      away2By0 = failed2
      attempts[t] = ratio < 1 ? capacity : tried0 + tried1 + tried2 + tried3
      served[t] = (tried0 - failed0) + (tried1 - failed1) + (tried2 - failed2) + (tried3 - failed3)
      backing![t] = failed0 + failed1 + failed2
      retries![t] = back0 + back1 + back2
      inBackoff![t] = left0 * away0By0 + left1 * away0By1 + left0 * away1By0 + left1 * away1By1 + left0 * away2By0 + left1 * away2By1
      if (failureRate !== undefined) {
        errors![t] = failed0 + failed1 + failed2 + failed3
        exhausted![t] = failed3
      }
    }
    state[0] = q0
    state[1] = q1
    state[2] = q2
    state[3] = q3
    state[4] = away0By0
    state[5] = away0By1
    state[6] = away1By0
    state[7] = away1By1
    state[8] = away2By0
    state[9] = away2By1
  }
}

/** maxAttempts 4, a back-off kernel of 3. */
export function retry4By3(c: ServiceColumns, { initialQueue, backoff }: ServiceConstants): Step {
  const k0 = backoff[0]!
  const k1 = backoff[1]!
  const k2 = backoff[2]!
  const left0 = k0 + k1 + k2
  const left1 = k1 + k2
  const left2 = k2
  const { arrivals, own, failureRate, queueLimit, attempts, served, queueDepth } = c
  const { backing, retries, inBackoff, errors, exhausted, rejected } = c
  const state = new Float64Array(13)
  state[0] = initialQueue
  return (t0, t1) => {
    let q0 = state[0]!
    let q1 = state[1]!
    let q2 = state[2]!
    let q3 = state[3]!
    let away0By0 = state[4]!
    let away0By1 = state[5]!
    let away0By2 = state[6]!
    let away1By0 = state[7]!
    let away1By1 = state[8]!
    let away1By2 = state[9]!
    let away2By0 = state[10]!
    let away2By1 = state[11]!
    let away2By2 = state[12]!
    for (let t = t0; t < t1; t++) {
      const back0 = k0 * away0By0 + k1 * away0By1 + k2 * away0By2
      const back1 = k0 * away1By0 + k1 * away1By1 + k2 * away1By2
      const back2 = k0 * away2By0 + k1 * away2By1 + k2 * away2By2
      const present0 = q0 + arrivals[t]!
      const present1 = q1 + back0
      const present2 = q2 + back1
      const present3 = q3 + back2
      const present = present0 + present1 + present2 + present3
      const capacity = own[t]!
      const ratio = present <= capacity * FITS ? 1 : capacity / present
      const rate = failureRate === undefined ? 0 : failureRate[t]!
      const tried0 = present0 * ratio
      const failed0 = rate * tried0
      q0 = present0 - tried0
      const tried1 = present1 * ratio
      const failed1 = rate * tried1
      q1 = present1 - tried1
      const tried2 = present2 * ratio
      const failed2 = rate * tried2
      q2 = present2 - tried2
      const tried3 = present3 * ratio
      const failed3 = rate * tried3
      q3 = present3 - tried3
      const waiting = q0 + q1 + q2 + q3
      let rejects = 0
      if (queueLimit !== undefined) {
        const limit = queueLimit[t]!
        if (!(waiting <= limit * FITS)) {
          const kept = limit / waiting
          q0 = q0 * kept
          q1 = q1 * kept
          q2 = q2 * kept
          q3 = q3 * kept
          rejects = waiting - limit
        }
        rejected![t] = rejects
        queueDepth[t] = rejects > 0 ? limit : waiting
      } else queueDepth[t] = waiting
      away0By2 = away0By1
      away0By1 = away0By0
      away0By0 = failed0
      away1By2 = away1By1
      away1By1 = away1By0
      away1By0 = failed1
      away2By2 = away2By1
      away2By1 = away2By0
      away2By0 = failed2
      attempts[t] = ratio < 1 ? capacity : tried0 + tried1 + tried2 + tried3
      served[t] = (tried0 - failed0) + (tried1 - failed1) + (tried2 - failed2) + (tried3 - failed3)
      backing![t] = failed0 + failed1 + failed2
      retries![t] = back0 + back1 + back2
      inBackoff![t] = left0 * away0By0 + left1 * away0By1 + left2 * away0By2 + left0 * away1By0 + left1 * away1By1 + left2 * away1By2 + left0 * away2By0 + left1 * away2By1 + left2 * away2By2
      if (failureRate !== undefined) {
        errors![t] = failed0 + failed1 + failed2 + failed3
        exhausted![t] = failed3
      }
    }
    state[0] = q0
    state[1] = q1
    state[2] = q2
    state[3] = q3
    state[4] = away0By0
    state[5] = away0By1
    state[6] = away0By2
    state[7] = away1By0
    state[8] = away1By1
    state[9] = away1By2
    state[10] = away2By0
    state[11] = away2By1
    state[12] = away2By2
  }
}

/** maxAttempts 5, a back-off kernel of 1. */
export function retry5By1(c: ServiceColumns, { initialQueue, backoff }: ServiceConstants): Step {
  const k0 = backoff[0]!
  const left0 = k0
  const { arrivals, own, failureRate, queueLimit, attempts, served, queueDepth } = c
  const { backing, retries, inBackoff, errors, exhausted, rejected } = c
  const state = new Float64Array(9)
  state[0] = initialQueue
  return (t0, t1) => {
    let q0 = state[0]!
    let q1 = state[1]!
    let q2 = state[2]!
    let q3 = state[3]!
    let q4 = state[4]!
    let away0By0 = state[5]!
    let away1By0 = state[6]!
    let away2By0 = state[7]!
    let away3By0 = state[8]!
    for (let t = t0; t < t1; t++) {
      const back0 = k0 * away0By0
      const back1 = k0 * away1By0
      const back2 = k0 * away2By0
      const back3 = k0 * away3By0
      const present0 = q0 + arrivals[t]!
      const present1 = q1 + back0
      const present2 = q2 + back1
      const present3 = q3 + back2
      const present4 = q4 + back3
      const present = present0 + present1 + present2 + present3 + present4
      const capacity = own[t]!
      const ratio = present <= capacity * FITS ? 1 : capacity / present
      const rate = failureRate === undefined ? 0 : failureRate[t]!
      const tried0 = present0 * ratio
      const failed0 = rate * tried0
      q0 = present0 - tried0
      const tried1 = present1 * ratio
      const failed1 = rate * tried1
      q1 = present1 - tried1
      const tried2 = present2 * ratio
      const failed2 = rate * tried2
      q2 = present2 - tried2
      const tried3 = present3 * ratio
      const failed3 = rate * tried3
      q3 = present3 - tried3
      const tried4 = present4 * ratio
      const failed4 = rate * tried4
      q4 = present4 - tried4
      const waiting = q0 + q1 + q2 + q3 + q4
      let rejects = 0
      if (queueLimit !== undefined) {
        const limit = queueLimit[t]!
        if (!(waiting <= limit * FITS)) {
          const kept = limit / waiting
          q0 = q0 * kept
          q1 = q1 * kept
          q2 = q2 * kept
          q3 = q3 * kept
          q4 = q4 * kept
          rejects = waiting - limit
        }
        rejected![t] = rejects
        queueDepth[t] = rejects > 0 ? limit : waiting
      } else queueDepth[t] = waiting
      away0By0 = failed0
      away1By0 = failed1
      away2By0 = failed2
      away3By0 = failed3
      attempts[t] = ratio < 1 ? capacity : tried0 + tried1 + tried2 + tried3 + tried4
      served[t] = (tried0 - failed0) + (tried1 - failed1) + (tried2 - failed2) + (tried3 - failed3) + (tried4 - failed4)
      backing![t] = failed0 + failed1 + failed2 + failed3
      retries![t] = back0 + back1 + back2 + back3
      inBackoff![t] = left0 * away0By0 + left0 * away1By0 + left0 * away2By0 + left0 * away3By0
      if (failureRate !== undefined) {
        errors![t] = failed0 + failed1 + failed2 + failed3 + failed4
        exhausted![t] = failed4
      }
    }
    state[0] = q0
    state[1] = q1
    state[2] = q2
    state[3] = q3
    state[4] = q4
    state[5] = away0By0
    state[6] = away1By0
    state[7] = away2By0
    state[8] = away3By0
  }
}

/** maxAttempts 5, a back-off kernel of 2. */
export function retry5By2(c: ServiceColumns, { initialQueue, backoff }: ServiceConstants): Step {
  const k0 = backoff[0]!
  const k1 = backoff[1]!
  const left0 = k0 + k1
  const left1 = k1
  const { arrivals, own, failureRate, queueLimit, attempts, served, queueDepth } = c
  const { backing, retries, inBackoff, errors, exhausted, rejected } = c
  const state = new Float64Array(13)
  state[0] = initialQueue
  return (t0, t1) => {
    let q0 = state[0]!
    let q1 = state[1]!
    let q2 = state[2]!
    let q3 = state[3]!
    let q4 = state[4]!
    let away0By0 = state[5]!
    let away0By1 = state[6]!
    let away1By0 = state[7]!
    let away1By1 = state[8]!
    let away2By0 = state[9]!
    let away2By1 = state[10]!
    let away3By0 = state[11]!
    let away3By1 = state[12]!
    for (let t = t0; t < t1; t++) {
      const back0 = k0 * away0By0 + k1 * away0By1
      const back1 = k0 * away1By0 + k1 * away1By1
      const back2 = k0 * away2By0 + k1 * away2By1
      const back3 = k0 * away3By0 + k1 * away3By1
      const present0 = q0 + arrivals[t]!
      const present1 = q1 + back0
      const present2 = q2 + back1
      const present3 = q3 + back2
      const present4 = q4 + back3
      const present = present0 + present1 + present2 + present3 + present4
      const capacity = own[t]!
      const ratio = present <= capacity * FITS ? 1 : capacity / present
      const rate = failureRate === undefined ? 0 : failureRate[t]!
      const tried0 = present0 * ratio
      const failed0 = rate * tried0
      q0 = present0 - tried0
      const tried1 = present1 * ratio
      const failed1 = rate * tried1
      q1 = present1 - tried1
      const tried2 = present2 * ratio
      const failed2 = rate * tried2
      q2 = present2 - tried2
      const tried3 = present3 * ratio
      const failed3 = rate * tried3
      q3 = present3 - tried3
      const tried4 = present4 * ratio
      const failed4 = rate * tried4
      q4 = present4 - tried4
      const waiting = q0 + q1 + q2 + q3 + q4
      let rejects = 0
      if (queueLimit !== undefined) {
        const limit = queueLimit[t]!
        if (!(waiting <= limit * FITS)) {
          const kept = limit / waiting
          q0 = q0 * kept
          q1 = q1 * kept
          q2 = q2 * kept
          q3 = q3 * kept
          q4 = q4 * kept
          rejects = waiting - limit
        }
        rejected![t] = rejects
        queueDepth[t] = rejects > 0 ? limit : waiting
      } else queueDepth[t] = waiting
      away0By1 = away0By0
      away0By0 = failed0
      away1By1 = away1By0
      away1By0 = failed1
      away2By1 = away2By0
      away2By0 = failed2
      away3By1 = away3By0
      away3By0 = failed3
      attempts[t] = ratio < 1 ? capacity : tried0 + tried1 + tried2 + tried3 + tried4
      served[t] = (tried0 - failed0) + (tried1 - failed1) + (tried2 - failed2) + (tried3 - failed3) + (tried4 - failed4)
      backing![t] = failed0 + failed1 + failed2 + failed3
      retries![t] = back0 + back1 + back2 + back3
      inBackoff![t] = left0 * away0By0 + left1 * away0By1 + left0 * away1By0 + left1 * away1By1 + left0 * away2By0 + left1 * away2By1 + left0 * away3By0 + left1 * away3By1
      if (failureRate !== undefined) {
        errors![t] = failed0 + failed1 + failed2 + failed3 + failed4
        exhausted![t] = failed4
      }
    }
    state[0] = q0
    state[1] = q1
    state[2] = q2
    state[3] = q3
    state[4] = q4
    state[5] = away0By0
    state[6] = away0By1
    state[7] = away1By0
    state[8] = away1By1
    state[9] = away2By0
    state[10] = away2By1
    state[11] = away3By0
    state[12] = away3By1
  }
}

/** maxAttempts 5, a back-off kernel of 3. */
export function retry5By3(c: ServiceColumns, { initialQueue, backoff }: ServiceConstants): Step {
  const k0 = backoff[0]!
  const k1 = backoff[1]!
  const k2 = backoff[2]!
  const left0 = k0 + k1 + k2
  const left1 = k1 + k2
  const left2 = k2
  const { arrivals, own, failureRate, queueLimit, attempts, served, queueDepth } = c
  const { backing, retries, inBackoff, errors, exhausted, rejected } = c
  const state = new Float64Array(17)
  state[0] = initialQueue
  return (t0, t1) => {
    let q0 = state[0]!
    let q1 = state[1]!
    let q2 = state[2]!
    let q3 = state[3]!
    let q4 = state[4]!
    let away0By0 = state[5]!
    let away0By1 = state[6]!
    let away0By2 = state[7]!
    let away1By0 = state[8]!
    let away1By1 = state[9]!
    let away1By2 = state[10]!
    let away2By0 = state[11]!
    let away2By1 = state[12]!
    let away2By2 = state[13]!
    let away3By0 = state[14]!
    let away3By1 = state[15]!
    let away3By2 = state[16]!
    for (let t = t0; t < t1; t++) {
      const back0 = k0 * away0By0 + k1 * away0By1 + k2 * away0By2
      const back1 = k0 * away1By0 + k1 * away1By1 + k2 * away1By2
      const back2 = k0 * away2By0 + k1 * away2By1 + k2 * away2By2
      const back3 = k0 * away3By0 + k1 * away3By1 + k2 * away3By2
      const present0 = q0 + arrivals[t]!
      const present1 = q1 + back0
      const present2 = q2 + back1
      const present3 = q3 + back2
      const present4 = q4 + back3
      const present = present0 + present1 + present2 + present3 + present4
      const capacity = own[t]!
      const ratio = present <= capacity * FITS ? 1 : capacity / present
      const rate = failureRate === undefined ? 0 : failureRate[t]!
      const tried0 = present0 * ratio
      const failed0 = rate * tried0
      q0 = present0 - tried0
      const tried1 = present1 * ratio
      const failed1 = rate * tried1
      q1 = present1 - tried1
      const tried2 = present2 * ratio
      const failed2 = rate * tried2
      q2 = present2 - tried2
      const tried3 = present3 * ratio
      const failed3 = rate * tried3
      q3 = present3 - tried3
      const tried4 = present4 * ratio
      const failed4 = rate * tried4
      q4 = present4 - tried4
      const waiting = q0 + q1 + q2 + q3 + q4
      let rejects = 0
      if (queueLimit !== undefined) {
        const limit = queueLimit[t]!
        if (!(waiting <= limit * FITS)) {
          const kept = limit / waiting
          q0 = q0 * kept
          q1 = q1 * kept
          q2 = q2 * kept
          q3 = q3 * kept
          q4 = q4 * kept
          rejects = waiting - limit
        }
        rejected![t] = rejects
        queueDepth[t] = rejects > 0 ? limit : waiting
      } else queueDepth[t] = waiting
      away0By2 = away0By1
      away0By1 = away0By0
      away0By0 = failed0
      away1By2 = away1By1
      away1By1 = away1By0
      away1By0 = failed1
      away2By2 = away2By1
      away2By1 = away2By0
      away2By0 = failed2
      away3By2 = away3By1
      away3By1 = away3By0
      away3By0 = failed3
      attempts[t] = ratio < 1 ? capacity : tried0 + tried1 + tried2 + tried3 + tried4
      served[t] = (tried0 - failed0) + (tried1 - failed1) + (tried2 - failed2) + (tried3 - failed3) + (tried4 - failed4)
      backing![t] = failed0 + failed1 + failed2 + failed3
      retries![t] = back0 + back1 + back2 + back3
      inBackoff![t] = left0 * away0By0 + left1 * away0By1 + left2 * away0By2 + left0 * away1By0 + left1 * away1By1 + left2 * away1By2 + left0 * away2By0 + left1 * away2By1 + left2 * away2By2 + left0 * away3By0 + left1 * away3By1 + left2 * away3By2
      if (failureRate !== undefined) {
        errors![t] = failed0 + failed1 + failed2 + failed3 + failed4
        exhausted![t] = failed4
      }
    }
    state[0] = q0
    state[1] = q1
    state[2] = q2
    state[3] = q3
    state[4] = q4
    state[5] = away0By0
    state[6] = away0By1
    state[7] = away0By2
    state[8] = away1By0
    state[9] = away1By1
    state[10] = away1By2
    state[11] = away2By0
    state[12] = away2By1
    state[13] = away2By2
    state[14] = away3By0
    state[15] = away3By1
    state[16] = away3By2
  }
}
