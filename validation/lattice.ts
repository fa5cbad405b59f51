import { exp } from '../src/engine/kernel/index.ts'

/** Below this a probability is left out. */
const NOTHING = 1e-18

/** Probabilities of 0, 1, 2, … of Poisson with that mean (≤ 500), until nothing is left. */
export function poissonPart(mean: number): readonly number[] {
  const parts = [exp(-mean)]
  for (let n = 1; n < mean || parts[n - 1]! > NOTHING; n += 1) parts.push((parts[n - 1]! * mean) / n)
  return parts
}

/** One way a bin can go: how much comes more than is taken, and with which probability. */
export interface Step {
  readonly change: number
  readonly part: number
}

/** Arrivals less departures of a bin, both Poisson. */
export function poissonSteps(arrivals: number, departures: number): readonly Step[] {
  const come = poissonPart(arrivals)
  const go = poissonPart(departures)
  return Array.from({ length: come.length + go.length - 1 }, (_, i) => {
    const change = i - (go.length - 1)
    const part = go.reduce((sum, one, taken) => sum + one * (come[change + taken] ?? 0), 0)
    return { change, part }
  })
}

/**
 * Stationary probabilities of a queue on 0..most that goes from q to max(0, q + change) in each bin.
 *
 * By elimination without subtraction (Grassmann, Taksar and Heyman 1985), so that small probabilities are exact too.
 */
export function stationaryQueue(steps: readonly Step[], most: number): Float64Array {
  const rows = Array.from({ length: most + 1 }, (_, q) => {
    const row = new Float64Array(most + 1)
    for (const { change, part } of steps) {
      const next = Math.min(most, Math.max(0, q + change))
      row[next] = row[next]! + part
    }
    return row
  })
  return stationary(rows)
}

/** Stationary probabilities of a chain from its matrix of moves, which is used up. */
export function stationary(rows: readonly Float64Array[]): Float64Array {
  for (let n = rows.length - 1; n > 0; n -= 1) {
    const last = rows[n]!
    let leaving = 0
    for (let j = 0; j < n; j += 1) leaving += last[j]!
    for (let i = 0; i < n; i += 1) {
      const row = rows[i]!
      if (row[n] === 0) continue
      row[n] = row[n]! / leaving
      const part = row[n]!
      for (let j = 0; j < n; j += 1) row[j] = row[j]! + part * last[j]!
    }
  }
  const weights = new Float64Array(rows.length)
  weights[0] = 1
  for (let n = 1; n < rows.length; n += 1) {
    for (let i = 0; i < n; i += 1) weights[n] = weights[n]! + weights[i]! * rows[i]![n]!
  }
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / all)
}

/** Probabilities of the queue one bin later, on the same states. */
export function nextQueue(queue: Float64Array, steps: readonly Step[]): Float64Array {
  const most = queue.length - 1
  const next = new Float64Array(queue.length)
  queue.forEach((present, q) => {
    if (present === 0) return
    for (const { change, part } of steps) {
      const to = Math.min(most, Math.max(0, q + change))
      next[to] = next[to]! + present * part
    }
  })
  return next
}

/** Mean of a distribution on 0, 1, 2, … */
export function meanOf(parts: Float64Array): number {
  return parts.reduce((sum, part, q) => sum + q * part, 0)
}
