import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chain, type ChainColumns } from '../../src/engine/kernel/index.ts'
import { scaled } from '../support/tier.ts'

/** Closed forms and published tables, with what they are about; the tolerance is the one their source supports. */
interface Case {
  readonly id: string
  readonly params: Readonly<Record<string, number>>
  readonly expect: Readonly<Record<string, number>>
}

const CASES = JSON.parse(readFileSync('validation/theory.json', 'utf8')) as (Case & {
  readonly params: never
  readonly expect: never
})[]

const ofKind = (start: string): [string, Case][] =>
  CASES.filter(({ id }) => id.startsWith(start)).map((one) => [one.id, one as Case])

type Inputs = Omit<ChainColumns, 'expectedWait' | 'expectedLoss' | 'serviceLevel'>
type Given = { readonly [Name in keyof Inputs]: number | readonly number[] }

/** What the chain says in each bin of a minute. */
function chainOf(given: Given): { wait: number[]; loss: number[]; level: number[] } {
  const bins = Math.max(...Object.values(given).map((value) => (Array.isArray(value) ? value.length : 1)))
  const column = (value: number | readonly number[]): Float64Array =>
    typeof value === 'number' ? new Float64Array(bins).fill(value) : Float64Array.from(value)
  const inputs = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, column(value)]))
  const outs = { expectedWait: column(-1), expectedLoss: column(-1), serviceLevel: column(-1) }
  chain({ ...inputs, ...outs } as unknown as ChainColumns, 1)(0, bins)
  return { wait: [...outs.expectedWait], loss: [...outs.expectedLoss], level: [...outs.serviceLevel] }
}

/** The same of one bin. */
function at(given: Given): { wait: number; loss: number; level: number } {
  const { wait, loss, level } = chainOf(given)
  return { wait: wait[0]!, loss: loss[0]!, level: level[0]! }
}

const near = (value: number, expected: number, tolerance: number): void => {
  expect(Math.abs(value - expected), `${value} instead of ${expected}`).toBeLessThanOrEqual(
    tolerance * Math.max(1, Math.abs(expected)),
  )
}

