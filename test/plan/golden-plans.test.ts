import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printPlan, type Plan } from '../../src/engine/index.ts'
import type { Column } from '../../src/engine/plan/index.ts'
import { models } from '../support/arbitraries.ts'
import { modelOf, oneService, preparedOf, type Fields } from '../support/models.ts'
import { scaled } from '../support/tier.ts'

const folder = join(import.meta.dirname, '../../golden/plans')

const CASES: Readonly<Record<string, Fields>> = {
  // Everything is computed whole column by whole column.
  feedforward: modelOf({
    nodes: {
      in: { kind: 'source', arrivals: 'demand * 1.5' },
      r: { kind: 'router' },
      desk: { kind: 'service', servers: [1, 2, 2, 3], serviceTime: '6m', queueLimit: 20, target: { wait: '5m' } },
      out: { kind: 'sink' },
      bad: { kind: 'sink', outcome: 'failed' },
    },
    edges: [
      { from: 'in', to: 'r', lag: 1 },
      { from: 'r', to: 'desk', share: 0.75 },
      'r -> out',
      'desk -> out',
      { from: 'desk', to: 'bad', outlet: 'rejected' },
    ],
    bins: 4,
    series: { demand: [3, 9, 27, 1], smooth: 'EMA(desk.queueDepth, 0.5)' },
  }),
  // Work comes back a bin later: service and edge are computed bin by bin.
  rework: modelOf({
    nodes: {
      in: { kind: 'source', arrivals: 10 },
      s: { kind: 'service', capacity: 12, failureRate: 0.1, retry: { maxAttempts: 2, backoff: [0.5, 0.5] } },
      out: { kind: 'sink' },
    },
    edges: ['in -> s', { from: 's', to: 's', share: 0.25, lag: 1, id: 'again' }, 's -> out'],
    bins: 4,
  }),
  // A capacity follows the queue of the bin before.
  feedback: oneService(
    10,
    { capacity: 'staff * 4' },
    {
      bins: 4,
      series: { staff: 'MIN(5, 1 + FLOOR(SHIFT(s.queueDepth, 1) / 8))' },
    },
  ),
}

/** Columns that are read before they are written, written twice, or published and never written. */
function disorder(plan: Plan): string[] {
  const written = new Set<Column>()
  const wrong: string[] = []
  for (const { kind, ops } of plan.blocks) {
    const inBlock = new Set(ops.flatMap(({ outs }) => outs))
    for (const { name, outs, now, past } of ops) {
      // What was computed in earlier bins of a feedback block may be written further down in it.
      const known = (column: Column): boolean => written.has(column) || (kind === 'feedback' && inBlock.has(column))
      if (!now.every((column) => written.has(column))) wrong.push(`${name} reads what is not there yet`)
      if (!past.every(known)) wrong.push(`${name} reads a past that is not there`)
      if (outs.some((column) => written.has(column))) wrong.push(`${name} writes again`)
      for (const column of outs) written.add(column)
    }
  }
  return [...wrong, ...plan.series.flatMap(({ id, column }) => (written.has(column) ? [] : [`nothing writes ${id}`]))]
}

test('in the plans of random models every column is written once, and before it is read', () => {
  fc.assert(
    fc.property(models, (document) => {
      expect(disorder(preparedOf(document).plan)).toEqual([])
    }),
    { numRuns: scaled(200, 1000) },
  )
})

describe.each(Object.entries(CASES))('the plan of %s', (name, document) => {
  const { plan } = preparedOf(document)

  test('it is printed as before', () => {
    const path = join(folder, `${name}.txt`)
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, printPlan(plan))
    expect(existsSync(path)).toBe(true)
    expect(printPlan(plan)).toBe(readFileSync(path, 'utf8'))
  })

  test('every column is written once, and before it is read', () => {
    expect(disorder(plan)).toEqual([])
  })
})

test('only what reads its own past is computed bin by bin', () => {
  const kinds = (document: Fields): string[] => preparedOf(document).plan.blocks.map(({ kind }) => kind)
  expect(kinds(CASES.feedforward!)).toEqual(['feedforward'])
  // The flow goes round, and then the ages of what flows.
  expect(kinds(CASES.rework!)).toEqual(['feedforward', 'feedback', 'feedback', 'feedforward'])
  const alone = modelOf({ nodes: { a: { kind: 'sink' } }, series: { x: 'CONV(x, [0, 0.5])' } })
  expect(kinds(alone)).toContain('feedback')
  expect(kinds(CASES.feedback!)).toEqual(['feedforward', 'feedback', 'feedforward'])
})

test('every golden plan has its case', () => {
  const expected = Object.keys(CASES).map((name) => `${name}.txt`)
  expect(readdirSync(folder).sort()).toEqual(expected.sort())
})
