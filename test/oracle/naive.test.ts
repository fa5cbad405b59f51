import fc from 'fast-check'
import { expect, test } from 'vitest'
import { models } from '../support/arbitraries.ts'
import { scaled } from '../support/tier.ts'
import { differences } from './differences.ts'

test('on random models every series is what a plain computation bin by bin gives', { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(models, (document) => {
      expect(differences(document)).toEqual([])
    }),
    { numRuns: scaled(200, 2000) },
  )
})
