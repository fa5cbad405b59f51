import { describe, expect, test } from 'vitest'
import { runOf, valuesOf } from '../support/models.ts'
import { measureOf, sameValue, toleranceOf, VECTORS, type Vector } from '../support/vectors.ts'

function classesOf({ model }: Vector): readonly string[] {
  return (model.classes as string[] | undefined) ?? []
}

/** What the vectors speak of; a metric that they do not know is not for them to judge. */
const MEASURES = new Set(VECTORS.flatMap((vector) => Object.keys(vector.expect).map((id) => measureOf(id, classesOf(vector)))))

/** The first bin in which a series is not what the vector says. */
function difference(vector: Vector, id: string, values: Float64Array): string | undefined {
  const expected = vector.expect[id]!
  const tolerance = toleranceOf(measureOf(id, classesOf(vector)))
  const bin = expected.findIndex((b, t) => !sameValue(values[t]!, b ?? NaN, tolerance))
  if (bin >= 0) return `${id} is ${values[bin]!} in bin ${bin}, not ${expected[bin]!}`
  return values.length === expected.length ? undefined : `${id} has ${values.length} bins, not ${expected.length}`
}

test('the models are there', () => {
  expect(VECTORS.length).toBe(48)
})

describe.each(VECTORS.map((vector) => [vector.name, vector] as const))('%s', (_name, vector) => {
  const run = runOf(vector.model)

  test('every series is what two independent computations agree on', () => {
    const ids = Object.keys(vector.expect)
    expect(ids.length).toBeGreaterThan(10)
    expect(ids.flatMap((id) => difference(vector, id, valuesOf(run, id)) ?? [])).toEqual([])
  })

  test('of the measures and metrics that the vectors know, no other series is published', () => {
    const known = run.series.filter(({ measure }) => MEASURES.has(measure)).map(({ id }) => id)
    expect(known.sort()).toEqual(Object.keys(vector.expect).sort())
  })

  test('every check passes', () => {
    expect(run.checks.filter(({ status }) => status !== 'pass')).toEqual([])
  })
})
