import fc from 'fast-check'
import { expect, test } from 'vitest'
import { causeOf, traceOf } from '../../src/engine/cause.ts'
import { evaluatePrepared } from '../../src/engine/index.ts'
import { models } from '../support/arbitraries.ts'
import { drawingModel } from '../support/drawing-models.ts'
import { modelOf, preparedOf, runOf } from '../support/models.ts'
import { scaled } from '../support/tier.ts'

test('a run is the same when nothing stays for its causes', () => {
  let events = 0
  fc.assert(
    fc.property(models, (document) => {
      const part = { ...document, outputs: ['system.*'] }
      const [all, none] = [runOf(part), runOf(part, { mostLasting: 0 })]
      events += all.events.length
      expect(none.events).toEqual(all.events)
      expect(none.bottleneck).toEqual(all.bottleneck)
      expect(none.series.map(({ values }) => values)).toEqual(all.series.map(({ values }) => values))
    }),
    { numRuns: scaled(60, 600) },
  )
  expect(events).toBeGreaterThan(100)
})

test('what is drawn is drawn again', () => {
  const document = { ...drawingModel({ bins: 96 }), outputs: ['system.*'] }
  const [all, none] = [runOf(document), runOf(document, { mostLasting: 0 })]
  expect(all.events.filter(({ cause }) => cause !== undefined).length).toBeGreaterThan(5)
  expect(none.events).toEqual(all.events)
  expect(none.bottleneck).toEqual(all.bottleneck)
})

/** Services in a chain of which the last is too slow when demand rises. */
function chain(services: number, bins: number) {
  const names = Array.from({ length: services }, (_, i) => `s${String(i).padStart(4, '0')}`)
  return modelOf({
    bins,
    nodes: {
      in: { kind: 'source', arrivals: 'demand' },
      ...Object.fromEntries(names.map((name, i) => [name, { kind: 'service', capacity: i + 1 < services ? 99 : 20 }])),
      out: { kind: 'sink' },
    },
    series: { demand: Array.from({ length: bins }, (_, t) => (t % 50 < 25 ? 10 : 30)) },
    edges: ['in', ...names].map((name, i) => `${name} -> ${names[i] ?? 'out'}`),
  })
}

test('a cause is followed through columns that are gone, from the last service to the source', () => {
  const document = { ...chain(300, 400), outputs: ['system.*'] }
  const run = runOf(document, { mostLasting: 0 })
  const starts = run.events.filter(({ kind }) => kind === 'saturation-start')
  expect(starts.length).toBe(8)
  for (const { node, cause } of starts) {
    expect(node).toBe('s0299')
    expect(cause!.path.at(-1)).toMatchObject({ series: 'demand' })
    expect(cause!.path.length).toBeGreaterThan(300)
    expect(cause!.text).toContain('by way of in->s0000, s0000->s0001 and 298 more edges, the last of them s0298->s0299')
  }
  expect(run.events).toEqual(runOf(document).events)
})

test('what stays does not grow with the number of services in a chain', () => {
  const alive = (services: number): number =>
    preparedOf({ ...chain(services, 10_000), outputs: ['system.*'] }, { mostLasting: 0 }).layout.alive
  expect(alive(400)).toBeLessThan(2 * alive(100))
})

test('a walk ends where it has as many steps as there is room for', () => {
  const model = preparedOf(chain(300, 60))
  const { value } = evaluatePrepared(model)
  const reader = { values: (id: string) => value!.series.find((series) => series.id === id)?.values }
  const asked = { node: 's0299', bin: 25, toward: 1 } as const
  const whole = traceOf(model.model, reader, asked)!
  expect(traceOf(model.model, reader, { ...asked, mostSteps: 100 })).toEqual(whole.slice(0, 100))
  expect(causeOf(whole.slice(0, 100)).text).toContain('come by s0199->s0200')
})
