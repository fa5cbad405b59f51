import type { AnswerOf, AskedOf, OperationName } from '../../service/index.ts'
import { isAborted, readProblem, RequestFailed } from './problem.ts'
import { ROUTES } from './routes.generated.ts'

/** What the page may ask for: the operations of the API. */
export type Name = OperationName & keyof typeof ROUTES

/** What an operation is asked. */
export type Asked<Of extends Name> = AskedOf<Of>

/** What an operation answers. */
export type Answer<Of extends Name> = AnswerOf<Of>

/** Asks the server. */
export interface Client {
  /**
   * The answer of an operation.
   *
   * @param signal ends the request when nobody wants the answer any more
   * @throws RequestFailed with the problem of the server, or that it cannot be reached
   */
  ask<Of extends Name>(name: Of, input: Asked<Of>, signal?: AbortSignal): Promise<Answer<Of>>
}

/** Address of an operation with the fields that stand in it, and those that do not. */
export function placedIn(
  url: string,
  input: Readonly<Record<string, unknown>>,
): { readonly path: string; readonly rest: Readonly<Record<string, unknown>> } {
  const rest = { ...input }
  const path = url.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(rest[name])
    delete rest[name]
    return encodeURIComponent(value)
  })
  return { path, rest }
}

/** Path and query of an operation that is asked by `GET`; lists are one field for each item. */
export function addressOf<Of extends Name>(name: Of, input: Asked<Of>): string {
  const { path, rest } = placedIn(ROUTES[name].url, input as Readonly<Record<string, unknown>>)
  const given = Object.entries(rest).filter(([, value]) => value !== undefined)
  const pairs = given.flatMap(([field, value]) => [value].flat().map((item) => [field, String(item)]))
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs).toString()}`
}

/** A client of the server that the page came from. */
export function createClient(fetch: typeof globalThis.fetch): Client {
  return {
    async ask(name, input, signal) {
      const { method, url } = ROUTES[name]
      const written = method === 'POST' || method === 'PATCH'
      const { path, rest } = placedIn(url, input as Readonly<Record<string, unknown>>)
      const request: RequestInit = { method, credentials: 'same-origin', signal: signal ?? null }
      if (written)
        Object.assign(request, { headers: { 'content-type': 'application/json' }, body: JSON.stringify(rest) })
      const response = await reached(fetch, written ? path : addressOf(name, input), request)
      if (!response.ok) throw new RequestFailed(await readProblem(response))
      return (await response.json()) as Answer<typeof name>
    },
  }
}

async function reached(fetch: typeof globalThis.fetch, url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request)
  } catch (error) {
    if (isAborted(error)) throw error
    const detail = 'the server does not answer'
    const hint = 'Start it with flowsim serve, then try again.'
    throw new RequestFailed({ code: 'unreachable', title: 'No answer', detail, hint, status: 0, diagnostics: [] })
  }
}
