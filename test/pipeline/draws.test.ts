import { describe, expect, test } from 'vitest'
import { evaluatePrepared, explain, explainedRun, prepare, simulate } from '../../src/engine/index.ts'
import { DISTRIBUTIONS, PROCESSES } from '../../src/engine/vocabulary/index.ts'
import { naiveDrawn } from '../oracle/naive-drawn.ts'
import { NAIVE_SAMPLERS, naiveStream } from '../oracle/naive-draws.ts'
import { briefly, complaintsOf, modelOf, oneService, runOf, type Fields } from '../support/models.ts'

const BINS = 50

function modelWith(series: Fields, rest: Fields = {}): Fields {
  return { ...modelOf({ nodes: { n: { kind: 'source', arrivals: 1 } }, bins: BINS, series }), ...rest }
}

/** Values of a series of a model that is known to be right. */
function valuesOf(document: unknown, id: string, replicate = 0): number[] {
  return [...runOf(document, { replicate }).series.find((series) => series.id === id)!.values]
}

describe.each([...DISTRIBUTIONS.values(), ...PROCESSES.values()].map((def) => [def.name, def] as const))(
  '%s',
  (_name, { example }) => {
    test('a run draws what the naive sampler draws from the naive stream', () => {
      const values = valuesOf(modelWith({ x: example }, { seed: 'night-run' }), 'x')
      values.forEach((value, t) => {
        const surroundings = { seed: 'night-run', valueAt: (given: unknown) => given as number }
        expect(value).toBeCloseTo(naiveDrawn({ ...example, stream: 'x' }, surroundings, t), 10)
      })
    })

    test('sample: mean is a mean that the draws lie around, and min and max hold for both', () => {
      const drawn = valuesOf(modelWith({ x: example }), 'x')
      const mean = valuesOf(modelWith({ x: { ...example, sample: 'mean' } }), 'x')
      expect(Math.min(...drawn)).toBeLessThan(Math.max(...mean))
      expect(Math.max(...drawn)).toBeGreaterThan(Math.min(...mean))
      const { min = -Infinity, max = Infinity } = example as { min?: number; max?: number }
      expect([...drawn, ...mean].filter((value) => value < min || value > max)).toEqual([])
    })
  },
)

describe('streams', () => {
  const poisson = { distribution: 'poisson', mean: 20 }

  test('the stream of a form is named after the keys of its place from the id on', () => {
    const document = {
      ...modelOf({
        bins: BINS,
        classes: ['a', 'b'],
        nodes: {
          customers: { kind: 'source', arrivals: { a: poisson, b: { of: poisson } } },
          left: { kind: 'sink' },
          right: { kind: 'sink' },
        },
        edges: [
          { from: 'customers', to: 'left', share: { distribution: 'uniform', min: 0, max: 1 } },
          { from: 'customers', to: 'right' },
        ],
      }),
      seed: 42,
    }
    const drawn = (stream: string, name: string, ...parameters: number[]): number[] =>
      Array.from({ length: BINS }, (_, bin) => NAIVE_SAMPLERS[name]!(naiveStream(42, stream)(bin), ...parameters))
    const [a, b] = [drawn('customers.arrivals.a', 'poisson', 20), drawn('customers.arrivals.b.of', 'poisson', 20)]
    expect(valuesOf(document, 'customers.arrivals.a')).toEqual(a)
    expect(valuesOf(document, 'customers.arrivals.b')).toEqual(b)
    const share = drawn('customers->left.share', 'uniform', 0, 1)
    valuesOf(document, 'customers->left.flow.a').forEach((flow, t) => expect(flow).toBeCloseTo(a[t]! * share[t]!, 10))
  })

  test('a rename changes the draws, unless the form names its stream', () => {
    expect(valuesOf(modelWith({ y: poisson }), 'y')).not.toEqual(valuesOf(modelWith({ x: poisson }), 'x'))
    const named = { ...poisson, stream: 'x' }
    expect(valuesOf(modelWith({ y: named }), 'y')).toEqual(valuesOf(modelWith({ x: poisson }), 'x'))
  })

  test('forms that name one stream share its draws', () => {
    const document = modelWith({
      x: { distribution: 'exponential', mean: 1, stream: 'luck' },
      y: { distribution: 'exponential', mean: 3, stream: 'luck' },
    })
    const x = valuesOf(document, 'x')
    valuesOf(document, 'y').forEach((y, t) => expect(y).toBeCloseTo(3 * x[t]!, 12))
  })

  test('another seed and another replicate draw something else, and a text of digits is its number', () => {
    const seeded = (seed: unknown, replicate = 0): number[] =>
      valuesOf(modelWith({ x: poisson }, { seed }), 'x', replicate)
    expect(seeded(42)).not.toEqual(seeded(43))
    expect(seeded('42')).toEqual(seeded(42))
    expect(seeded('042')).toEqual(seeded(42))
    expect(seeded(42, 1)).not.toEqual(seeded(42))
    expect(seeded(42, 1)).not.toEqual(seeded(42, 2))
    expect(valuesOf(modelWith({ x: poisson }), 'x')).toEqual(seeded(0))
  })

  test('what is prepared once serves every replicate', () => {
    const prepared = prepare(modelWith({ x: poisson }, { seed: 7 })).value!
    for (const replicate of [3, 0, 1]) {
      const run = evaluatePrepared(prepared, { replicate }).value!
      expect([...run.series.find(({ id }) => id === 'x')!.values]).toEqual(
        Array.from({ length: BINS }, (_, t) => NAIVE_SAMPLERS.poisson!(naiveStream(7, 'x', replicate)(t), 20)),
      )
    }
  })
})

