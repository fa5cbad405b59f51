import type { Run } from '../../src/engine/index.ts'

/** Series by id, of a run or part of one. */
export type SeriesOf = Pick<Run, 'series'>

/** The bits of a series as text: equal exactly when every bit is. */
export function bitsOf(values: Float64Array): string {
  return Buffer.from(values.slice().buffer).toString('latin1')
}

/** Ids of the series of a run that are not what is expected of them, bit for bit. */
export function otherBits(run: SeriesOf, expected: (id: string) => Float64Array | undefined): string[] {
  return run.series.flatMap(({ id, values }) => {
    const other = expected(id)
    return other !== undefined && bitsOf(values) === bitsOf(other) ? [] : [id]
  })
}

/** Series of a run by id; faster than looking through them for each. */
export function byId(run: SeriesOf): (id: string) => Float64Array | undefined {
  const found = new Map(run.series.map(({ id, values }) => [id, values]))
  return (id) => found.get(id)
}
