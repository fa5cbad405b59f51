import { amountText } from '../base/index.ts'
import type { Traced } from './cause-step.ts'

/** A path of causes as one sentence: what started it, and by which edges it comes. */
export function causeText(path: readonly Traced[]): string {
  const edges = path.flatMap(({ edge }) => edge ?? []).reverse()
  const start = rootText(path)
  return edges.length === 0 || path[0]!.edge === undefined || edges.length === path.length
    ? start
    : `${start}, by way of ${wayText(edges)}`
}

/** Edges that are named one by one, at most. */
const MOST_NAMED = 8

function wayText(edges: readonly string[]): string {
  if (edges.length <= MOST_NAMED) return edges.join(', ')
  const [first, second] = edges
  return `${first}, ${second} and ${edges.length - 2} more edges, the last of them ${edges.at(-1)}`
}

/** What started it, alone. */
export function rootText(path: readonly Traced[]): string {
  const first = path.findIndex(({ edge }) => edge === undefined)
  if (first < 0) return flowText(path.at(-1)!)
  // Behind an edge a capacity is what it lets through; at the node itself, the limit.
  return first === 0 ? stepText(path) : sentText(path.slice(first))
}

/** Why a resource is short, where its own capacity or another user explains it; undefined otherwise. */
export function resourceText(path: readonly Traced[]): string | undefined {
  const short = path.findIndex(({ resource, what }) => resource !== undefined && what === 'shortfall')
  const [why, ...named] = path.slice(short + 1)
  if (short < 0 || why === undefined || why.edge !== undefined) return undefined
  if (why.what === 'capacity') return `its capacity${inParentheses(named)} ${movesBy(why)}`
  return why.what === 'attempts' ? takenText(why) : undefined
}

function sentText(path: readonly Traced[]): string {
  const [{ node, what }, ...behind] = path as [Traced, ...Traced[]]
  if (what !== 'capacity') return stepText(path)
  return `the capacity of ${node}${inParentheses(behind)} lets ${moreItems(path[0]!)} per bin through`
}

function stepText(path: readonly Traced[]): string {
  const [{ node, what }, ...behind] = path as [Traced, ...Traced[]]
  const more = moreItems(path[0]!)
  switch (what) {
    case 'capacity':
      return `the capacity of ${node}${inParentheses(behind)} ${movesBy(path[0]!)}`
    case 'arrivals':
      return `${more} per bin enter at ${node}${inParentheses(behind)}`
    case 'retries':
      return `${more} per bin come back to ${node} to be tried again`
    case 'room':
      return `${more} per bin are held back at ${node}${roomText(behind)}`
    case 'allotment':
      return allotmentText(path)
    case 'release':
      return `${node} releases ${more} per bin`
    default:
      return `${node} sends another part of its work this way`
  }
}

function roomText([target, ...limit]: readonly Traced[]): string {
  if (target === undefined) return ''
  return ` for want of room at ${target.node}${limit.length === 0 ? '' : `: ${stepText(limit)}`}`
}

function allotmentText(path: readonly Traced[]): string {
  const [refused, short, why, ...rest] = path
  const lacks = `${refused!.node} is refused ${moreText(refused!)} units of work per bin${short === undefined ? '' : ` by ${short.resource}`}`
  if (why === undefined) return lacks
  if (why.what === 'attempts') return `${lacks}: ${takenText(why)}`
  if (why.resource !== undefined) return `${lacks}: its capacity${inParentheses(rest)} ${movesBy(why)}`
  return `${lacks}: ${rootText([why, ...rest])}`
}

function takenText(step: Traced): string {
  return `${step.node} attempts ${moreItems(step)} per bin with it`
}

function moreText(step: Traced): string {
  const by = toldOf(step)
  return `${amountText(Math.abs(by))} ${by > 0 ? 'more' : 'fewer'}`
}

function moreItems(step: Traced): string {
  return `${moreText(step)} items`
}

function movesBy(step: Traced): string {
  const by = toldOf(step)
  return `${by > 0 ? 'rises' : 'falls'} by ${amountText(Math.abs(by))} per bin`
}

/** How far it is by now, which people see; means of several bins hide it. */
function toldOf({ change, latest = change }: Traced): number {
  return change * latest > 0 ? latest : change
}

function inParentheses([series]: readonly Traced[]): string {
  return series?.series === undefined ? '' : ` (${series.series})`
}

function flowText(step: Traced): string {
  return `${moreItems(step)} per bin come by ${step.edge}`
}
