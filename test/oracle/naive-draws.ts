import seedrandom from 'seedrandom'

const WORD = 1n << 32n

/** Philox4x32-10 as the paper writes it, in whole numbers of any size. */
export function naivePhilox(counter: readonly bigint[], key: readonly bigint[]): bigint[] {
  let [c0, c1, c2, c3] = counter as [bigint, bigint, bigint, bigint]
  let [k0, k1] = key as [bigint, bigint]
  for (let round = 0; round < 10; round++) {
    const p0 = 0xd2511f53n * c0
    const p1 = 0xcd9e8d57n * c2
    ;[c0, c1, c2, c3] = [(p1 / WORD) ^ c1 ^ k0, p1 % WORD, (p0 / WORD) ^ c3 ^ k1, p0 % WORD]
    k0 = (k0 + 0x9e3779b9n) % WORD
    k1 = (k1 + 0xbb67ae85n) % WORD
  }
  return [c0, c1, c2, c3]
}

/** The n-th draw of a bin as a function. */
export type NaiveBin = (n: number) => number

/** The draws of every bin of a stream. */
export function naiveStream(seed: number | string, stream: string, replicate = 0): (bin: number) => NaiveBin {
  const words = seedrandom(JSON.stringify(replicate === 0 ? [seed, stream] : [seed, stream, replicate]))
  const key = [words.int32(), words.int32()].map((word) => BigInt.asUintN(32, BigInt(word)))
  return (bin) => (n) => {
    const block = naivePhilox([BigInt(bin), 0n, BigInt(Math.floor(n / 2)), 0n], key)
    const [high, low] = n % 2 === 0 ? [block[0]!, block[1]!] : [block[2]!, block[3]!]
    return Number((high >> 5n) * (1n << 26n) + (low >> 6n)) / 2 ** 53
  }
}

/** The least count whose distribution function, summed term by term, is above `u`. */
export function naiveCount(u: number, probability: (k: number) => number): number {
  let below = 0
  for (let k = 0; ; k++) {
    const p = probability(k)
    if (u < below + p || (p < 1e-18 && below > 0.5)) return k
    below += p
  }
}

/** log(n!), a sum of logarithms. */
export function naiveLogFactorial(n: number): number {
  let sum = 0
  for (let i = 2; i <= n; i++) sum += Math.log(i)
  return sum
}

/** The normal distribution function, a series about 0. */
export function naiveNormalFunction(x: number): number {
  let term = x
  let sum = x
  for (let i = 3; Math.abs(term) > 1e-18 * Math.abs(sum); i += 2) sum += term *= (x * x) / i
  return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI)
}

