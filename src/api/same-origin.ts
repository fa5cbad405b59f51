import type { IncomingHttpHeaders } from 'node:http'
import { Failure } from '../base/index.ts'

/**
 * Whether a host, as a URL writes it, is this machine speaking to itself: a name of the loopback, and no name that a
 * stranger's name server may point there.
 */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)
}

/**
 * Refuses what a page of another origin asks: by a host name of its own (DNS rebinding), or from its own origin.
 *
 * @throws Failure host-not-allowed, forbidden
 */
export function checkOrigin(headers: IncomingHttpHeaders): void {
  const { host = '', origin } = headers
  const name = /^(\[[\da-f:]+\]|[^:]*)(?::\d{1,5})?$/i.exec(host)?.[1]?.toLowerCase() ?? ''
  if (!isLoopback(name)) {
    const hint = 'Ask by localhost or 127.0.0.1.'
    throw new Failure('host-not-allowed', `the host ${JSON.stringify(host)} is not this one`, { hint })
  }
  const foreign = origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`
  if (foreign || headers['sec-fetch-site'] === 'cross-site') {
    throw new Failure('forbidden', `a page of ${JSON.stringify(origin ?? 'another site')} may not ask this`)
  }
}
