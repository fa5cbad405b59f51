import { createHash } from 'node:crypto'
import {
  encodeBundle,
  type BundleContent,
  type BundleFile,
  type BundlePart,
  type BundleSource,
} from '../../src/bundle/index.ts'
import { simulate, type InputData, type Run } from '../../src/engine/index.ts'
import { nodeSha256 } from '../../src/store/index.ts'

/** Recorded arrivals of the sample, one row per hour. */
export const TRACE = 'time,count\n' + Array.from({ length: 24 }, (_, hour) => `${hour},${(hour * 7) % 11}\n`).join('')

const inputId = `in_${createHash('sha256').update(TRACE).digest('hex').slice(0, 16)}`

/** A shop of every sort of owner: named series, nodes, edges with and without a lag, a resource; some of its values are undefined. */
export function sampleDocument(capacity = 12): Record<string, unknown> {
  const start = '2025-01-06T00:00:00Z'
  return {
    schemaVersion: 1,
    window: { start, timezone: 'UTC', offsets: [{ fromUtc: start, offsetMinutes: 0 }] },
    grid: { bins: 24, binSize: 1, binUnit: 'hours' },
    seed: 7,
    series: { demand: '6 + BIN()', ratio: '1 / (BIN() - 3)', recorded: { input: inputId, column: 'count' } },
    topology: {
      nodes: {
        customers: { kind: 'source', title: 'Customers', arrivals: 'demand + recorded' },
        checkout: { kind: 'service', capacity, failureRate: 0.1, retry: { maxAttempts: 3 }, target: { wait: '5m' } },
        packing: { kind: 'service', capacity: 30, uses: { hands: 2 } },
        delivered: { kind: 'sink' },
        given_up: { kind: 'sink', outcome: 'failed' },
      },
      edges: [
        { from: 'customers', to: 'checkout' },
        { from: 'checkout', to: 'packing', lag: 2 },
        { from: 'checkout', to: 'given_up', outlet: 'exhausted' },
        { from: 'packing', to: 'delivered' },
      ],
      resources: { hands: { title: 'Hands', capacity: 50 } },
    },
    thresholds: [{ that: 'checkout.queueDepth#max', atMost: 5, name: 'short queue' }],
  }
}

/** Finished run of the sample. */
export function sampleRun(capacity?: number): Run {
  const input: InputData = { id: inputId, extension: 'csv', text: TRACE }
  const { value, diagnostics } = simulate(sampleDocument(capacity), { inputs: new Map([[inputId, input]]) })
  if (value === undefined) throw new Error(JSON.stringify(diagnostics))
  return value
}

/** What the bundle of the sample is made of; with a template, as if it had been expanded from one. */
export function sampleContent(capacity?: number): BundleContent {
  const text = '# the template as read\ntemplate: { id: sample-shop }\n'
  const files = [
    { path: 'template.yaml', bytes: new TextEncoder().encode(text) },
    { path: '../retrying/template.yaml', bytes: new TextEncoder().encode('template: { fragment: true }\n') },
  ]
  const template = { id: 'sample-shop', version: '1.2.0', text, files }
  return {
    run: sampleRun(capacity),
    replications: null,
    mode: 'simulation',
    template,
    parameters: { capacity: capacity ?? 12, plan: 'normal' },
    seriesFormat: 'csv',
  }
}

/** Files of a bundle, whole, by path. */
export type Files = Map<string, Uint8Array>

/** Pieces put together to whole files. */
export function filesOf(parts: Iterable<BundlePart>): Files {
  const pieces = new Map<string, Uint8Array[]>()
  for (const { path, bytes } of parts) pieces.set(path, [...(pieces.get(path) ?? []), bytes])
  return new Map([...pieces].map(([path, list]) => [path, new Uint8Array(Buffer.concat(list))]))
}

/** Files of the bundle of the sample. */
export function sampleFiles(capacity?: number): Files {
  return filesOf(encodeBundle(sampleContent(capacity), nodeSha256))
}

/** Text of a file that is there. */
export function textIn(files: Files, path: string): string {
  return new TextDecoder().decode(files.get(path))
}

/** Bundle in memory, read in pieces of a few bytes so that every boundary is met. */
export function sourceOf(files: Files, pieceBytes = 1000): BundleSource {
  return {
    list: () => Promise.resolve([...files.keys()]),
    read: (path) => {
      const bytes = files.get(path)
      return Promise.resolve(bytes === undefined ? undefined : pieces(bytes, pieceBytes))
    },
    open: (path) => {
      const bytes = files.get(path)
      return Promise.resolve(bytes === undefined ? undefined : partsOf(bytes, pieceBytes))
    },
  }
}

async function* pieces(bytes: Uint8Array, pieceBytes: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += pieceBytes) yield await Promise.resolve(bytes.subarray(i, i + pieceBytes))
}

function partsOf(bytes: Uint8Array, pieceBytes: number): BundleFile {
  return {
    bytes: bytes.length,
    read: (target, offset) => {
      const part = bytes.subarray(offset, offset + Math.min(target.length, pieceBytes))
      target.set(part)
      return Promise.resolve(part.length)
    },
    close: () => Promise.resolve(),
  }
}
