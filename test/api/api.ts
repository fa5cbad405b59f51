import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { buildApi } from '../../src/api/index.ts'
import { createContext, OPERATIONS, type Operation } from '../../src/service/index.ts'

/** An API over a data directory of its own, with the clock and the counted digits of `door`. */
export async function apiIn(
  dataDir = mkdtempSync(join(tmpdir(), 'flowsim-api-')),
  operations: readonly Operation[] = OPERATIONS,
): Promise<FastifyInstance> {
  let now = Date.UTC(2025, 5, 2, 12)
  let drawn = 0
  const context = await createContext({
    dataDir,
    maxValues: 10_000_000,
    clock: () => (now += 60_000),
    elapsed: () => 0,
    newRequestId: () => 'the-request',
    random8Hex: () => (++drawn).toString(16).padStart(8, '0'),
  })
  return buildApi(context, { operations })
}

/** The route of an operation with its fields in place, and what is left for query or body. */
export function requestOf(
  { method, url }: { method: string; url: string },
  input: Readonly<Record<string, unknown>>,
): { method: 'GET' | 'POST' | 'PATCH' | 'DELETE'; url: string; payload?: object } {
  const rest = { ...input }
  const path = url.replace(/\{(\+?)(\w+)\}/g, (_, plus: string, name: string) => {
    const value = String(rest[name])
    delete rest[name]
    return plus === '+' ? value : encodeURIComponent(value)
  })
  if (method === 'POST' || method === 'PATCH') return { method, url: path, payload: rest }
  const query = new URLSearchParams(
    Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)])),
  ).toString()
  return { method: method as 'GET', url: query === '' ? path : `${path}?${query}` }
}
