import { readFileSync } from 'node:fs'
import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import { FAILURES } from '../../src/base/index.ts'
import { OPERATIONS } from '../../src/service/index.ts'
import { apiIn } from './api.ts'

const app = await apiIn()

const served = await app.inject('/openapi.json')

interface Described {
  readonly operationId?: string
  readonly parameters?: readonly { readonly example?: unknown }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example?: unknown }>> }
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content: object }>>
}

const { paths } = served.json<{ paths: Record<string, Record<string, Described>> }>()

const described = Object.values(paths).flatMap((methods) => Object.values(methods))

test('the description is OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(served.json<Record<string, unknown>>())
  expect(valid, JSON.stringify(errors)).toBe(true)
  expect(served.json()).toMatchObject({ openapi: '3.1.0', info: { title: 'flowsim' } })
})

test('the description that is served is the committed one', () => {
  expect(served.json()).toEqual(JSON.parse(readFileSync('schemas/openapi.json', 'utf8')))
})

test('every operation with a route is in it, with its example', () => {
  for (const { name, http } of OPERATIONS.filter((operation) => operation.http !== null)) {
    const one = described.find(({ operationId }) => operationId === name)!
    const bodies = Object.values(one.requestBody?.content ?? {})
    const examples = [...(one.parameters ?? []), ...bodies].flatMap(({ example }) => example ?? [])
    expect(examples.length > 0, name).toBe(Object.keys(http!.example).length > 0)
  }
})

test('every failure of an operation is told under its status, as a problem', () => {
  for (const { name, http, failures } of OPERATIONS) {
    if (http === null) continue
    const { responses } = described.find(({ operationId }) => operationId === name)!
    for (const code of [...failures, 'input-invalid', 'internal'] as const) {
      const { description, content } = responses[FAILURES[code].status]!
      expect(description).toContain(`\`${code}\``)
      expect(content).toEqual({ 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } })
    }
  }
})

test('the page that shows it loads nothing from elsewhere', async () => {
  const page = await app.inject('/docs/')
  expect(page.statusCode).toBe(200)
  const loaded = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url!)
  expect(loaded.length).toBeGreaterThan(2)
  for (const url of loaded) {
    expect(url).not.toMatch(/^(?:\w+:)?\/\//)
    expect((await app.inject(new URL(url, 'http://localhost/docs/').pathname)).statusCode, url).toBe(200)
  }
  expect(page.headers['content-security-policy']).toContain("script-src 'self';")
  expect(page.headers['content-security-policy']).toContain("connect-src 'self';")
})
