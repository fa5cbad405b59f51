import fc from 'fast-check'
import { expect, test } from 'vitest'
import { models } from '../support/arbitraries.ts'
import { byId, otherBits } from '../support/bits.ts'
import { cutTo } from '../support/document-changes.ts'
import { evaluated, seriesOf } from '../support/evaluated.ts'
import { binsOf } from '../support/model-parts.ts'
import { preparedOf, runOf } from '../support/models.ts'
import { scaled } from '../support/tier.ts'

const cuts = fc.array(fc.nat(60), { minLength: 1, maxLength: 3 })

// One pass over the models for all of it: compiling them again for each would take most of the time.
test(
  'a plan gives the same bits in one step, bin by bin, and split anywhere; a shorter window is the beginning of it',
  { timeout: 1_200_000 },
  () => {
    fc.assert(
      fc.property(models, cuts, (document, numbers) => {
        const bins = binsOf(document).length
        const { plan } = preparedOf(document)
        const expected = byId(evaluated(plan))
        const each = binsOf(document).map((t) => t + 1)
        const some = [...new Set(numbers.map((cut) => cut % bins))].sort((a, b) => a - b)
        for (const steps of [each, [...some, bins]]) expect(otherBits(evaluated(plan, steps), expected)).toEqual([])
        const fewer = Math.max(1, numbers[0]! % (bins + 1))
        const shorter = seriesOf(cutTo(document, fewer))
        expect(otherBits(shorter, (id) => expected(id)?.subarray(0, fewer))).toEqual([])
      }),
      { numRuns: scaled(200, 2000) },
    )
  },
)

test('a run has the series that its plan gives', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(models, (document) => {
      expect(otherBits(runOf(document), byId(seriesOf(document)))).toEqual([])
    }),
    { numRuns: scaled(20, 200) },
  )
})
