import { expect, test } from 'vitest'
import { changeText, verdictOf } from '../../src/ui/whatif/difference.ts'
import { differenceShape } from '../../src/ui/whatif/difference-shape.ts'
import { previewClient } from '../../src/ui/whatif/preview-client.ts'
import { previewEngine, type WorkerPort } from '../../src/ui/whatif/preview-engine.ts'
import type { Asking } from '../../src/ui/whatif/protocol.ts'
import { slid, triedFields } from '../../src/ui/whatif/tried-field.ts'

/** A worker that answers when it is told to. */
function heldWorker() {
  const asked: Asking[] = []
  const listeners: ((event: never) => void)[] = []
  const port: WorkerPort = {
    postMessage: (asking) => asked.push(asking),
    addEventListener: (_: string, listener: (event: never) => void) => listeners.push(listener),
    terminate: () => undefined,
  }
  const [message, error] = [0, 1] as const
  return {
    port,
    asked,
    answer: (value: unknown) => listeners[message]!({ data: { number: asked.at(-1)!.number, value } } as never),
    stop: () => listeners[error]!({ message: 'gone' } as never),
  }
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

test('while one run is computed only the newest values wait', async () => {
  const { port, asked, answer } = heldWorker()
  const engine = previewEngine(port)
  const results = [1, 2, 3, 4].map((clerks) => engine.evaluate({ clerks }))
  expect(asked.map(({ ask }) => ask)).toEqual([{ kind: 'evaluate', parameters: { clerks: 1 } }])
  answer('first')
  await settled()
  expect(asked.map(({ ask }) => ask).slice(1)).toEqual([{ kind: 'evaluate', parameters: { clerks: 4 } }])
  answer('last')
  expect(await Promise.all(results)).toEqual(['first', undefined, undefined, 'last'])
})

test('a worker that stops is told as a problem', async () => {
  const { port, stop } = heldWorker()
  const hashes = previewEngine(port).hashes('base')
  stop()
  await expect(hashes).rejects.toMatchObject({ problem: { code: 'page-failed' } })
})

test('views of the run are asked of the page, everything else of the server', async () => {
  const { port, asked, answer } = heldWorker()
  const server = { ask: () => Promise.resolve('of the server' as never) }
  const client = previewClient(previewEngine(port), 'run_one', server)
  const graph = client.ask('getGraph', { id: 'run_one' })
  answer('of the page')
  expect(await graph).toBe('of the page')
  expect(await client.ask('getGraph', { id: 'run_two' })).toBe('of the server')
  expect(await client.ask('version', {})).toBe('of the server')
  expect(asked.length).toBe(1)
})

test('a view that nobody waits for any more is dropped', async () => {
  const { port, answer } = heldWorker()
  const client = previewClient(previewEngine(port), 'run_one', { ask: () => Promise.reject(new Error('asked')) })
  const controller = new AbortController()
  const graph = client.ask('getGraph', { id: 'run_one' }, controller.signal)
  controller.abort()
  answer('late')
  await expect(graph).rejects.toThrow('abort')
})

test.each([
  [1200, { 'x-type': 'number', minimum: 0 }, { minimum: 0, maximum: 3600, whole: false, suffix: '' }],
  [16, { 'x-type': 'integer', minimum: 1, maximum: 20 }, { minimum: 1, maximum: 20, whole: true, suffix: '' }],
  [0.06, { 'x-type': 'number', minimum: 0, maximum: 1 }, { minimum: 0, maximum: 1, whole: false, suffix: '' }],
  ['20s', { 'x-type': 'duration' }, { minimum: 0, maximum: 60, whole: false, suffix: 's' }],
  [0, { 'x-type': 'integer', minimum: 0, maximum: 288 }, { minimum: 0, maximum: 288, whole: true, suffix: '' }],
  ['a text', { 'x-type': 'string' }, undefined],
  [[1, 2], { 'x-type': 'series' }, undefined],
])('the slider of %j reaches three times as far, inside what is allowed', (value, property, slide) => {
  const [field] = triedFields({ properties: { p: property } }, { p: value })
  expect(field!.slide).toEqual(slide)
  if (slide !== undefined) expect(slid(field!.usual, slide)).toBe(Number.parseFloat(String(value)))
})

test('a change has its sign, and says whether it is for the better', () => {
  expect(changeText(40, 28, String)).toBe('−12')
  expect(changeText(0, 3, String)).toBe('+3')
  expect([changeText(2, 2, String), changeText(null, 2, String)]).toEqual(['', ''])
  expect(verdictOf(40, 28, 'less')).toBe('better')
  expect(verdictOf(40, 28, 'more')).toBe('worse')
  expect([verdictOf(1, 1, 'less'), verdictOf(1, 2, 'none'), verdictOf(null, 2, 'less')]).toEqual([
    'same',
    'other',
    'other',
  ])
})

test('two courses share one scale, with gaps where they are undefined', () => {
  expect(differenceShape([0, 10], [0, null])).toEqual({
    base: 'M250 200L750 0',
    tried: 'M250 200',
    between: '',
    most: 10,
    least: 0,
  })
  expect(differenceShape([5], [10])!.between).toBe('M0 100H1000V0H0Z')
  expect(differenceShape([null], [])).toBeUndefined()
})
