import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startEvaluation, streamKeys, type Plan } from '../../src/engine/index.ts'
import { models } from '../support/arbitraries.ts'
import { byId, otherBits, type SeriesOf } from '../support/bits.ts'
import { cutTo } from '../support/document-changes.ts'
import { binsOf } from '../support/model-parts.ts'
import { preparedOf, runOf } from '../support/models.ts'
import { scaled } from '../support/tier.ts'

const RUNS = { numRuns: scaled(200, 2000) }

/** The series of a plan after advancing one evaluation to each of these bins in turn. */
function inSteps(plan: Plan, steps: readonly number[]): SeriesOf {
  const evaluation = startEvaluation(plan, streamKeys(0, 0))
  for (const t1 of steps) evaluation.advance(t1)
  return { series: plan.series.map(({ column, ...spec }) => ({ ...spec, values: evaluation.frame.column(column) })) }
}

test('a plan gives the same bits in one step, bin by bin, and split anywhere', { timeout: 1_200_000 }, () => {
  fc.assert(
    fc.property(models, fc.array(fc.nat(60), { maxLength: 3 }), (document, cuts) => {
      const bins = binsOf(document).length
      const expected = byId(runOf(document))
      const { plan } = preparedOf(document)
      const each = binsOf(document).map((t) => t + 1)
      const some = [...new Set(cuts.map((cut) => cut % bins))].sort((a, b) => a - b)
      for (const steps of [[bins], each, [...some, bins]]) expect(otherBits(inSteps(plan, steps), expected)).toEqual([])
    }),
    RUNS,
  )
})

test('a shorter window is the beginning of a longer one, bit for bit', { timeout: 1_200_000 }, () => {
  fc.assert(
    fc.property(models, fc.nat(60), (document, cut) => {
      const bins = Math.max(1, cut % (binsOf(document).length + 1))
      const expected = byId(runOf(document))
      expect(otherBits(runOf(cutTo(document, bins)), (id) => expected(id)?.subarray(0, bins))).toEqual([])
    }),
    RUNS,
  )
})
