import { FAILURES, type FailureCode } from '../base/index.ts'
import { IdempotencyKeySchema, type Operation, type RouteSpec } from '../service/index.ts'
import { PROBLEM } from './problem-schema.ts'
import { PROBLEM_TYPE } from './send-problem.ts'

/** A JSON Schema of an object, as operations describe their input. */
interface ObjectSchema {
  readonly properties: Readonly<Record<string, object>>
  readonly required?: readonly string[]
}

/** Failures that any route may answer with, by what its method takes. */
const OF_ALL: readonly FailureCode[] = ['input-invalid', 'forbidden', 'url-too-long', 'host-not-allowed', 'internal']

const OF_BODIES: readonly FailureCode[] = ['body-too-large', 'media-type-unsupported']

const OF_LANES: readonly FailureCode[] = ['queue-full', 'run-cancelled', 'run-timeout']

const KEY = { type: 'object', properties: { 'Idempotency-Key': IdempotencyKeySchema } }

/** Names of the fields that stand in the address of a route. */
export function pathNames(url: string): readonly string[] {
  return [...url.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)
}

/** Whether the fields that do not stand in the address stand in the body; otherwise they are the query. */
export function takesBody({ method }: Pick<RouteSpec, 'method'>): boolean {
  return method === 'POST' || method === 'PATCH'
}

/**
 * Schemas of a route: address, query or body, and every answer, with the example of the operation. They describe it;
 * what is judged is the whole input, by the operation itself, wherever its fields stood.
 */
export function routeSchema(operation: Operation): object {
  const { name, summary, input, failures, http } = operation
  const { url, tag, example } = http!
  const placed = pathNames(url)
  const { properties, required = [] } = input as ObjectSchema
  const part = (wanted: (name: string) => boolean): object => ({
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(properties)
        .filter(([name]) => wanted(name))
        .map(([name, schema]) => [name, name in example ? { ...schema, examples: [example[name]] } : schema]),
    ),
    required: required.filter(wanted),
    additionalProperties: false,
  })
  const rest = (name: string): boolean => !placed.includes(name)
  const lane = http!.lane === undefined ? [] : OF_LANES
  const codes = [...failures, ...OF_ALL, ...(takesBody(http!) ? OF_BODIES : []), ...lane]
  return {
    operationId: name,
    summary,
    tags: [tag],
    ...(http!.keyed === true ? { headers: KEY } : {}),
    ...(placed.length === 0 ? {} : { params: part((name) => !rest(name)) }),
    ...(takesBody(http!) ? { body: bodySchema(input, example, rest) } : { querystring: part(rest) }),
    response: { ...answers(operation), ...problems(codes) },
  }
}

function bodySchema(
  input: object,
  example: Readonly<Record<string, unknown>>,
  rest: (name: string) => boolean,
): object {
  const { properties, required = [], ...others } = input as ObjectSchema
  const fields = (entries: readonly (readonly [string, unknown])[]): object =>
    Object.fromEntries(entries.filter(([name]) => rest(name)))
  return {
    ...others,
    properties: fields(Object.entries(properties)),
    required: required.filter(rest),
    examples: [fields(Object.entries(example))],
  }
}

function answers(operation: Operation): Readonly<Record<string, object>> {
  const http = operation.http!
  const makes = 'created' in http
  const content = contentOf(operation)
  const ok = { description: makes ? 'What there is already, or what would be made' : 'The answer', content }
  const unchanged = http.basis === undefined ? {} : { 304: { description: 'The answer that If-None-Match names' } }
  if (!makes) return { 200: ok, ...unchanged }
  return { 200: ok, 201: { description: 'What was made; Location is its address', content } }
}

/** The forms of an answer by media type. */
function contentOf({ output, mediaTypes, http }: Operation): Readonly<Record<string, object>> {
  if (mediaTypes !== undefined) return Object.fromEntries(mediaTypes.map((type) => [bare(type), { schema: {} }]))
  const forms = (http?.forms ?? []).map(({ mediaType, doc }) => [bare(mediaType), { schema: described(doc) }] as const)
  return { 'application/json': { schema: output }, ...Object.fromEntries(forms) }
}

function described(description: string): object {
  return { type: 'string', description }
}

/** A media type without its parameters. */
function bare(mediaType: string): string {
  return mediaType.split(';')[0]!
}

/** Problems by status: one description names all the codes of a status. */
function problems(codes: readonly FailureCode[]): Readonly<Record<string, object>> {
  const texts: Record<string, string> = {}
  for (const code of new Set(codes)) {
    const { status, title } = FAILURES[code]
    const before = texts[status] === undefined ? '' : `${texts[status]}\n\n`
    texts[status] = `${before}\`${code}\`: ${title}`
  }
  const content = { [PROBLEM_TYPE]: { schema: { $ref: `${PROBLEM.$id}#` } } }
  return Object.fromEntries(Object.entries(texts).map(([status, description]) => [status, { description, content }]))
}
