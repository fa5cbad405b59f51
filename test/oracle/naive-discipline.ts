import type { Fields } from '../support/models.ts'
import { sumOf } from './naive-model.ts'

/** Work of class `c` that waits for attempt `a` (from 0); `bin` is when it entered, and always 0 unless the discipline asks. */
export interface Lot {
  readonly c: number
  readonly a: number
  readonly bin: number
  readonly amount: number
}

/** How a service divides what it can attempt. */
export interface NaiveDiscipline {
  readonly name: string
  /** By class: what an item takes of the capacity. */
  readonly work: readonly number[]
  /** Classes, highest first. */
  readonly priority: readonly number[]
  readonly weights: readonly number[]
}

/** The discipline of a service's fields. */
export function naiveDiscipline(fields: Fields, classes: readonly string[]): NaiveDiscipline {
  const of = (map: unknown, name: string): number => (map as Record<string, number> | undefined)?.[name] ?? 1
  return {
    name: (fields.discipline as string | undefined) ?? 'proportional',
    work: classes.map((name) => of(fields.work, name)),
    priority: ((fields.priority as string[] | undefined) ?? []).map((name) => classes.indexOf(name)),
    weights: classes.map((name) => of(fields.weights, name)),
  }
}

/** Σ amount · work. */
export function workOf(lots: readonly Lot[], { work }: Pick<NaiveDiscipline, 'work'>): number {
  return sumOf(lots.map(({ c, amount }) => amount * work[c]!))
}

/** What is attempted of each lot: all where it fits, else K divided by the discipline. */
export function naiveAttempts(present: readonly Lot[], own: number, discipline: NaiveDiscipline): number[] {
  const { name, work, priority, weights } = discipline
  const all = workOf(present, discipline)
  if (all <= own * (1 + 1e-12)) return present.map(({ amount }) => amount)
  if (name === 'priority') return inTurn(present, groups(present, priority, 'c'), own, work)
  if (name === 'fifo') return inTurn(present, groups(present, binsOf(present), 'bin'), own, work)
  if (name === 'proportional') return present.map(({ amount }) => amount * (own / all))
  const classes = work.map((_, c) =>
    workOf(
      present.filter((lot) => lot.c === c),
      discipline,
    ),
  )
  const parts = maxMin(classes, weights, own)
  return present.map(({ c, amount }) => (parts[c] === classes[c] ? amount : amount * (parts[c]! / classes[c]!)))
}

/** What is rejected of each lot that waits, so that `excess` items go. */
export function naiveRejected(waiting: readonly Lot[], excess: number, discipline: NaiveDiscipline): number[] {
  const { name, work, priority } = discipline
  const items = work.map(() => 1)
  if (name === 'priority') return inTurn(waiting, groups(waiting, priority.toReversed(), 'c'), excess, items)
  if (name === 'fifo') return inTurn(waiting, groups(waiting, binsOf(waiting).reverse(), 'bin'), excess, items)
  return inTurn(waiting, [waiting.map((_, i) => i)], excess, items)
}

/** Parts of `available`, each at most its want, the smallest part per weight as great as it can be. */
export function maxMin(wants: readonly number[], weights: readonly number[], available: number): number[] {
  const parts = wants.map(() => 0)
  let open = wants.map((_, i) => i).filter((i) => wants[i]! > 0)
  let left = available
  while (open.length > 0) {
    const level = left / sumOf(open.map((i) => weights[i]!))
    const content = open.filter((i) => wants[i]! <= level * weights[i]!)
    if (content.length === 0) {
      for (const i of open) parts[i] = level * weights[i]!
      return parts
    }
    for (const i of content) parts[i] = wants[i]!
    left = Math.max(0, left - sumOf(content.map((i) => wants[i]!)))
    open = open.filter((i) => !content.includes(i))
  }
  return parts
}

function binsOf(lots: readonly Lot[]): number[] {
  return [...new Set(lots.map(({ bin }) => bin))].sort((x, y) => x - y)
}

function groups(lots: readonly Lot[], keys: readonly number[], by: 'c' | 'bin'): number[][] {
  return keys.map((key) => lots.flatMap((lot, i) => (lot[by] === key ? [i] : [])))
}

/** Group after group is taken whole; the one that does not fit in proportion, those after it not at all. */
function inTurn(
  lots: readonly Lot[],
  order: readonly (readonly number[])[],
  available: number,
  factors: readonly number[],
): number[] {
  const taken = lots.map(() => 0)
  let left = available
  for (const group of order) {
    const all = sumOf(group.map((i) => lots[i]!.amount * factors[lots[i]!.c]!))
    const fits = all <= left + 1e-12 * available
    for (const i of group) taken[i] = fits ? lots[i]!.amount : lots[i]!.amount * (left / all)
    left = Math.max(0, left - all)
  }
  return taken
}
