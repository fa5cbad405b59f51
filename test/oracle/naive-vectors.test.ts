import { expect, test } from 'vitest'
import { measureOf, sameValue, toleranceOf, VECTORS } from '../support/vectors.ts'
import { naiveRun } from './naive.ts'

/** Metrics of the stationary chain, which is no part of this computation: closed forms and tables judge it. */
const CHAIN = ['expectedWait', 'expectedLoss']

test.each(VECTORS.map((vector) => [vector.name, vector] as const))(
  'the plain computation gives every series of %s and no other',
  (_, { model, expect: series }) => {
    const classes = (model.classes as string[] | undefined) ?? []
    const run = naiveRun(model)
    const ids = Object.keys(series).filter((id) => !CHAIN.includes(measureOf(id, classes)))
    expect([...run.keys()].sort()).toEqual(ids.sort())
    const wrong = ids.filter((id) => {
      const tolerance = toleranceOf(measureOf(id, classes))
      return !series[id]!.every((b, t) => sameValue(run.get(id)![t]!, b ?? NaN, tolerance))
    })
    expect(wrong).toEqual([])
  },
)
