import { OPERATIONS, ROUTE_TAGS, type Operation } from '../../src/service/index.ts'
import type { GeneratedFile } from './generated-file.ts'

const HEAD = `# Every operation of the API, request by request: what is made first is looked at, then removed.
# Start a server with \`npx flowsim serve\`, and send the requests in order from an editor that reads .http files.
# Made by \`npm run generate\` from the operations.

@host = http://127.0.0.1:8080
`

/** Path and query of the example of an operation, and what is left of it for the body. */
export function exampleRequest({ http }: Operation): { readonly target: string; readonly body: object | null } {
  const { method, url, deepField, example } = http!
  const rest: Record<string, unknown> = { ...example }
  const path = url.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(rest[name])
    delete rest[name]
    const encoded = encodeURIComponent(value)
    return name === deepField ? encoded.replaceAll('%2F', '/') : encoded
  })
  if (method === 'POST' || method === 'PATCH') return { target: path, body: rest }
  const query = new URLSearchParams(
    Object.entries(rest).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one): [string, string] => [name, String(one)]),
    ),
  ).toString()
  return { target: query === '' ? path : `${path}?${query}`, body: null }
}

/** api.http: the example of every operation with a route, by tag; what removes stands last. */
export function apiTour(): readonly GeneratedFile[] {
  const tags = Object.keys(ROUTE_TAGS)
  const place = ({ http }: Operation): number => tags.indexOf(http!.tag) + (http!.method === 'DELETE' ? tags.length : 0)
  const routes = OPERATIONS.filter(({ http }) => http !== null)
  const requests = [...routes].sort((a, b) => place(a) - place(b)).map(requestText)
  return [{ path: 'api.http', text: [HEAD, ...requests].join('\n') }]
}

function requestText(operation: Operation): string {
  const { target, body } = exampleRequest(operation)
  const head = `### ${operation.summary}\n${operation.http!.method} {{host}}${target}\n`
  return body === null ? head : `${head}Content-Type: application/json\n\n${JSON.stringify(body, null, 2)}\n`
}
