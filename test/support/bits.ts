import type { Run } from '../../src/engine/index.ts'

/** Series by id, of a run or part of one. */
export type SeriesOf = Pick<Run, 'series'>

/** The bits of a series as text: equal exactly when every bit is. */
export function bitsOf(values: Float64Array): string {
  return bytesOf(values).toString('latin1')
}

/** Whether two series are equal bit for bit. */
export function sameBits(a: Float64Array, b: Float64Array): boolean {
  return bytesOf(a).equals(bytesOf(b))
}

function bytesOf({ buffer, byteOffset, byteLength }: Float64Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}

/** Ids of the series of a run that are not what is expected of them, bit for bit. */
export function otherBits(run: SeriesOf, expected: (id: string) => Float64Array | undefined): string[] {
  return run.series.flatMap(({ id, values }) => {
    const other = expected(id)
    return other !== undefined && sameBits(values, other) ? [] : [id]
  })
}

/** Series of a run by id; faster than looking through them for each. */
export function byId(run: SeriesOf): (id: string) => Float64Array | undefined {
  const found = new Map(run.series.map(({ id, values }) => [id, values]))
  return (id) => found.get(id)
}