describe('the chain against closed forms and tables', () => {
  test.each(ofKind('MMc-'))('%s', (_id, { params, expect: said }) => {
    const { lambda, mu, c } = params
    const { wait, loss, level } = at({ entries: lambda!, serviceTime: 1 / mu!, servers: c!, targetWait: 0 })
    near(wait, said.Wq!, 1e-9)
    near(wait * lambda!, said.Lq!, 1e-9)
    near(wait + 1 / mu!, said.W!, 1e-9)
    near((wait + 1 / mu!) * lambda!, said.L!, 1e-9)
    near(1 - level, said.Pwait!, 1e-9)
    expect(loss).toBe(0)
  })

  test.each(ofKind('erlB-'))('%s', (_id, { params, expect: said }) => {
    const given = { entries: params.a!, serviceTime: 1, servers: params.c! }
    const { wait, loss } = at({ ...given, queueLimit: 0 })
    near(loss, said.B!, 1e-9)
    expect(wait).toBe(0)
    near(at({ ...given, patience: 0 }).loss, said.B!, 1e-9)
  })

  test.each(ofKind('erlA-'))('%s', (_id, { params, expect: said }) => {
    const { lambda, mu, c, theta } = params
    const { wait, loss } = at({ entries: lambda!, serviceTime: 1 / mu!, servers: c!, patience: 1 / theta! })
    near(wait, said.Wq!, 1e-8)
    near(wait * lambda!, said.Lq!, 1e-8)
    near(loss, said.Pab!, 1e-8)
    near((lambda! * (1 - loss)) / (c! * mu!), said.util!, 1e-8)
  })

  test.each(ofKind('MG1-'))('%s', (_id, { params, expect: said }) => {
    const { lambda, ES, cs2 } = params
    const { wait } = at({ entries: lambda!, serviceTime: ES!, servers: 1, serviceCv2: cs2! })
    near(wait, said.Wq!, 1e-12)
    near(wait * lambda!, said.Lq!, 1e-12)
  })

  test.each([...ofKind('DM1-'), ...ofKind('E2M1-')])(
    '%s is no more than what it says',
    (id, { params, expect: said }) => {
      // The root of GI/M/1 is exact; Allen and Cunneen's factor overstates regular arrivals.
      const arrivalCv2 = id.startsWith('DM1') ? 0 : 0.5
      const { wait } = at({ entries: params.rho! * params.mu!, serviceTime: 1 / params.mu!, servers: 1, arrivalCv2 })
      expect(wait).toBeGreaterThanOrEqual(said.Wq!)
      near(wait, ((params.rho! / (1 - params.rho!)) * (arrivalCv2 + 1)) / 2, 1e-12)
    },
  )

  test.each([...ofKind('MM1K'), ...ofKind('MMmK')])('%s', (_id, { params, expect: said }) => {
    const { lambda, mu, m = 1, K } = params
    const { wait, loss } = at({ entries: lambda!, serviceTime: 1 / mu!, servers: m, queueLimit: K! - m })
    const throughput = lambda! * (1 - loss)
    near(loss, said.pBlock!, 1e-9)
    near(throughput, said.throughput!, 1e-9)
    near((wait + 1 / mu!) * throughput, said.L!, 1e-9)
    if (said.p0 !== undefined) near(1 - throughput / mu!, said.p0, 1e-9)
  })

  test('each node of an open network of Jackson is M/M/1 at its own rate', () => {
    const { params, expect: said } = CASES.find(({ id }) => id.startsWith('jackson'))! as unknown as {
      params: { mu: number[] }
      expect: { lambda: number[]; L: number[] }
    }
    const { wait } = chainOf({ entries: said.lambda, serviceTime: params.mu.map((mu) => 1 / mu), servers: 1 })
    said.L.forEach((L, i) => {
      near((wait[i]! + 1 / params.mu[i]!) * said.lambda[i]!, L, 1e-6)
    })
  })

  test('so is each of the centres that a job visits several times', () => {
    const { params, expect: said } = CASES.find(({ id }) => id === 'jain-34.1')! as unknown as {
      params: { lambda: number; V: number[]; S: number[] }
      expect: { R: number[]; Q: number[] }
    }
    const entries = params.V.map((visits) => visits * params.lambda)
    const { wait } = chainOf({ entries, serviceTime: params.S, servers: 1 })
    said.R.forEach((R, i) => {
      near(wait[i]! + params.S[i]!, R, 1e-6)
      near((wait[i]! + params.S[i]!) * entries[i]!, said.Q[i]!, 1e-6)
    })
  })

  test('the stationary loss beside which a changing load is shown', () => {
    const { expect: said } = CASES.find(({ id }) => id === 'MtM10-10-loss')! as unknown as {
      expect: Record<string, number>
    }
    near(at({ entries: 8, serviceTime: 1, servers: 10, queueLimit: 0 }).loss, said['stationaryErlangB(8,10)']!, 1e-7)
  })
})

