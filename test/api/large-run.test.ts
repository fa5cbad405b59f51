import { mkdtempSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { buildApi } from '../../src/api/index.ts'
import { createContext, type RunAnswer } from '../../src/service/index.ts'
import { fullTier, scaled } from '../support/tier.ts'

/** Services one after the other: thirteen series each, with the edge to it. */
const SERVICES = scaled(15, 76)

const BINS = scaled(2_000, 10_000)

/** Told and not judged: writing a million numbers as text takes about that long by itself. */
const LARGEST = 'window of as much as fits'

/** Longest that a look at a run may take, once it was read. */
const MOST_MS = 100

const dataDir = mkdtempSync(join(tmpdir(), 'flowsim-large-'))

const app = buildApi(await createContext({ dataDir, maxValues: 50_000_000 }))
await app.listen({ host: '127.0.0.1', port: 0 })
const address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`

afterAll(() => app.close())

function chain(): object {
  const ids = Array.from({ length: SERVICES }, (_, i) => `s${i}`)
  const services = ids.map((id, i) => [id, { kind: 'service', capacity: 7 + (i % 5) }] as const)
  const path = ['customers', ...ids, 'delivered']
  return {
    schemaVersion: 1,
    window: { start: '2025-01-06T00:00:00Z', timezone: 'UTC' },
    grid: { bins: BINS, binSize: 1, binUnit: 'minutes' },
    topology: {
      nodes: {
        customers: { kind: 'source', arrivals: '5 + 4 * MOD(BIN() * 0.317, 1)' },
        ...Object.fromEntries(services),
        delivered: { kind: 'sink' },
      },
      edges: path.slice(1).map((to, i) => ({ from: path[i], to })),
    },
  }
}

async function made(): Promise<string> {
  const body = JSON.stringify({ model: chain(), options: { runId: 'large' } })
  const answer = await fetch(`${address}/v1/runs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  expect(answer.status).toBe(201)
  return ((await answer.json()) as RunAnswer).links['self']!
}

/** Milliseconds until all of an answer is there, and the answer. */
async function timed(url: string): Promise<{ readonly ms: number; readonly bytes: Buffer }> {
  const start = performance.now()
  const answer = await fetch(`${address}${url}`)
  const bytes = Buffer.from(await answer.arrayBuffer())
  const ms = performance.now() - start
  expect(answer.status, bytes.toString()).toBe(200)
  return { ms, bytes }
}

test('a large run is looked at in less than a tenth of a second once it was read', { timeout: 300_000 }, async () => {
  const self = await made()
  const index = (await timed(`${self}/files/series/index.json`)).bytes
  const count = (JSON.parse(index.toString()) as { series: unknown[] }).series.length
  expect(count).toBeGreaterThanOrEqual(scaled(200, 1_000))
  const first = await timed(`${self}/state?binIndex=0`)
  // A window holds a million numbers at most: minimum, maximum and mean of 666 series in 500 points.
  const many = Array.from({ length: Math.min(SERVICES, 50) }, (_, i) => `s${i}`).join(',')
  const bins = Array.from({ length: 9 }, (_, i) => Math.floor((BINS * (i + 1)) / 10))
  // Another question every time: it is the values that are kept, and not answers.
  const looks: Readonly<Record<string, (bin: number) => string>> = {
    'state of all': (bin) => `state?binIndex=${bin}`,
    'window of a node': (bin) => `state_window?maxPoints=500&nodes=s3&endBin=${bin}`,
    'window of two measures of all nodes': (bin) =>
      `state_window?maxPoints=500&measures=queueDepth,served&startBin=${BINS - 1 - bin}`,
    [LARGEST]: (bin) => `state_window?maxPoints=500&nodes=${many}&endBin=${bin}`,
  }
  const lines = [`${count} series x ${BINS} bins, first look ${first.ms.toFixed(0)} ms; then, best and median:`]
  for (const [name, urlAt] of Object.entries(looks)) {
    const all: number[] = []
    for (const bin of bins) all.push((await timed(`${self}/${urlAt(bin)}`)).ms)
    all.sort((a, b) => a - b)
    lines.push(`${all[0]!.toFixed(1).padStart(7)} ${all[4]!.toFixed(1).padStart(7)} ms  ${name}`)
    if (name !== LARGEST) expect(all[0], name).toBeLessThan(MOST_MS)
  }
  if (fullTier) console.log(lines.join('\n'))
})
