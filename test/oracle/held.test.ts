import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heldModels } from '../support/held-models.ts'
import { scaled } from '../support/tier.ts'
import { differences } from './differences.ts'

test(
  'on random models with resources and rooms every series is what a plain computation gives',
  { timeout: 240_000 },
  () => {
    fc.assert(
      fc.property(heldModels, (document) => {
        expect(differences(document)).toEqual([])
      }),
      { numRuns: scaled(60, 2000) },
    )
  },
)