describe('parameters', () => {
  test('a literal out of range is told where it stands', () => {
    const wrong = {
      a: { distribution: 'poisson', mean: -1 },
      b: { distribution: 'normal', mean: -1, sd: -1 },
      c: { distribution: 'uniform', min: 2, max: 1 },
    }
    expect(briefly(complaintsOf(modelWith(wrong)))).toEqual([
      'series-invalid series.a.mean',
      'series-invalid series.b.sd',
      'series-invalid series.c.max',
    ])
  })

  test('a series that leaves the range is told with its first bin', () => {
    const wrong = {
      a: { distribution: 'poisson', mean: '2 - BIN()' },
      c: { distribution: 'uniform', min: 'BIN()', max: 4 },
    }
    const found = complaintsOf(modelWith(wrong))
    expect(briefly(found)).toEqual(['series-invalid series.a.mean', 'series-invalid series.c.max'])
    expect(found.map(({ message }) => message)).toEqual([
      'mean of a is -1 in bin 3 (and in 46 more), and must be at least 0',
      'max of c is 4 in bin 5 (and in 44 more), and must be at least min of c',
    ])
  })

  test('unknown names and fields are told with what is near', () => {
    const found = simulate(
      modelWith({ a: { distribution: 'poison', mean: 1 }, b: { distribution: 'poisson', men: 1 } }),
    )
    expect(found.diagnostics.map(({ code, path, hint }) => [code, path.join('.'), hint])).toEqual([
      ['field-value', 'series.a.distribution', 'Did you mean poisson?'],
      ['field-unknown', 'series.b.men', 'Did you mean mean?'],
    ])
  })

  test('a parameter may be a formula, another form, and a series that is fed back', () => {
    const document = oneService(
      { distribution: 'poisson', mean: '20 + MIN(20, SHIFT(s.queueDepth, 1))' },
      { capacity: { distribution: 'poisson', mean: { profile: [1, 2], mean: 20 } } },
      { bins: BINS },
    )
    const queue = valuesOf(document, 's.queueDepth')
    expect(valuesOf(document, 'in.arrivals')).toEqual(
      queue.map((_, t) =>
        NAIVE_SAMPLERS.poisson!(naiveStream(0, 'in.arrivals')(t), 20 + Math.min(20, queue[t - 1] ?? 0)),
      ),
    )
  })
})

