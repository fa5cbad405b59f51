import { expect, test } from 'vitest'
import { patienceShares } from '../../src/engine/kernel/index.ts'

/** For a bin of one minute: the patience, 1 − e^(−x) and 1 − (1 − e^(−x)) / x, from a computation with 60 digits. */
const KNOWN = [
  [300000.0, 3.333327777783951e-6, 1.666664814816358e-6],
  [1000000000000.0, 9.999999999995e-13, 4.999999999998333e-13],
  [1e300, 1e-300, 5e-301],
  [12345.678, 8.099672623003427e-5, 4.049890984296396e-5],
  [70, 0.014184157647595366, 0.007108964668324344],
  [7, 0.13312210024981835, 0.06814529825127139],
  [3.3, 0.26142328508120194, 0.1373031592320336],
  [1.0000000000000002, 0.6321205588285576, 0.3678794411714423],
  [1, 0.6321205588285577, 0.36787944117144233],
  [0.9999999999999999, 0.6321205588285578, 0.3678794411714424],
  [0.7, 0.7603489635582242, 0.46775572550924305],
  [0.2, 0.9932620530009145, 0.8013475893998171],
  [0.05, 0.9999999979388464, 0.9500000001030576],
  [0.02, 1.0, 0.98],
  [0.001, 1.0, 0.999],
] as const

test('the shares are right to the last bits, whether nearly nobody or nearly everybody leaves', () => {
  for (const [patience, leaves, late] of KNOWN) {
    const [leaving, lateShare] = [new Float64Array(1), new Float64Array(1)]
    patienceShares(leaving, lateShare, Float64Array.of(patience), 1, 0, 1)
    expect(Math.abs(leaving[0]! - leaves), `leaving at ${patience}`).toBeLessThanOrEqual(4e-16 * leaves)
    expect(Math.abs(lateShare[0]! - late), `late at ${patience}`).toBeLessThanOrEqual(6e-16 * late)
  }
})

test('without patience everybody leaves', () => {
  const [leaving, lateShare] = [new Float64Array(2), new Float64Array(2)]
  patienceShares(leaving, lateShare, Float64Array.of(0, 1e-320), 60, 0, 2)
  expect([...leaving, ...lateShare]).toEqual([1, 1, 1, 1])
})

test('more patience never lets more people leave', () => {
  const patience = Float64Array.from({ length: 4000 }, (_, i) => 0.9 + i / 20000)
  const [leaving, lateShare] = [new Float64Array(4000), new Float64Array(4000)]
  patienceShares(leaving, lateShare, patience, 1, 0, 4000)
  const rises = (shares: Float64Array): boolean => shares.some((share, i) => i > 0 && share > shares[i - 1]!)
  expect([rises(leaving), rises(lateShare)]).toEqual([false, false])
})