/** The normal quantile, by halving an interval; above 1/2 by that of what remains. */
export function naiveNormalQuantile(u: number): number {
  if (u > 0.5) return -naiveNormalQuantile(1 - u)
  let [low, high] = [-9, 0]
  for (let i = 0; i < 70; i++) {
    const middle = (low + high) / 2
    if (naiveNormalFunction(middle) < u) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** A value of a distribution from the draws of a bin: the textbook inverse, or the steps of the paper. */
export const NAIVE_SAMPLERS: Readonly<Record<string, (draw: NaiveBin, ...parameters: number[]) => number>> = {
  uniform: (draw, min, max) => min + (max - min) * draw(0),
  exponential: (draw, mean) => -mean * Math.log(1 - draw(0)),
  normal: (draw, mean, sd) => mean + sd * naiveNormalQuantile(draw(0)),
  lognormal: (draw, mean, cv) => {
    const variance = Math.log(1 + cv ** 2)
    return mean * Math.exp(Math.sqrt(variance) * naiveNormalQuantile(draw(0)) - variance / 2)
  },
  gamma: (draw, mean, cv) => (cv === 0 ? mean : mean * cv ** 2 * naiveGamma(draw, 1 / cv ** 2).value),
  triangular: (draw, min, mode, max) => {
    const u = draw(0)
    const below = (mode - min) / (max - min)
    if (max === min) return min
    if (u < below) return min + Math.sqrt(u * (max - min) * (mode - min))
    return max - Math.sqrt((1 - u) * (max - min) * (max - mode))
  },
  bernoulli: (draw, p) => (draw(0) < 1 - p ? 0 : 1),
  poisson: (draw, mean) => naivePoisson(draw, mean),
  binomial: (draw, n, p) => naiveBinomial(draw, n, p),
  'negative-binomial': (draw, mean, dispersion) => naiveNegativeBinomial(draw, mean, dispersion),
}

/** A Poisson count whose draws begin at some number. */
function naivePoisson(draw: NaiveBin, mean: number): number {
  if (mean >= 10) return naivePtrs(draw, mean)
  return naiveCount(draw(0), (k) => Math.exp(k === 0 ? -mean : k * Math.log(mean) - mean - naiveLogFactorial(k)))
}

/** A standard gamma value and how many draws it took: algorithm of Marsaglia and Tsang (2000), step by step. */
function naiveGamma(draw: NaiveBin, shape: number): { readonly value: number; readonly used: number } {
  if (shape < 1) {
    const { value, used } = naiveGamma(draw, shape + 1)
    return { value: value * draw(used) ** (1 / shape), used: used + 1 }
  }
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (let n = 0; ; n += 2) {
    const x = naiveNormalQuantile(draw(n))
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(draw(n + 1)) < (x * x) / 2 + d - d * v + d * Math.log(v)) return { value: d * v, used: n + 2 }
  }
}

/** Algorithm BTRS of Hörmann (1993), step by step; p is at most 1/2. */
function naiveBtrs(draw: NaiveBin, n: number, p: number): number {
  const sd = Math.sqrt(n * p * (1 - p))
  const b = 1.15 + 2.53 * sd
  const a = -0.0873 + 0.0248 * b + 0.01 * p
  const vr = 0.92 - 4.2 / b
  const alpha = (2.83 + 5.1 / b) * sd
  const m = Math.floor((n + 1) * p)
  const weight = (k: number): number => k * Math.log(p / (1 - p)) - naiveLogFactorial(k) - naiveLogFactorial(n - k)
  for (let i = 0; ; i += 2) {
    const u = draw(i) - 0.5
    const v = draw(i + 1)
    const us = 0.5 - Math.abs(u)
    const k = Math.floor(((2 * a) / us + b) * u + n * p + 0.5)
    if (us >= 0.07 && v <= vr) return k
    if (k < 0 || k > n) continue
    if (Math.log((v * alpha) / (a / (us * us) + b)) <= weight(k) - weight(m)) return k
  }
}

function naiveBinomial(draw: NaiveBin, n: number, p: number): number {
  const q = Math.min(p, 1 - p)
  if (n * q >= 10) return p > 0.5 ? n - naiveBtrs(draw, n, q) : naiveBtrs(draw, n, q)
  const log = (k: number, x: number): number => (k === 0 ? 0 : k * Math.log(x))
  const choose = (k: number): number => naiveLogFactorial(n) - naiveLogFactorial(k) - naiveLogFactorial(n - k)
  return naiveCount(draw(0), (k) => (k > n ? 0 : Math.exp(choose(k) + log(k, p) + log(n - k, 1 - p))))
}

/** A count of a mean and of so many times that variance. */
function naiveNegativeBinomial(draw: NaiveBin, mean: number, dispersion: number): number {
  if (mean === 0) return 0
  const scale = dispersion - 1
  const shape = mean / scale
  if (mean >= 10) {
    const { value, used } = naiveGamma(draw, shape)
    return naivePoisson((n) => draw(n + used), value * scale)
  }
  // Of probability (shape + i - 1) / i * (1 - 1 / dispersion) times that of the count before.
  const log = (k: number): number =>
    Array.from({ length: k }, (_, i) => Math.log(((shape + i) / (i + 1)) * (1 - 1 / dispersion))).reduce(
      (sum, part) => sum + part,
      -shape * Math.log(dispersion),
    )
  return naiveCount(draw(0), (k) => Math.exp(log(k)))
}

/** Algorithm PTRS of Hörmann (1993), step by step. */
function naivePtrs(draw: NaiveBin, mean: number): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean)
  const a = -0.059 + 0.02483 * b
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4)
  const vr = 0.9277 - 3.6224 / (b - 2)
  for (let n = 0; ; n += 2) {
    const u = draw(n) - 0.5
    const v = draw(n + 1)
    const us = 0.5 - Math.abs(u)
    const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43)
    if (us >= 0.07 && v <= vr) return k
    if (k < 0 || (us < 0.013 && v > us)) continue
    const left = Math.log(v) + Math.log(inverseAlpha) - Math.log(a / (us * us) + b)
    if (left <= -mean + k * Math.log(mean) - naiveLogFactorial(k)) return k
  }
}
