import fc from 'fast-check'
import { expect, test } from 'vitest'
import { models } from '../support/arbitraries.ts'
import { breachesOf, readerOf } from '../support/statements.ts'
import { scaled } from '../support/tier.ts'
import { naiveRun } from './naive.ts'

test(
  'the plain computation conserves work at every node, of every class and in the system, on models of everything',
  { timeout: 1_200_000 },
  () => {
    fc.assert(
      fc.property(models, (document) => {
        expect(breachesOf(readerOf(naiveRun(document)), document).slice(0, 10)).toEqual([])
      }),
      { numRuns: scaled(200, 2000) },
    )
  },
)
