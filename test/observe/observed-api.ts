import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { buildApi } from '../../src/api/index.ts'
import { eventLog, type LogLevel } from '../../src/observe/index.ts'
import { createContext, OPERATIONS, type Operation } from '../../src/service/index.ts'

/** A line of a log, read. */
export type Line = Readonly<Record<string, unknown>>

/** An API whose log is kept in memory. */
export interface ObservedApi {
  readonly app: FastifyInstance
  readonly dataDir: string
  /** What was logged since it was asked last, as text. */
  readonly text: () => string
  /** The same, read. */
  readonly lines: () => readonly Line[]
  /** `POST /v1/runs`. */
  readonly post: (payload: object, headers?: Readonly<Record<string, string>>) => Promise<LightMyRequestResponse>
  /** The value of a metric, 0 where it has not been seen: `run_failed_total{code="internal"}`, labels in any order. */
  readonly metric: (name: string, labels?: Readonly<Record<string, string>>) => Promise<number>
}

/** What an API under observation is given. */
export interface ObservedOptions {
  readonly level?: LogLevel
  readonly operations?: readonly Operation[]
}

/** An API over a data directory of its own; every look at its stop watch is a millisecond after the one before. */
export async function observedApi({
  level = 'debug',
  operations = OPERATIONS,
}: ObservedOptions = {}): Promise<ObservedApi> {
  const dataDir = mkdtempSync(join(tmpdir(), 'flowsim-observe-'))
  let elapsedMs = 0
  let requests = 0
  let logged = ''
  const context = await createContext({
    dataDir,
    maxValues: 10_000_000,
    elapsed: () => ++elapsedMs,
    newRequestId: () => `request-${++requests}`,
  })
  requests = 0
  const stream = { write: (line: string) => void (logged += line) }
  const app = buildApi(context, { operations, log: eventLog({ level, stream, now: () => Date.UTC(2025, 5, 2, 12) }) })
  const text = (): string => {
    const taken = logged
    logged = ''
    return taken
  }
  return {
    app,
    dataDir,
    text,
    lines: () =>
      text()
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Line),
    post: (payload, headers = {}) => app.inject({ method: 'POST', url: '/v1/runs', payload, headers }),
    metric: async (name, labels = {}) => sampleOf((await app.inject('/metrics')).body, name, labels),
  }
}

/** The value of a sample in the text format of Prometheus; 0 where there is none. */
function sampleOf(text: string, name: string, labels: Readonly<Record<string, string>>): number {
  for (const line of text.split('\n')) {
    const [, found, said = '', value] = /^(\w+)(?:\{(.*)\})? (\S+)$/.exec(line) ?? []
    const pairs = [...said.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, label, text]) => [label!, text!] as const)
    if (found !== name || pairs.length !== Object.keys(labels).length) continue
    if (pairs.every(([label, text]) => labels[label] === text)) return Number(value)
  }
  return 0
}