test('the values worked by hand in docs/spec/random.md', () => {
  const stream = 'customers.arrivals'
  const document = modelWith(
    {
      u: { distribution: 'uniform', min: 80, max: 120, stream },
      e: { distribution: 'exponential', mean: 5, stream },
      b: { distribution: 'bernoulli', p: 0.5, stream },
      p: { distribution: 'poisson', mean: 1, stream },
    },
    { seed: 42 },
  )
  expect(['u', 'b', 'p'].map((id) => valuesOf(document, id)[0])).toEqual([103.53403476036455, 1, 1])
  expect(valuesOf(document, 'e')[0]).toBeCloseTo(4.43792, 5)
})

test('what a schema cannot say of probabilities is told where it stands', () => {
  const wrong = {
    a: { distribution: 'pmf', values: [1, 2], probabilities: [0.5, 0.4] },
    b: { distribution: 'pmf', values: [1], probabilities: [0.5, 0.5] },
    c: { process: 'mmpp', rates: [1, 2], transition: [[1], [0.5, 0.6]] },
    d: { process: 'mmpp', rates: [1, 2], transition: [[1, 0]] },
    e: { distribution: 'binomial', n: 2.5, p: 0.5 },
    f: { distribution: 'negative-binomial', mean: 2, dispersion: 1 },
  }
  expect(briefly(complaintsOf(modelWith(wrong)))).toEqual([
    'field-value series.a.probabilities',
    'field-value series.b.probabilities',
    'field-value series.c.transition.0',
    'field-value series.c.transition.1',
    'field-value series.d.transition',
    'series-invalid series.e.n',
    'series-invalid series.f.dispersion',
  ])
})

test('another node, another order and a longer window change no draw', () => {
  const one = { distribution: 'poisson', mean: 20 }
  const two = { process: 'mmpp', rates: [5, 50], transition: [[0.8, 0.2], [0.4, 0.6]] } // prettier-ignore
  const document = modelWith({ x: one, y: two })
  const more = {
    ...modelOf({
      nodes: { a: { kind: 'source', arrivals: one }, n: { kind: 'source', arrivals: 1 } },
      bins: 3 * BINS,
      series: { w: one, y: two, x: one },
    }),
  }
  for (const id of ['x', 'y']) expect(valuesOf(more, id).slice(0, BINS)).toEqual(valuesOf(document, id))
})

test('limits apply to what is drawn, and min and max of uniform are its ends', () => {
  const document = modelWith({
    x: { distribution: 'normal', mean: 0, sd: 10, min: -5, max: 7.4, round: true },
    y: { distribution: 'uniform', min: '0 - BIN()', max: 'BIN()', round: true },
  })
  const plain = valuesOf(modelWith({ x: { distribution: 'normal', mean: 0, sd: 10 } }), 'x')
  valuesOf(document, 'x').forEach((value, t) =>
    expect(value).toBe(Math.sign(plain[t]!) * Math.round(Math.abs(Math.min(7.4, Math.max(-5, plain[t]!)))) + 0),
  )
  expect(valuesOf(document, 'y').every((value, t) => Number.isInteger(value) && Math.abs(value) <= t)).toBe(true)
})

test('a draw is explained by its distribution, its parameters, its stream and its bin', () => {
  const run = explainedRun(
    modelWith({ x: { distribution: 'normal', mean: 'y * 2', sd: 3 }, y: 4, z: { distribution: 'poisson', mean: 1 } }),
  ).value!
  const [link] = explain(run, 'x', 9).links
  expect(link).toMatchObject({ formula: null, place: ['series', 'x'] })
  expect(link!.text).toBe('a draw of normal(mean, sd), bin 9 of the stream x')
  expect(link!.terms.map(({ name, value }) => [name, value])).toEqual([
    ['x.fields.mean', 8],
    ['x.fields.sd', 3],
  ])
  expect(explain(run, 'x', 9).links[1]).toMatchObject({ formula: 'y * 2', value: 8, place: ['series', 'x', 'mean'] })
})
