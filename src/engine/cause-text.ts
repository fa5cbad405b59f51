import { amountText } from '../base/index.ts'
import type { CauseStep } from './cause.ts'

/** A path of causes as one sentence: what started it, and by which edges it comes. */
export function causeText(path: readonly CauseStep[]): string {
  const edges = path.flatMap(({ edge }) => edge ?? []).reverse()
  const start = rootText(path)
  return edges.length === 0 || edges.length === path.length ? start : `${start}, by way of ${edges.join(', ')}`
}

/** What started it, alone. */
export function rootText(path: readonly CauseStep[]): string {
  const first = path.findIndex(({ edge }) => edge === undefined)
  return first < 0 ? flowText(path.at(-1)!) : startText(path.slice(first))
}

function startText([step, ...behind]: readonly CauseStep[]): string {
  const { node, what, change } = step!
  const more = `${amountText(Math.abs(change))} ${change > 0 ? 'more' : 'fewer'}`
  const by = behind[0]
  switch (what) {
    case 'capacity':
      return `the capacity of ${node}${named(behind)} lets through ${more} per bin`
    case 'arrivals':
      return `${more} items per bin enter at ${node}${named(behind)}`
    case 'retries':
      return `${more} items per bin come back to ${node} to be tried again`
    case 'room':
      return `${node} is held back by ${more} items per bin${by === undefined ? '' : `, for room at ${by.node}`}`
    case 'allotment':
      return `${node} goes short of ${more} per bin${by === undefined ? '' : ` of ${by.resource}`}${takenText(behind[1])}`
    case 'release':
      return `${node} releases ${more} items per bin`
    default:
      return `${node} sends another part of its work this way`
  }
}

function named([series]: readonly CauseStep[]): string {
  return series?.series === undefined ? '' : ` (${series.series})`
}

function takenText(other: CauseStep | undefined): string {
  if (other === undefined) return ''
  return `, of which ${other.node} attempts ${amountText(Math.abs(other.change))} ${other.change > 0 ? 'more' : 'fewer'}`
}

function flowText({ edge, change }: CauseStep): string {
  return `${amountText(Math.abs(change))} ${change > 0 ? 'more' : 'fewer'} items per bin come by ${edge}`
}
