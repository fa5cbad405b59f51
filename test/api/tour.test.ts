import { readFileSync } from 'node:fs'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { OPERATIONS } from '../../src/service/index.ts'
import { goldenText } from '../support/golden-text.ts'
import { parseRequest, type HttpRequest } from '../support/http-request.ts'
import { apiIn } from './api.ts'

/** One request of api.http. */
interface TourRequest extends HttpRequest {
  readonly title: string
}

/** The requests of an .http file, in order. */
function requestsOf(text: string): readonly TourRequest[] {
  const [head, ...parts] = text.split(/^### /m)
  expect(head).toContain('@host = http://127.0.0.1:8080\n')
  return parts.map((part) => {
    const [title, ...lines] = part.split('\n')
    return { title: title!, ...parseRequest(lines.join('\n')) }
  })
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>
}

interface OpenApiOperation {
  readonly operationId?: string
  readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, { schema: object }>> }>>
}

const app: FastifyInstance = await apiIn()

const requests = requestsOf(readFileSync('api.http', 'utf8'))

const { paths } = JSON.parse(readFileSync('schemas/openapi.json', 'utf8')) as OpenApi

/** The operation of the description that a request asks. */
function described({ method, url }: TourRequest): OpenApiOperation {
  const path = url.split('?')[0]!
  const matches = Object.keys(paths).filter((pattern) => {
    // The path of a file holds slashes, and stands last.
    return new RegExp(`^${pattern.replace(/\{path\}$/, '.+').replace(/\{\w+\}/g, '[^/]+')}$`).test(path)
  })
  return matches.flatMap((pattern) => paths[pattern]![method.toLowerCase()] ?? []).at(0)!
}

const answers = new Map<string, LightMyRequestResponse>()

for (const request of requests) {
  const { method, url, headers, payload } = request
  const answer = await app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) })
  answers.set(described(request).operationId!, answer)
}

const ajv = new Ajv2020({ strict: false })

test.each(requests.map((request) => [request.title, request] as const))('%s', (_title, request) => {
  const { operationId, responses } = described(request)
  const answer = answers.get(operationId!)!
  expect([200, 201], answer.body).toContain(answer.statusCode)
  const type = String(answer.headers['content-type']).split(';')[0]!
  const media = responses[answer.statusCode]!.content[type]!
  if (type !== 'application/json') return
  const validate = ajv.compile(media.schema)
  expect(validate(answer.json()), JSON.stringify(validate.errors)).toBe(true)
})

test('the tour holds every operation with a route, and removes what it made', async () => {
  const named = OPERATIONS.filter(({ http }) => http !== null).map(({ name }) => name)
  expect([...answers.keys()].sort()).toEqual(named.sort())
  expect((await app.inject('/v1/runs')).json()).toMatchObject({ items: [], nextCursor: null })
})

test.each(['createRun', 'getState', 'getWindow', 'showRun'])('the answer of %s is the golden one', (name) => {
  const text = `${JSON.stringify(answers.get(name)!.json(), null, 2)}\n`
  expect(text).toBe(goldenText(`golden/api/${name}.json`, text))
})
