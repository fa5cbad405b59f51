import { count, each, lengthOf, turned, type Lists } from './lists.ts'
import type { Unit } from './near-units.ts'

/** Of the units that are ready, how many that became so last are chosen from. */
const CHOSEN_FROM = 16

/**
 * Units in an order in which what is computed is soon read for the last time: of those that became ready last, the one
 * after which the fewest columns are needed comes next; of equal ones the last that became ready, of those the last in the
 * plan. What reads nothing comes when it is asked for.
 *
 * @param columns how many there are; O(units + reads) time
 */
export function inOrderOfUse(units: readonly Unit[], columns: number): Unit[] {
  const writer = writersOf(units, columns)
  const reads = readsOf(units, columns)
  const readers = turned(reads, columns)
  const toCome = new Int32Array(columns)
  for (let column = 0; column < columns; column++) toCome[column] = lengthOf(readers, column)
  const isFree = (u: number): boolean => lengthOf(reads, u) === 0
  const missing = new Int32Array(units.length)
  for (let u = 0; u < units.length; u++) {
    missing[u] = count(reads, u, (column) => writer[column]! >= 0 && !isFree(writer[column]!))
  }
  const ordered: Unit[] = []
  const ready: number[] = []
  const found: number[] = []
  const isDone = new Uint8Array(units.length)
  const done = (u: number): void => {
    if (isDone[u] === 1) return
    isDone[u] = 1
    ordered.push(units[u]!)
    each(reads, u, (column) => void toCome[column]!--)
  }
  const makesReady = (u: number): void => {
    found.length = 0
    for (const { outs } of units[u]!.ops) {
      for (const out of outs) each(readers, out, (reader) => void (--missing[reader]! === 0 && found.push(reader)))
    }
    if (found.length > 1) found.sort((a, b) => a - b)
    for (const reader of found) ready.push(reader)
  }
  /** How many columns fewer are needed after a unit. */
  const freed = (u: number): number => {
    let fewer = count(reads, u, (column) => toCome[column] === 1)
    for (const { outs } of units[u]!.ops) for (const out of outs) if (toCome[out]! > 0) fewer--
    return fewer
  }
  for (let u = units.length - 1; u >= 0; u--) if (!isFree(u) && missing[u] === 0) ready.push(u)
  while (ready.length > 0) {
    const u = takeBest(ready, freed)
    each(reads, u, (column) => {
      if (writer[column]! >= 0 && isFree(writer[column]!)) done(writer[column]!)
    })
    done(u)
    makesReady(u)
  }
  for (const u of units.keys()) done(u)
  return ordered
}

/** Takes out of the last of a list the one for which a figure is greatest, of equal ones the last. */
function takeBest(list: number[], figure: (item: number) => number): number {
  let best = list.length - 1
  if (best > 0) {
    let most = -Infinity
    for (let i = best; i >= Math.max(0, list.length - CHOSEN_FROM); i--) {
      const own = figure(list[i]!)
      if (own > most) [best, most] = [i, own]
    }
  }
  const taken = list[best]!
  list.copyWithin(best, best + 1)
  list.pop()
  return taken
}

function writersOf(units: readonly Unit[], columns: number): Int32Array {
  const writer = new Int32Array(columns).fill(-1)
  for (const [u, { ops }] of units.entries()) for (const { outs } of ops) for (const out of outs) writer[out] = u
  return writer
}

/** For each unit the columns that it reads and does not write, each once. */
function readsOf(units: readonly Unit[], columns: number): Lists {
  const start = new Int32Array(units.length + 1)
  const items: number[] = []
  const seenBy = new Int32Array(columns).fill(-1)
  for (const [u, { ops }] of units.entries()) {
    for (const { outs } of ops) for (const out of outs) seenBy[out] = u
    for (const { now, past } of ops) {
      for (const some of [now, past]) {
        for (const column of some) {
          if (seenBy[column] === u) continue
          seenBy[column] = u
          items.push(column)
        }
      }
    }
    start[u + 1] = items.length
  }
  return { start, items: Int32Array.from(items) }
}
