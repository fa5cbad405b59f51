import type { FastifyInstance } from 'fastify'
import { Failure } from '../base/index.ts'
import { isLoopback } from './same-origin.ts'

/**
 * Listen at an address of this machine alone.
 *
 * @param port 0 for any that is free
 * @returns the address: `http://127.0.0.1:8080`
 * @throws Failure usage-invalid for another host, port-in-use when the port cannot be had
 */
export async function listen(app: FastifyInstance, { host, port }: { host: string; port: number }): Promise<string> {
  if (!isLoopback(host)) {
    const hint = 'Use 127.0.0.1: whoever reaches the port may run and remove everything.'
    throw new Failure('usage-invalid', `the host ${JSON.stringify(host)} is not of this machine alone`, { hint })
  }
  try {
    return await app.listen({ host: host.replace(/^\[|\]$/g, ''), port })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error
    const why = code === 'EADDRINUSE' ? 'is in use' : 'may not be used'
    throw new Failure('port-in-use', `the port ${port} of ${host} ${why}`, { hint: 'Choose another, or 0 for any.' })
  }
}
