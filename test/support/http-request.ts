/** A request as `inject` takes it. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly payload?: string
}

/** A request as people write it: method and address, header fields, a blank line, the body. */
export function parseRequest(text: string): HttpRequest {
  const [head, ...body] = text.trim().split('\n\n')
  const [asked, ...fields] = head!.split('\n')
  const [, method, url] = /^(GET|POST|PATCH|DELETE) (\/\S*)$/.exec(asked!.replace('{{host}}', '')) ?? []
  if (method === undefined) throw new Error(`no request begins with ${asked!}`)
  const headers = Object.fromEntries(fields.map((line) => line.split(': ') as [string, string]))
  const request = { method: method as 'GET', url: url!, headers }
  return body.length === 0 ? request : { ...request, payload: body.join('\n\n') }
}
