import type { Fields } from '../support/models.ts'
import { NAIVE_SAMPLERS, naiveNormalQuantile, naiveStream, type NaiveBin } from './naive-draws.ts'
import { edgeParts } from '../support/model-parts.ts'

/** What the parameters of a form are read from. */
interface Surroundings {
  readonly seed: number | string
  readonly valueAt: (value: unknown, t: number) => number
}

/** The parameters of each law that are series, in their order. */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  ...{ poisson: ['mean'], exponential: ['mean'], normal: ['mean', 'sd'], lognormal: ['mean', 'cv'] },
  ...{ gamma: ['mean', 'cv'], uniform: ['min', 'max'], triangular: ['min', 'mode', 'max'], bernoulli: ['p'] },
  ...{ binomial: ['n', 'p'], 'negative-binomial': ['mean', 'dispersion'] },
}

/** Whether a value is a form that draws. */
export function isDrawn(value: Fields | null): boolean {
  return typeof value === 'object' && value !== null && (value.distribution ?? value.process) !== undefined
}

/** The value in bin t of a form that draws and says its stream. */
export function naiveDrawn(form: Fields, { seed, valueAt }: Surroundings, t: number): number {
  const bins = naiveStream(seed, String(form.stream))
  const at = (name: string, bin: number): number => valueAt(form[name], bin)
  const value =
    form.process === undefined ? distributed(form, bins(t), (name) => at(name, t)) : processed(form, bins, at, t)
  const own = ['uniform', 'triangular'].includes(String(form.distribution))
  const limit = (name: string, none: number): number => (own ? none : Number(form[name] ?? none))
  const limited = Math.min(limit('max', Infinity), Math.max(limit('min', -Infinity), value))
  return form.round === true ? Math.sign(limited) * Math.round(Math.abs(limited)) : limited
}

function distributed(form: Fields, draw: NaiveBin, at: (name: string) => number): number {
  const name = String(form.distribution)
  if (name === 'pmf') return outcome(form, draw(0))
  const parameters = PARAMETERS[name]!.map(at)
  return form.sample === 'mean' ? meanOf(name, parameters) : NAIVE_SAMPLERS[name]!(draw, ...parameters)
}

function meanOf(name: string, parameters: readonly number[]): number {
  const [a, b] = parameters as [number, number]
  if (name === 'binomial') return a * b
  if (name !== 'uniform' && name !== 'triangular') return a
  return parameters.reduce((sum, value) => sum + value, 0) / parameters.length
}

/** The value of a pmf: the mean, or the first of the rising values whose probabilities sum to more than u. */
function outcome({ values, probabilities, sample }: Fields, u: number): number {
  const pairs = (values as number[]).map((value, i) => [value, (probabilities as number[])[i]!] as const)
  if (sample === 'mean') return pairs.reduce((sum, [value, probability]) => sum + value * probability, 0)
  let sum = 0
  return pairs.sort(([a], [b]) => a - b).find(([, probability]) => (sum += probability) > u)![0]
}

/** The value of a process in bin t, from bin 0 on. */
function processed(
  form: Fields,
  bins: (bin: number) => NaiveBin,
  at: (name: string, bin: number) => number,
  t: number,
): number {
  const isMean = form.sample === 'mean'
  const steps = Array.from({ length: t }, (_, i) => i + 1)
  const innovation = (bin: number): number => at('sd', bin) * naiveNormalQuantile(bins(bin)(0))
  switch (form.process) {
    case 'ar1':
      return at('mean', t) + (isMean ? 0 : steps.reduce((x, bin) => at('phi', bin) * x + innovation(bin), 0))
    case 'random-walk':
      return (form.start as number) + (isMean ? 0 : steps.reduce((x, bin) => x + innovation(bin), 0))
    default: {
      const rows = form.transition as readonly (readonly number[])[]
      const state = steps.reduce((from, bin) => successor(rows[from]!, bins(bin)(0)), 0)
      const rate = (form.rates as readonly number[])[state]!
      return isMean ? rate : NAIVE_SAMPLERS.poisson!((n) => bins(t)(n + 1), rate)
    }
  }
}

function successor(row: readonly number[], u: number): number {
  let sum = 0
  return row.findIndex((probability) => (sum += probability) > u)
}

/** The document with the stream of every form that draws: the keys of its place, from the id on. */
export function withStreams(document: Fields): Fields {
  const topology = document.topology as Fields
  const edges = edgeParts(document)
  return {
    ...document,
    series: named((document.series as Fields | undefined) ?? {}, ''),
    topology: {
      ...topology,
      nodes: named(topology.nodes as Fields, ''),
      resources: named((topology.resources as Fields | undefined) ?? {}, ''),
      edges: ((topology.edges as Fields[] | undefined) ?? []).map((edge, i) => named(edge, `${edges[i]!.id}.`)),
    },
  }
}

function named(map: Fields, prefix: string): Fields {
  return Object.fromEntries(
    Object.entries(map).map(([key, value]) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return [key, value]
      const inner = named(value as Fields, `${prefix}${key}.`)
      return [key, isDrawn(inner) ? { stream: `${prefix}${key}`, ...inner } : inner]
    }),
  )
}
