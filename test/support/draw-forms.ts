import type { Fields } from './models.ts'

/** What random models draw by. */
export const LAWS = [
  ...(['poisson', 'normal', 'lognormal', 'gamma', 'exponential', 'uniform', 'triangular', 'bernoulli'] as const),
  ...(['binomial', 'negative-binomial', 'pmf', 'ar1', 'random-walk', 'mmpp'] as const),
] as const

/** One of {@link LAWS}. */
export type Law = (typeof LAWS)[number]

interface DrawnAround {
  readonly law: Law
  /** A number, or a formula that may be large. */
  readonly mean: unknown
  readonly cv: number
  readonly stream: string | null
  readonly sample: 'draw' | 'mean' | null
  readonly round: boolean
}

/** The form of a law about a mean: never negative. */
export function drawForm({ law, mean, cv, stream, sample, round }: DrawnAround): Fields {
  return {
    ...formOf(law, mean, cv),
    ...(stream === null ? {} : { stream }),
    ...(sample === null ? {} : { sample }),
    ...(round ? { round } : {}),
  }
}

function formOf(law: Law, mean: unknown, cv: number): Fields {
  const size = typeof mean === 'number' ? mean : 30
  switch (law) {
    case 'poisson':
    case 'exponential':
      return { distribution: law, mean }
    case 'normal':
      return { distribution: law, mean, sd: size * cv, min: 0 }
    case 'lognormal':
    case 'gamma':
      return { distribution: law, mean, cv }
    case 'uniform':
      return { distribution: law, min: 0, max: mean }
    case 'triangular':
      return { distribution: law, min: size / 4, mode: size / 2, max: size * (1 + cv) }
    case 'bernoulli':
      return { distribution: law, p: Math.min(1, cv) }
    case 'binomial':
      return { distribution: law, n: size * 3, p: Math.min(1, cv) }
    case 'negative-binomial':
      return { distribution: law, mean, dispersion: 1.25 + cv }
    case 'pmf':
      return { distribution: law, values: [size * 2, 0, size], probabilities: [0.25, 0.125, 0.625] }
    case 'ar1':
      return { process: law, mean, phi: cv / 2 - 0.5, sd: size / 4, min: 0 }
    case 'random-walk':
      return { process: law, start: size, sd: (size * cv) / 8, min: 0 }
    case 'mmpp':
      return { process: law, rates: [size, size * cv], transition: [[0.75, 0.25], [0.5, 0.5]] } // prettier-ignore
  }
}
