import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RunEvent } from '../../src/engine/index.ts'
import { models } from '../support/arbitraries.ts'
import type { Fields } from '../support/models.ts'
import { scaled } from '../support/tier.ts'
import { naiveEvents, type NaiveEvent } from './naive-events.ts'
import { finishedRun, type Finished } from './naive-finished.ts'
import { naiveWarnings, type NaiveWarning } from './naive-warnings.ts'

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-7 * Math.max(1, Math.abs(a), Math.abs(b))

const whichWarning = ({ code, node }: Pick<NaiveWarning, 'code' | 'node'>): string => `${code} ${node}`
const whichEvent = ({ kind, node, bin }: Pick<NaiveEvent, 'kind' | 'node' | 'bin'>): string => `${kind} ${node} ${bin}`
const stepOf = ({ node, edge, series, resource, what }: NonNullable<RunEvent['cause']>['path'][number]): string =>
  `${node ?? edge ?? series ?? resource} ${what}`

/** Warnings that engine and plain judgement do not share, or of which they say different things. */
function warningDifferences(run: Finished, document: Fields): string[] {
  const expected = new Map(naiveWarnings(run, document).map((one) => [whichWarning(one), one]))
  const found = new Map(run.run.warnings.map((one) => [whichWarning(one), one]))
  return [...new Set([...expected.keys(), ...found.keys()])].flatMap((which) => {
    const [a, b] = [found.get(which), expected.get(which)]
    if (a === undefined || b === undefined) return [`${which}: only ${a === undefined ? 'expected' : 'found'}`]
    const same =
      (['severity', 'firstBin', 'lastBin', 'stretches'] as const).every((field) => a[field] === b[field]) &&
      (a.worst === null
        ? b.worst === null
        : b.worst !== null && b.worst.bins.includes(a.worst.bin) && isNear(a.worst.value, b.worst.value))
    return same ? [] : [`${which}: ${JSON.stringify(a)}, not ${JSON.stringify(b)}`]
  })
}

/** The same of events, their values, instants and causes. */
function eventDifferences(run: Finished): string[] {
  const expected = new Map(naiveEvents(run).map((one) => [whichEvent(one), one]))
  const found = new Map(run.run.events.map((one) => [whichEvent(one), one]))
  return [...new Set([...expected.keys(), ...found.keys()])].flatMap((which) => {
    const [a, b] = [found.get(which), expected.get(which)]
    if (a === undefined || b === undefined) return [`${which}: only ${a === undefined ? 'expected' : 'found'}`]
    const path = a.cause?.path ?? []
    const same =
      isNear(a.value, b.value) &&
      (b.part === undefined || isNear(a.part, b.part)) &&
      path.map(stepOf).join() === b.cause.map(({ step }) => step).join() &&
      path.every(({ change }, i) => Number.isNaN(b.cause[i]!.change) || isNear(change, b.cause[i]!.change))
    return same ? [] : [`${which}: ${JSON.stringify(a)}, not ${JSON.stringify(b)}`]
  })
}

test('on random models warnings and events are what plain judgement finds', { timeout: 1_200_000 }, () => {
  const withWarmUp = fc.tuple(models, fc.nat(5)).map(([document, warmUp]): Fields => {
    const grid = document.grid as { bins: number }
    return { ...document, grid: { ...grid, warmUp: Math.min(warmUp, grid.bins - 1) } }
  })
  fc.assert(
    fc.property(withWarmUp, (document) => {
      const run = finishedRun(document)
      expect([...warningDifferences(run, document), ...eventDifferences(run)]).toEqual([])
    }),
    { numRuns: scaled(200, 1000) },
  )
})
