import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { RunEvent } from '../../src/bundle/index.ts'
import { openStore } from '../../src/store/index.ts'
import { eventfulParts } from '../support/eventful-run.ts'
import { receiptOf } from '../support/sample-receipt.ts'
import { door } from './door.ts'

const EVENTS: readonly RunEvent[] = [
  { bin: 2, at: '2025-01-06T02:10:00Z', node: 'checkout', kind: 'saturation-start', value: 3 },
  {
    bin: 4,
    at: '2025-01-06T05:00:00Z',
    node: 'checkout',
    kind: 'peak',
    value: 9,
    cause: { path: [{ node: 'checkout', what: 'capacity', change: -3 }], text: 'less capacity at checkout' },
  },
  { bin: 9, at: '2025-01-06T09:30:00Z', node: 'packing', kind: 'drained', value: 0 },
]

const { cwd, flowsim } = door()

const store = await openStore({ dataDir: join(cwd, 'data'), clock: () => 0, random8Hex: () => '0badcafe' })

await store.write({
  runId: 'eventful',
  parts: eventfulParts(EVENTS),
  receipt: () => receiptOf('eventful'),
  overwrite: false,
})

const printed = async (...argv: readonly string[]): Promise<string> => {
  const { exit, stdout, stderr } = await flowsim(...argv)
  expect([exit, stderr]).toEqual([0, ''])
  return stdout
}

const FIRST_TWO = `  bin   at (UTC)               node       what                 value   because of
    2   Mon 6 Jan 2025 02:10   checkout   saturation-start   3 items
    4   Mon 6 Jan 2025 05:00   checkout   peak               9 items   less capacity at checkout

There are more: flowsim events eventful --limit 2 --cursor 1
`

test('events are listed in order of time, page by page', async () => {
  expect(await store.verify('eventful')).toEqual([])
  expect(await printed('events', 'eventful', '--limit', '2')).toBe(FIRST_TWO)
  expect(JSON.parse(await printed('events', 'eventful', '--node', 'packing', '--json'))).toEqual({
    items: [{ ...EVENTS[2], unit: 'items' }],
    nextCursor: null,
    timezone: 'UTC',
  })
})

test('the state of a bin shows the events in it', async () => {
  expect(await printed('state', 'eventful', '--bin', '4')).toMatch(/^Events\n {2}checkout {3}peak {3}9$/m)
  expect(await printed('state', 'eventful', '--bin', '5')).not.toContain('Events')
})
