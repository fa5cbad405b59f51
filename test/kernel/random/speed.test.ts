import seedrandom from 'seedrandom'
import { expect, test } from 'vitest'
import { drawColumn, openDraws, poissonSampler, uniformSampler } from '../../../src/engine/kernel/index.ts'

const COUNT = 100_000

test('a Poisson draw of mean 100 costs little more than the uniform draws that it is made of', { retry: 3 }, () => {
  const [out, mean, draws] = [new Float64Array(COUNT), new Float64Array(COUNT).fill(100), openDraws([1, 2])]
  const poisson = poissonSampler()
  const arc4 = seedrandom('speed')
  // Turn by turn, so that what else the machine does slows all of them.
  const [drawn, uniform, number] = fastest([
    () => {
      drawColumn(out, [mean], poisson, draws, 0, COUNT)
    },
    () => {
      drawColumn(out, [mean, mean], uniformSampler, draws, 0, COUNT)
    },
    () => {
      for (let i = 0; i < COUNT; i++) out[i] = arc4()
    },
  ]) as [number, number, number]
  const ns = (time: number): string => `${time.toFixed(0)} ns`
  console.log(`a draw: Poisson(100) ${ns(drawn)}, uniform ${ns(uniform)}; a number of ARC4 ${ns(number)}`)
  expect(drawn).toBeLessThan(4 * uniform)
  expect(drawn).toBeLessThan(12 * number)
})

/** Nanoseconds per draw of the fastest round of each. */
function fastest(kinds: readonly (() => void)[]): number[] {
  const best = kinds.map(() => Infinity)
  for (let round = 0; round < 25; round++) {
    kinds.forEach((run, kind) => {
      const start = process.hrtime.bigint()
      run()
      best[kind] = Math.min(best[kind]!, Number(process.hrtime.bigint() - start) / COUNT)
    })
  }
  return best
}
