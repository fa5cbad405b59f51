import leven from 'leven'
import { byCodeUnit } from './text-order.ts'

/** The known name closest to a misspelt one, when it is close enough to be meant (a third of its letters or two). */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const reach = Math.max(2, Math.floor(name.length / 3))
  const lower = name.toLowerCase()
  const near = [...known]
    .map((candidate) => ({ candidate, distance: leven(lower, candidate.toLowerCase(), { maxDistance: reach + 1 }) }))
    .filter(({ distance }) => distance <= reach)
    .sort((a, b) => a.distance - b.distance || byCodeUnit(a.candidate, b.candidate))
  return near[0]?.candidate
}

/** Hint that names the nearest known name, or lists the known ones when none is near. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const names = [...known]
  const near = nearest(name, names)
  if (near !== undefined) return `Did you mean ${near}?`
  if (names.length === 0) return 'Nothing is defined there.'
  const shown = names.sort(byCodeUnit).slice(0, 12).join(', ')
  return names.length > 12 ? `Known are ${shown} and ${names.length - 12} more.` : `Known are ${shown}.`
}
