import { Failure, problem } from '../base/index.ts'
import type { Operation, RouteSpec } from '../service/index.ts'
import { coerced } from './coerced.ts'
import { readJson } from './read-json.ts'
import { pathNames, takesBody } from './route-schema.ts'

type Fields = Readonly<Record<string, unknown>>

/** The parts of a request that say what is asked. */
export interface RequestParts {
  readonly params: Readonly<Record<string, string>>
  readonly query: Fields
  /** Its bytes; undefined for none. */
  readonly body: Uint8Array | undefined
}

/**
 * What a request asks an operation: fields of the address, and the query or the body, whichever the method has.
 *
 * @throws Failure input-invalid for a body that is no JSON, and for fields in a part of the request that has none
 */
export function inputOf({ http, input }: Operation, { params, query, body: bytes }: RequestParts): Fields {
  const { properties } = input as { properties: Fields }
  const placed = pathFields(http!, params)
  const inBody = takesBody(http!)
  const body = (bytes === undefined ? undefined : readJson(bytes)) ?? {}
  if (inBody && (typeof body !== 'object' || Array.isArray(body))) return body as Fields
  const given = inBody ? (body as Fields) : query
  const strangers = inBody ? query : (body as Fields)
  const wrong = [...Object.keys(strangers), ...Object.keys(given).filter((name) => Object.hasOwn(placed, name))]
  if (wrong.length > 0) {
    const diagnostics = wrong.map((name) =>
      problem('field-unknown', [name], `there is no field ${name} in this part of the request`),
    )
    throw new Failure('input-invalid', 'the request has fields in a part that does not take them', { diagnostics })
  }
  if (inBody) return { ...given, ...placed }
  const fields = { ...given, ...placed }
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, coerced(value, properties[name]!)]))
}

function pathFields({ url, deepField }: RouteSpec, params: Readonly<Record<string, string>>): Fields {
  return Object.fromEntries(pathNames(url).map((name) => [name, params[name === deepField ? '*' : name]]))
}
