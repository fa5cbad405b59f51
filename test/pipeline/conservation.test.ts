import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Run } from '../../src/engine/index.ts'
import { models } from '../support/arbitraries.ts'
import { modelOf, runOf } from '../support/models.ts'
import { breachesOf, readerOf, STATEMENTS, type Reader } from '../support/statements.ts'
import { scaled } from '../support/tier.ts'

/** A reader of what a run publishes. */
function readerOfRun({ series }: Run): Reader {
  return readerOf(new Map(series.map(({ id, values }) => [id, values])))
}

function failedChecks({ checks }: Run): string[] {
  return checks.flatMap(({ id, breaches }) => breaches.map(({ series, bin }) => `${id}: ${series} in bin ${bin}`))
}

// One pass over the models for all statements: simulating them again for each would take most of the time.
test(
  'in every bin of random models work is conserved, and everything else that always holds does',
  { timeout: 1_200_000 },
  () => {
    fc.assert(
      fc.property(models, (document) => {
        const run = runOf(document)
        expect([...failedChecks(run), ...breachesOf(readerOfRun(run), document)].slice(0, 10)).toEqual([])
      }),
      { numRuns: scaled(200, 2000) },
    )
  },
)

test('each statement is false of a run whose numbers are wrong', () => {
  const document = modelOf({
    nodes: {
      in: { kind: 'source', arrivals: [9, 2, 8] },
      s: { kind: 'service', capacity: 3, failureRate: 0.25, retry: { maxAttempts: 2 }, queueLimit: 4 },
      out: { kind: 'sink' },
    },
    edges: ['in -> s', { from: 's', to: 'out', lag: 1 }],
    bins: 3,
  })
  const reader = readerOfRun(runOf(document))
  const changed = (of: (id: string, value: number) => number): Reader => ({
    ...reader,
    at: (id, t) => of(id, reader.at(id, t)),
  })
  const raised = (which: RegExp): Reader => changed((id, value) => (which.test(id) ? value + 1 : value))
  // About classes and resources, which this model does not have.
  const about = ['classes add up to what is said of all of them', 'no resource is used beyond its capacity']
  for (const [name, statement] of Object.entries(STATEMENTS).filter(([key]) => !about.includes(key))) {
    expect(statement(reader, document), name).toEqual([])
    const wrong = [
      raised(/attempts|entered$|completed$|waitTime/),
      raised(/exhausted|lost|->/),
      changed((_, value) => (value === 0 ? NaN : -value)),
    ].map((other) => statement(other, document).length)
    expect(Math.max(...wrong), name).toBeGreaterThan(0)
  }
})
