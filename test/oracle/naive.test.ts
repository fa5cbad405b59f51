import fc from 'fast-check'
import { expect, test } from 'vitest'
import { models } from '../support/arbitraries.ts'
import { runOf, type Fields } from '../support/models.ts'
import { scaled } from '../support/tier.ts'
import { sameValue, toleranceOf } from '../support/vectors.ts'
import { naiveRun } from './naive.ts'

/** The first bin of each series in which engine and oracle differ; and the series that only one of them has. */
function differences(document: Fields): string[] {
  const naive = naiveRun(document)
  const run = runOf(document)
  // A metric that the oracle does not know is not for it to judge.
  const known = new Set([...naive.keys()].map((id) => id.slice(id.lastIndexOf('.') + 1)))
  const only = run.series
    .filter(({ id, measure }) => !naive.has(id) && known.has(measure))
    .map(({ id }) => `only the engine has ${id}`)
  const missing = [...naive.keys()].filter((id) => !run.series.some((s) => s.id === id))
  const unequal = run.series.flatMap(({ id, measure, values }) => {
    const expected = naive.get(id)
    const tolerance = toleranceOf(measure)
    const bin = expected?.findIndex((b, t) => !sameValue(values[t]!, b, tolerance)) ?? -1
    return bin < 0 ? [] : [`${id} is ${values[bin]!} in bin ${bin}, not ${expected![bin]!}`]
  })
  return [...only, ...missing.map((id) => `only the oracle has ${id}`), ...unequal]
}

test('on random models every series is what a plain computation bin by bin gives', { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(models, (document) => {
      expect(differences(document)).toEqual([])
    }),
    { numRuns: scaled(200, 2000) },
  )
})