describe('the chain', () => {
  test('patience and a limit together, worked by hand', () => {
    // One server, room for one, all rates 1: weights 1, 1, 1 / 2. P_full = 1 / 5, Lq = 1 / 5.
    const { wait, loss, level } = at({ entries: 1, serviceTime: 1, servers: 1, queueLimit: 1.9, patience: 1 })
    near(loss, 2 / 5, 1e-15)
    near(wait, 1 / 4, 1e-15)
    expect(level).toBeNaN()
  })

  test('servers that are not whole lie between their neighbours', () => {
    const [two, three, between] = [2, 3, 2.25].map((servers) =>
      at({ entries: 1.5, serviceTime: 1, servers, targetWait: 1 }),
    )
    near(between!.wait, 0.75 * two!.wait + 0.25 * three!.wait, 1e-15)
    near(between!.level, 0.75 * two!.level + 0.25 * three!.level, 1e-15)
    expect(at({ entries: 1.5, serviceTime: 1, servers: 1.75 }).wait).toBeNaN()
  })

  test('rounding makes no fraction of a whole number of servers', () => {
    const third = 0.1 + 0.2
    const { wait } = at({ entries: 2.5, serviceTime: 1, servers: 10, parallelism: third })
    expect(third * 10).not.toBe(3)
    expect(wait).toBe(at({ entries: 2.5, serviceTime: 1, servers: 3 }).wait)
  })

  test.each<[string, Given]>([
    ['nothing enters', { entries: 0, serviceTime: 1, servers: 1 }],
    ['nothing enters a full house', { entries: 0, serviceTime: 1, servers: 1, queueLimit: 0 }],
    ['as much enters as can be served', { entries: 2, serviceTime: 1, servers: 2 }],
    ['more enters', { entries: 3, serviceTime: 1, servers: 2 }],
    ['nobody serves', { entries: 1, serviceTime: 1, servers: 0 }],
    ['the states are too many', { entries: 2e5, serviceTime: 1, servers: 3e5, queueLimit: 1e6 }],
    ['the states are too many for patience', { entries: 1, serviceTime: 1, servers: 0, patience: 1e6 }],
  ])('has no value where %s', (_why, given) => {
    expect(at(given)).toMatchObject({ wait: NaN, loss: NaN })
  })

  test('without servers all is lost, and what waits until it leaves waits', () => {
    expect(at({ entries: 1, serviceTime: 1, servers: 0, queueLimit: 4 })).toMatchObject({ wait: NaN, loss: 1 })
    const { wait, loss } = at({ entries: 3, serviceTime: 1, servers: 0, patience: 2 })
    near(wait, 2, 1e-12)
    near(loss, 1, 1e-12)
  })

  test('an overload ends in loss, also where every weight overflows', () => {
    const { wait, loss } = at({ entries: 5000, serviceTime: 1, servers: 1000, queueLimit: 2000 })
    near(loss, 0.8, 1e-9)
    // The queue is all but full, and worked off at 1000 a minute.
    near(wait, 2, 1e-3)
    near(at({ entries: 1e15, serviceTime: 1, servers: 1, queueLimit: 0 }).loss, 1, 1e-12)
  })

  test('large systems without a limit have a value near saturation and far from it', () => {
    const { wait } = chainOf({ entries: [1, 9e5, 999_000], serviceTime: 1, servers: 1e6 })
    expect(wait[0]).toBe(0)
    expect(wait[1]).toBeLessThan(1e-300)
    // Halfin and Whitt: beta = 1, C = 1 / (1 + beta Phi / phi), and C / (c - a) minutes; corrections are of 1 / sqrt(c).
    near(wait[2]! * 1000, 1 / (1 + 0.841344746 / 0.241970725), 1e-3)
  })

  test('a load that comes again has the same numbers, bit for bit, in one step or many', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ entries: fc.nat(6), servers: fc.nat(4), queueLimit: fc.nat(3) }), {
          minLength: 1,
          maxLength: 400,
        }),
        (loads) => {
          const given = (list: typeof loads): Given => ({
            entries: list.map(({ entries }) => entries / 2),
            serviceTime: 1,
            servers: list.map(({ servers }) => servers / 2),
            queueLimit: list.map(({ queueLimit }) => queueLimit),
          })
          const all = chainOf(given(loads))
          loads.forEach((load, t) => {
            const alone = at(given([load]))
            expect([all.wait[t], all.loss[t]]).toEqual([alone.wait, alone.loss])
          })
        },
      ),
      { numRuns: scaled(100, 1000) },
    )
  })

  test('a load that is undefined again and again takes no longer', () => {
    const bins = 100_000
    const { wait } = chainOf({ entries: 0, serviceTime: Array.from({ length: bins }, () => NaN), servers: 2 })
    expect(wait.every((value) => Number.isNaN(value))).toBe(true)
  })

  test('no wait is negative, no loss or level leaves 0 to 1', () => {
    const positive = fc.double({ min: 1e-3, max: 1e3, noNaN: true })
    const optional = (value: fc.Arbitrary<number>) => fc.option(value, { nil: undefined })
    fc.assert(
      fc.property(
        fc.record({ entries: positive, serviceTime: positive, servers: fc.double({ min: 0, max: 300, noNaN: true }) }),
        fc.record({ queueLimit: optional(fc.nat(50)), patience: optional(positive), targetWait: positive }),
        (load, more) => {
          const chosen = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined))
          const { wait, loss, level } = at({ ...load, ...chosen })
          expect(wait).not.toBeLessThan(0)
          for (const part of [loss, level]) expect(part < 0 || part > 1 + 1e-12).toBe(false)
        },
      ),
      { numRuns: scaled(500, 5000) },
    )
  })
})
