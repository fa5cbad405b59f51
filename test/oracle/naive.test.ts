import fc from 'fast-check'
import { expect, test } from 'vitest'
import { models } from '../support/arbitraries.ts'
import { breachesOf, readerOf } from '../support/statements.ts'
import { scaled } from '../support/tier.ts'
import { differences } from './differences.ts'
import { naiveRun } from './naive.ts'

// One pass over the models for both: computing them plainly takes most of the time.
test(
  'on random models every series is what a plain computation bin by bin gives, and that conserves work as well',
  { timeout: 1_200_000 },
  () => {
    fc.assert(
      fc.property(models, (document) => {
        const naive = naiveRun(document)
        expect(differences(document, naive)).toEqual([])
        expect(breachesOf(readerOf(naive), document).slice(0, 10)).toEqual([])
      }),
      { numRuns: scaled(200, 2000) },
    )
  },
)
