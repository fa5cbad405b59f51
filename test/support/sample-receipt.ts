import type { Receipt } from '../../src/bundle/index.ts'

/** Receipt of a run made some seconds after the beginning of 2025. */
export function receiptOf(runId: string, seconds = 0): Receipt {
  return {
    runId,
    createdUtc: new Date(Date.UTC(2025, 0, 1) + 1000 * seconds).toISOString(),
    tags: [],
    templateId: 'sample-shop',
    mode: 'simulation',
    warningCount: 2,
    requestId: `request-${seconds}`,
    durationsMs: { evaluate: 1.5, write: 0 },
    flowsimVersion: '0.1.0',
    nodeVersion: '20.20.2',
    tzdataVersion: '2025a',
    host: 'here',
  }
}
