import type { Outlets } from './naive-edges.ts'
import { meanOf, naiveKernel, sumOf } from './naive-model.ts'
import { arrivalsOf, initialOf } from './naive-service-start.ts'
import { nothing, type Flow, type NaiveWorld } from './naive-world.ts'

/** What a store holds at the end of a bin, by class: items and mean ages. */
export type Stock = Flow

/** What leaves a source, router, delay or store in bin t; nothing leaves a sink. */
export function leavingOf(world: NaiveWorld, id: string, t: number): Outlets {
  const { kind, fields } = world.node(id)
  if (kind === 'source') {
    const amounts = arrivalsOf(world, fields, t)
    return { served: { amounts, ages: amounts.map(() => 0) } }
  }
  if (kind === 'router') return { served: world.arrivals(id, t) }
  if (kind === 'delay') return { served: delayed(world, id, t) }
  if (kind === 'store') return { served: released(world, id, t) }
  return {}
}

function kernelOf(world: NaiveWorld, id: string): number[] {
  const { bins, kernel } = world.node(id).fields as { bins?: number; kernel?: number[] }
  if (kernel !== undefined) return naiveKernel(kernel)
  return Array.from({ length: bins! }, (_, i) => (i === bins! - 1 ? 1 : 0))
}

function delayed(world: NaiveWorld, id: string, t: number): Flow {
  const { classes, minutes } = world.model
  const then = kernelOf(world, id).map((k, i) => ({ k, lag: i + 1 }))
  const parts = then
    .filter(({ lag }) => t - lag >= 0)
    .map(({ k, lag }) => ({ k, lag, came: world.arrivals(id, t - lag) }))
  const amounts = (c: number): number[] => parts.map(({ k, came }) => k * came.amounts[c]!)
  const ages = (c: number): number[] => parts.map(({ lag, came }) => came.ages[c]! + lag * minutes)
  return {
    amounts: classes.map((_, c) => sumOf(amounts(c))),
    ages: classes.map((_, c) => meanOf(amounts(c), ages(c))),
  }
}

/** What a delay holds at the end of bin t, by class. */
export function inDelay(world: NaiveWorld, id: string, t: number): number[] {
  const kernel = kernelOf(world, id)
  return world.model.classes.map((_, c) =>
    sumOf(kernel.map((__, i) => (t - i >= 0 ? world.arrivals(id, t - i).amounts[c]! * sumOf(kernel.slice(i)) : 0))),
  )
}

function released(world: NaiveWorld, id: string, t: number): Flow {
  const before = world.stock(id, t - 1)
  const all = sumOf(before.amounts)
  const release = world.field(world.node(id).fields.release ?? 0, t)
  if (all === 0) return nothing(before.amounts.length)
  return {
    amounts: before.amounts.map((amount) => (release >= all ? amount : amount * (release / all))),
    ages: before.ages.map((age) => age + world.model.minutes / 2),
  }
}

/** What a store holds at the end of bin t (−1: before bin 0). */
export function stockOf(world: NaiveWorld, id: string, t: number): Stock {
  const { classes, minutes } = world.model
  if (t < 0) {
    const amounts = initialOf(world.node(id).fields, 'initial', classes)
    return { amounts, ages: amounts.map(() => 0) }
  }
  const before = world.stock(id, t - 1)
  const served = released(world, id, t)
  const came = world.arrivals(id, t)
  const stays = before.amounts.map((amount, c) => amount - served.amounts[c]!)
  return {
    amounts: stays.map((amount, c) => amount + came.amounts[c]!),
    ages: stays.map((amount, c) =>
      meanOf([amount, came.amounts[c]!], [before.ages[c]! + minutes, came.ages[c]! + minutes / 2]),
    ),
  }
}
