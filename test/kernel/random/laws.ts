import {
  bernoulliSampler,
  binomialSampler,
  exponentialSampler,
  gammaSampler,
  lognormalSampler,
  negativeBinomialSampler,
  normalSampler,
  poissonSampler,
  triangularSampler,
  uniformSampler,
  type Sampler,
} from '../../../src/engine/kernel/index.ts'
import { naiveLogFactorial, naiveNormalFunction } from '../../oracle/naive-draws.ts'

/** A distribution with its parameters, and what is known of it. */
export interface Law {
  readonly name: string
  readonly sampler: () => Sampler
  readonly parameters: readonly number[]
  readonly mean: number
  readonly variance: number
  /** The probability of a count, or the distribution function of a value. */
  readonly probability?: (k: number) => number
  readonly below?: (x: number) => number
  readonly least: number
  readonly most: number
}

const COUNT = { least: 0, most: Infinity }

function poisson(mean: number): Law {
  const probability = (k: number): number => Math.exp(k * Math.log(mean) - mean - naiveLogFactorial(k))
  return { name: 'poisson', sampler: poissonSampler, parameters: [mean], mean, variance: mean, probability, ...COUNT }
}

function binomial(n: number, p: number): Law {
  const choose = (k: number): number => naiveLogFactorial(n) - naiveLogFactorial(k) - naiveLogFactorial(n - k)
  const probability = (k: number): number =>
    k > n ? 0 : Math.exp(choose(k) + k * Math.log(p) + (n - k) * Math.log(1 - p))
  const moments = { mean: n * p, variance: n * p * (1 - p) }
  return { name: 'binomial', sampler: binomialSampler, parameters: [n, p], ...moments, probability, least: 0, most: n }
}

function negativeBinomial(mean: number, dispersion: number): Law {
  const shape = mean / (dispersion - 1)
  const probability = (k: number): number => {
    let log = -shape * Math.log(dispersion)
    for (let i = 0; i < k; i++) log += Math.log(((shape + i) / (i + 1)) * (1 - 1 / dispersion))
    return Math.exp(log)
  }
  const moments = { mean, variance: mean * dispersion }
  const parameters = [mean, dispersion]
  return { name: 'negative-binomial', sampler: negativeBinomialSampler, parameters, ...moments, probability, ...COUNT }
}

function gamma(mean: number, cv: number): Law {
  const shape = 1 / cv ** 2
  const below = (x: number): number => gammaFunction(shape, (x / mean) * shape)
  const moments = { mean, variance: (cv * mean) ** 2 }
  return { name: 'gamma', sampler: () => gammaSampler, parameters: [mean, cv], ...moments, below, ...COUNT }
}

/** The distribution function of a standard gamma value, by its series. */
function gammaFunction(shape: number, x: number): number {
  let term = 1 / shape
  let sum = term
  for (let n = 1; term > sum * 1e-16; n++) sum += term *= x / (shape + n)
  return Math.min(1, sum * Math.exp(shape * Math.log(x) - x - logGamma(shape)))
}

/** By Stirling's series, far enough out. */
function logGamma(x: number): number {
  if (x < 30) return logGamma(x + 1) - Math.log(x)
  return (
    (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5)
  )
}

function lognormal(mean: number, cv: number): Law {
  const sigma = Math.sqrt(Math.log(1 + cv ** 2))
  const below = (x: number): number => naiveNormalFunction((Math.log(x / mean) + sigma ** 2 / 2) / sigma)
  const moments = { mean, variance: (cv * mean) ** 2 }
  return { name: 'lognormal', sampler: lognormalSampler, parameters: [mean, cv], ...moments, below, ...COUNT }
}

const OTHERS: readonly Law[] = [
  {
    ...{ name: 'normal', sampler: () => normalSampler, parameters: [-3, 2], mean: -3, variance: 4 },
    ...{ below: (x) => naiveNormalFunction((x + 3) / 2), least: -Infinity, most: Infinity },
  },
  {
    ...{ name: 'exponential', sampler: () => exponentialSampler, parameters: [5], mean: 5, variance: 25 },
    ...{ below: (x) => 1 - Math.exp(-x / 5), ...COUNT },
  },
  {
    ...{ name: 'uniform', sampler: () => uniformSampler, parameters: [-1, 3], mean: 1, variance: 16 / 12 },
    ...{ below: (x) => (x + 1) / 4, least: -1, most: 3 },
  },
  {
    ...{ name: 'triangular', sampler: () => triangularSampler, parameters: [0, 1, 4], mean: 5 / 3, variance: 13 / 18 },
    ...{ below: (x) => (x < 1 ? x ** 2 / 4 : 1 - (4 - x) ** 2 / 12), least: 0, most: 4 },
  },
  {
    ...{ name: 'bernoulli', sampler: () => bernoulliSampler, parameters: [0.3], mean: 0.3, variance: 0.21 },
    ...{ probability: (k) => [0.7, 0.3][k] ?? 0, least: 0, most: 1 },
  },
]

/** Every distribution of numbers, on both sides of where its algorithm changes. */
export const LAWS: readonly Law[] = [
  ...[0.01, 0.3, 3, 9.99, 10, 10.5, 30, 100, 1000].map(poisson),
  ...(
    [
      [1, 0.5],
      [20, 0.2],
      [20, 0.9],
      [100, 0.0999],
      [25, 0.4],
      [100, 0.3],
      [100, 0.7],
      [1000, 0.5],
      [5000, 0.01],
    ] as const
  ).map(([n, p]) => binomial(n, p)),
  ...(
    [
      [0.5, 1.1],
      [4, 2],
      [9.9, 30],
      [10, 1.5],
      [40, 3],
      [100, 20],
    ] as const
  ).map(([m, d]) => negativeBinomial(m, d)),
  ...(
    [
      [2, 0.1],
      [2, 0.5],
      [2, 1],
      [2, 1.5],
      [2, 3],
    ] as const
  ).map(([m, cv]) => gamma(m, cv)),
  ...(
    [
      [12, 0.1],
      [12, 0.8],
    ] as const
  ).map(([m, cv]) => lognormal(m, cv)),
  ...OTHERS,
]
