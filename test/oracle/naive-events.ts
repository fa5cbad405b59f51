import { naiveCause, type NaiveStep } from './naive-causes.ts'
import {
  breaksAt,
  entriesIn,
  initialAt,
  inWork,
  risesAt,
  stormsAt,
  stretchesOf,
  type Finished,
} from './naive-finished.ts'
import type { NaiveNode } from './naive-model.ts'

/** An event, as far as it is judged. */
export interface NaiveEvent {
  readonly bin: number
  /** Undefined where a resource decides when the queue is gone: what it allots is not published. */
  readonly part: number | undefined
  readonly node: string
  readonly kind: string
  readonly value: number
  readonly cause: readonly NaiveStep[]
}

/** An event without its node and cause; which change explains it: more piles up (1), less (−1), or either (0). */
interface Mark {
  readonly kind: string
  readonly bin: number
  readonly part: number | undefined
  readonly value: number
  readonly toward: 1 | -1 | 0
}

/** Something that begins and ends. */
interface Spell {
  readonly kinds: readonly [string, string]
  readonly holds: (t: number) => boolean | undefined
  readonly least: number
  readonly value: (t: number) => number
  readonly begins?: (t: number) => number
  readonly ends?: (t: number) => number | undefined
}

/** Every event of a run once more, from the words of docs/spec/events.md; in no order. */
export function naiveEvents(run: Finished): NaiveEvent[] {
  return run.model.nodes
    .filter(({ kind }) => kind === 'service')
    .flatMap((node) =>
      [...spellsOf(run, node).flatMap((spell) => marksOf(run, spell)), ...turnsOf(run, node)].map(
        ({ toward, ...mark }) => ({ ...mark, node: node.id, cause: naiveCause(run, node, { bin: mark.bin, toward }) }),
      ),
    )
}

function spellsOf(run: Finished, node: NaiveNode): Spell[] {
  const { at } = run
  const { id, fields } = node
  const of =
    (measure: string) =>
    (t: number): number =>
      at(`${id}.${measure}`, t)
  const crosses = passing(run, node)
  return [
    {
      kinds: ['saturation-start', 'saturation-end'],
      holds: saturatedAt(run, node),
      least: 1,
      value: of('queueDepth'),
      ends: (t) => (of('queueDepth')(t) > 0 ? 0 : goneAt(run, node, t)),
    },
    { kinds: ['queue-growth-start', 'queue-growth-end'], holds: risesAt(run, node), least: 3, value: of('queueDepth') },
    { kinds: ['retry-storm-start', 'retry-storm-end'], holds: stormsAt(run, node), least: 1, value: of('retries') },
    { kinds: ['blocked-start', 'blocked-end'], holds: (t) => of('blocked')(t) > 0, least: 1, value: of('blocked') },
    ...(fields.target === undefined
      ? []
      : [
          {
            ...{ kinds: ['sla-breach', 'sla-restored'] as const, holds: breaksAt(run, node), least: 1 },
            ...{ value: of('waitTime'), begins: crosses, ends: crosses },
          },
        ]),
  ]
}

function marksOf({ bins }: Finished, { kinds, holds, least, value, begins, ends }: Spell): Mark[] {
  return stretchesOf(bins, holds, least).flatMap((stretch): Mark[] => {
    const first = stretch[0]!
    const over = bins.find((t) => t > stretch.at(-1)! && holds(t) !== undefined)
    const start: Mark = { kind: kinds[0], bin: first, part: begins?.(first) ?? 0, value: value(first), toward: 1 }
    if (over === undefined) return [start]
    const part = ends === undefined ? 0 : ends(over)
    return [start, { kind: kinds[1], bin: over, part, value: Math.max(...stretch.map(value)), toward: -1 }]
  })
}

/** Peaks, and when a queue is gone. */
function turnsOf(run: Finished, node: NaiveNode): Mark[] {
  const { bins, at, model } = run
  const queue = (t: number): number => (t < 0 ? initialAt(node, model) : at(`${node.id}.queueDepth`, t))
  const last = bins.at(-1)!
  const peaks = stretchesOf(bins, (t) => queue(t) > 0, 1).flatMap((stretch): Mark[] => {
    const value = Math.max(...stretch.map(queue))
    const bin = stretch.find((t) => queue(t) === value)!
    return bin === last ? [] : [{ kind: 'peak', bin, part: 1, value, toward: 0 }]
  })
  // What waits before bin 0 waits too.
  const drains = stretchesOf([-1, ...bins], (t) => queue(t) > 0, 1).flatMap((stretch): Mark[] => {
    const bin = stretch.at(-1)! + 1
    const value = Math.max(...stretch.map(queue))
    return bin > last ? [] : [{ kind: 'drained', bin, part: goneAt(run, node, bin), value, toward: -1 }]
  })
  return [...peaks, ...drains]
}

/** Σ attempts · work ≥ own · (1 − 1e-9), own < ∞, queueDepth > 0; or anything blocked or refused. */
function saturatedAt(run: Finished, node: NaiveNode): (t: number) => boolean {
  const { at, has } = run
  const { id } = node
  const work = inWork(run, node, 'attempts')
  return (t) => {
    if (at(`${id}.blocked`, t) > 0 || at(`${id}.refused`, t) > 0) return true
    // Where nothing is refused, own is the capacity as far as the work present goes.
    if (!has(`${id}.capacity`) || !(at(`${id}.queueDepth`, t) > 0)) return false
    return work(t) >= at(`${id}.capacity`, t) * (1 - 1e-9)
  }
}

/** u: which part of a bin has passed when the queue is gone. */
function goneAt(run: Finished, node: NaiveNode, t: number): number | undefined {
  if (node.fields.uses !== undefined) return undefined
  const entries = entriesIn(run, node)(t)
  const waited = inWork(run, node, 'attempts')(t) - entries
  const capacity = run.has(`${node.id}.capacity`) ? run.at(`${node.id}.capacity`, t) : Infinity
  const own = Number.isNaN(capacity) ? Infinity : capacity
  if (waited <= 0) return 0
  return own - entries > 0 ? Math.min(1, waited / (own - entries)) : 1
}

/** Where in a bin the line through the waits at the middles of bins passes the target. */
function passing({ at, field }: Finished, { id, fields }: NaiveNode): (t: number) => number {
  return (t) => {
    const [before, now] = [t === 0 ? NaN : at(`${id}.waitTime`, t - 1), at(`${id}.waitTime`, t)]
    const target = field((fields.target as { wait: unknown }).wait, t)
    const middle = -0.5 + (target - before) / (now - before)
    return middle > 0 && middle <= 0.5 ? middle : 0
  }
}
