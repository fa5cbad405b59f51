import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Type } from '@sinclair/typebox'
import { Failure } from '../../src/base/index.ts'
import type { Manifest } from '../../src/bundle/index.ts'
import { defineOperation, type BytesAnswer, type Operation } from '../../src/service/index.ts'
import { zipEntries } from '../support/zip-entries.ts'
import { apiIn } from './api.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'flowsim-api-'))

const app = await apiIn(dataDir)

async function madeRun(runId: string, templateId = 'airport-security'): Promise<string> {
  const { statusCode } = await app.inject({
    method: 'POST',
    url: '/v1/runs',
    payload: { templateId, options: { runId } },
  })
  expect(statusCode).toBe(201)
  return join(dataDir, 'runs', runId)
}

const folder = await madeRun('the-run')

const { files } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  yaml: 'application/yaml',
}

describe('a file of a run', () => {
  test('is answered as it is stored, for every file of the manifest', async () => {
    expect(files.length).toBeGreaterThan(10)
    for (const { path, bytes } of files) {
      const { rawPayload, headers, statusCode } = await app.inject(`/v1/runs/the-run/files/${path}`)
      expect(statusCode).toBe(200)
      expect(rawPayload.equals(readFileSync(join(folder, path))), path).toBe(true)
      expect(headers).toMatchObject({
        'content-type': TYPES[path.split('.').at(-1)!],
        'content-length': String(bytes),
        'content-disposition': `inline; filename="${path.split('/').at(-1)}"`,
        'x-content-type-options': 'nosniff',
      })
    }
  })

  test('may have its slashes encoded', async () => {
    const [plain, encoded] = await Promise.all(
      ['/', '%2F'].map((slash) => app.inject(`/v1/runs/the-run/files/series${slash}screening.csv`)),
    )
    expect(encoded!.rawPayload.equals(plain!.rawPayload)).toBe(true)
  })

  test.each([
    'receipt.json',
    'manifest.json',
    'nothing.csv',
    'series',
    'series/',
    '',
    '..%2F..%2F..%2Fpackage.json',
    '%2e%2e/the-run/run.json',
    '..%2fthe-run%2frun.json',
    '.%2frun.json',
    '%2Fetc%2Fpasswd',
    '/etc/passwd',
    'series%5Cscreening.csv',
    'series//screening.csv',
    'run.json%00',
    'run.json%00.csv',
    'RUN.JSON',
    'run.json%20',
    'run.json%0d%0aset-cookie:%20a',
    `${'a'.repeat(500)}`,
  ])('%j is none', async (path) => {
    const { statusCode, body, headers } = await app.inject(`/v1/runs/the-run/files/${path}`)
    expect([statusCode, (JSON.parse(body) as { code: string }).code]).toEqual([404, 'route-not-found'])
    expect(headers['content-type']).toBe('application/problem+json')
    expect(body).not.toContain(dataDir)
  })

  test.each([
    [`/v1/runs/the-run/files/${'a'.repeat(600)}`, 'input-invalid'],
    ['/v1/runs/the-run/files/%zz', 'input-invalid'],
    ['/v1/runs/no-run/files/run.json', 'run-not-found'],
    ['/v1/runs/..%2f../files/run.json', 'run-not-found'],
    ['/v1/runs/the-run/files/run.json?path=events.json', 'input-invalid'],
    ['/v1/runs/the-run/bundle?format=tar', 'input-invalid'],
    ['/v1/templates/..%2f..%2fpackage.json/source', 'template-not-found'],
  ])('%s is a problem', async (url, code) => {
    expect((await app.inject(url)).json()).toMatchObject({ code })
  })

  test('that was changed, cut off or made a link is a problem that names it, and never half an answer', async () => {
    const damaged = await madeRun('damaged')
    const damage: Readonly<Record<string, (file: string) => void>> = {
      'events.json': (file) => writeFileSync(file, '{}\n'),
      'series/screening.csv': (file) => writeFileSync(file, readFileSync(file).subarray(0, -9)),
      'run.json': (file) => {
        rmSync(file)
        symlinkSync(join(folder, 'run.json'), file)
      },
    }
    for (const [path, change] of Object.entries(damage)) {
      change(join(damaged, path))
      const answer = await app.inject(`/v1/runs/damaged/files/${path}`)
      expect([answer.statusCode, answer.json()]).toMatchObject([422, { code: 'bundle-corrupt', file: path }])
      expect(answer.headers['content-length']).toBe(String(answer.rawPayload.length))
    }
    const answer = await app.inject('/v1/runs/damaged/bundle?format=zip')
    expect([answer.statusCode, answer.json()]).toMatchObject([422, { code: 'bundle-corrupt', file: 'events.json' }])
  })

  test('is told of without its bytes when only its head is asked for', async () => {
    for (const [url, type] of [
      ['/v1/runs/the-run/files/series/screening.csv', TYPES['csv']],
      ['/v1/runs/the-run/bundle?format=zip', 'application/zip'],
    ] as const) {
      const { headers, rawPayload } = await app.inject({ method: 'HEAD', url })
      expect(rawPayload.length).toBe(0)
      const whole = await app.inject(url)
      expect(headers).toMatchObject({ 'content-type': type, 'content-length': String(whole.rawPayload.length) })
    }
  })
})

