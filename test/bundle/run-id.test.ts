import { expect, test } from 'vitest'
import { deterministicRunId, isRunId, runIdAt } from '../../src/bundle/index.ts'

test('a fresh id says when, in UTC and whole seconds', () => {
  expect(runIdAt(Date.UTC(2025, 0, 6, 8, 30, 5, 999), '0badcafe')).toBe('run_20250106T083005Z_0badcafe')
})

test('a deterministic id names the template, or model, and the input hash', () => {
  const hash = '0123456789abcdef'.repeat(4)
  expect(deterministicRunId('order-system', hash)).toBe('run_order-system_0123456789abcdef')
  expect(deterministicRunId(null, hash)).toBe('run_model_0123456789abcdef')
})

test.each(['run_20250106T083005Z_0badcafe', 'abc', 'A.b-c_1', 'a'.repeat(128)])('%s is a run id', (id) => {
  expect(isRunId(id)).toBe(true)
})

test.each(['', 'ab', 'a'.repeat(129), '.abc', '-abc', '_abc', 'a/b', 'a\\b', 'a..b', 'ab\n', 'latest', 'ünï', 'a b c'])(
  '%j is no run id',
  (id) => {
    expect(isRunId(id)).toBe(false)
  },
)