test('a run comes as one zip file, named after it', async () => {
  const { rawPayload, headers } = await app.inject('/v1/runs/the-run/bundle?format=zip')
  expect(headers).toMatchObject({
    'content-type': 'application/zip',
    'content-length': String(rawPayload.length),
    'content-disposition': 'inline; filename="the-run.zip"',
  })
  expect([...zipEntries(rawPayload).keys()]).toContain('the-run/run.json')
  expect(rawPayload.includes('tzdataVersion')).toBe(false)
})

describe('one series', () => {
  const url = '/v1/runs/the-run/series/screening.queueDepth?startBin=100&endBin=103'

  test.each([
    ['nothing', undefined, 'application/json'],
    ['CSV', 'text/csv', 'text/csv'],
    ['any text', 'text/*', 'text/csv'],
    ['JSON', 'application/json', 'application/json'],
    ['anything', '*/*', 'application/json'],
    ['CSV rather than JSON', 'application/json;q=0.4, text/csv;q=0.5', 'text/csv'],
    ['JSON rather than CSV', 'text/csv;q=0.4, application/json;q=0.5', 'application/json'],
    ['no JSON', 'application/json;q=0, */*', 'text/csv'],
    ['what a browser asks for', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'application/json'],
    ['a form that it does not have', 'image/png', 'application/json'],
    ['what is no media type', ';;q=x,,/', 'application/json'],
    ['nothing of all', '*/*;q=0', 'application/json'],
  ])('that is asked for as %s is answered as %s', async (_what, accept, type) => {
    const { headers, statusCode } = await app.inject({ url, headers: accept === undefined ? {} : { accept } })
    expect([statusCode, String(headers['content-type']).split(';')[0], headers['vary']]).toEqual([200, type, 'accept'])
  })

  test('has the same values in both forms, and those of the file', async () => {
    const { values } = (await app.inject(url)).json<{ values: number[] }>()
    const csv = await app.inject({ url, headers: { accept: 'text/csv' } })
    expect(csv.body).toBe(
      ['bin,screening.queueDepth', ...values.map((value, i) => `${100 + i},${value}`), ''].join('\n'),
    )
    const lines = readFileSync(join(folder, 'series/screening.csv'), 'utf8').split('\n')
    const column = lines[0]!.split(',').indexOf('queueDepth')
    expect(values.map(String)).toEqual(lines.slice(101, 105).map((line) => line.split(',')[column]))
  })

  test('has empty cells where it is undefined', async () => {
    const named = '/v1/runs/the-run/series/screening.waitTime?endBin=20'
    const { values } = (await app.inject(named)).json<{ values: (number | null)[] }>()
    const undefinedAt = values.indexOf(null)
    expect(undefinedAt).toBeGreaterThanOrEqual(0)
    const { body } = await app.inject({ url: named, headers: { accept: 'text/csv' } })
    expect(body.split('\n')[undefinedAt + 1]).toBe(`${undefinedAt},`)
  })
})

/** An operation that answers some bytes, then fails. */
function failing(pieces: number): Operation {
  return defineOperation({
    name: 'breakOff',
    summary: 'Answer less than was said.',
    input: Type.Object({}, { additionalProperties: false }),
    output: Type.Unsafe<BytesAnswer>({}),
    mediaTypes: ['text/plain'],
    failures: ['bundle-corrupt'],
    http: { method: 'GET', url: '/broken', tag: 'runs', example: {} },
    cli: { command: 'broken', examples: [] },
    run: () => Promise.resolve({ mediaType: 'text/plain', fileName: 'a.txt', bytes: 6, chunks: broken(pieces) }),
  })
}

async function* broken(pieces: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < pieces; i++) yield await Promise.resolve(Buffer.from('abc'))
  throw new Failure('bundle-corrupt', 'the file is not as it was', { members: { file: 'a.txt' } })
}

describe('bytes that turn out wrong', () => {
  test('before the first of them are a problem', async () => {
    const { statusCode, headers, body } = await (await apiIn(dataDir, [failing(0)])).inject('/broken')
    expect([statusCode, JSON.parse(body)]).toMatchObject([422, { code: 'bundle-corrupt', file: 'a.txt' }])
    expect(headers).toMatchObject({ 'content-type': 'application/problem+json', 'content-length': `${body.length}` })
    expect(headers['content-disposition']).toBeUndefined()
  })

  test('afterwards are an answer that breaks off', async () => {
    const server = await apiIn(dataDir, [failing(1)])
    const address = await server.listen({ host: '127.0.0.1', port: 0 })
    const answer = await fetch(`${address}/broken`)
    expect([answer.status, answer.headers.get('content-length')]).toEqual([200, '6'])
    await expect(answer.text()).rejects.toThrow(TypeError)
    await server.close()
  })
})
