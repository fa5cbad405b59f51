import { row, type Case, type Family } from '../family.ts'
import { oneService } from '../model-document.ts'
import { besideTheory, numberOf, parametersText, theoryRows, type TheoryRow } from '../theory-table.ts'
import type { Reading } from '../reading.ts'

const SOURCE = 'geometric series: (1 − p^m) / (1 − p) attempts for each request, p^m of the requests lost'

interface Retries {
  readonly failureRate: number
  readonly maxAttempts: number
  readonly backoff: readonly number[]
}

/** A steady stream of 100 requests a bin, long enough that every attempt of a request has been made. */
function document({ failureRate, maxAttempts, backoff }: Retries): unknown {
  const bins = maxAttempts * backoff.length + 1
  return oneService(100, { failureRate, retry: { maxAttempts, backoff } }, { bins })
}

function perRequest(reading: Reading): { attempts: number; lost: number } {
  const requests = reading.at('s.arrivals')
  return { attempts: reading.at('s.attempts') / requests, lost: reading.at('s.exhausted') / requests }
}

const fromTable = (theory: TheoryRow): Case => ({
  id: theory.id,
  parameters: parametersText(theory),
  source: theory.source,
  measure({ run }) {
    const failureRate = numberOf(theory, 'failProb')
    const maxAttempts = numberOf(theory, 'maxRetries') + 1
    const { attempts, lost } = perRequest(run(document({ failureRate, maxAttempts, backoff: [1] })))
    return besideTheory(theory, { attemptsPerRequest: attempts, finalFailure: lost }, 1e-12)
  },
})

const withBackoff = (retries: Retries): Case => ({
  id: `retry-${retries.failureRate}-${retries.maxAttempts}`,
  parameters: `p ${retries.failureRate}, m ${retries.maxAttempts}, back-off ${JSON.stringify(retries.backoff)}`,
  source: SOURCE,
  measure({ run }) {
    const { failureRate: p, maxAttempts: m } = retries
    const reading = run(document(retries))
    const { attempts, lost } = perRequest(reading)
    const allFail = Array.from({ length: m }).reduce<number>((product) => product * p, 1)
    return [
      row('attempts per request', { got: attempts, expected: (1 - allFail) / (1 - p) }),
      row('lost per request', { got: lost, expected: allFail }),
      row('retryTax', { got: reading.at('s.retryTax'), expected: p }),
    ]
  },
})

/** How failures multiply work. */
export const retries: Family = {
  id: 'retries',
  title: 'Retry amplification',
  doc: 'Each request is tried up to m times and fails with probability p each time: a steady load grows by (1 − p^m) / (1 − p), whatever the back-off. Read in the last bin of a steady stream.',
  random: false,
  cases: [
    ...theoryRows('retry-geo-').map(fromTable),
    withBackoff({ failureRate: 0.2, maxAttempts: 3, backoff: [0.5, 0.5] }),
    withBackoff({ failureRate: 0.3, maxAttempts: 5, backoff: [0.2, 0.3, 0.5] }),
    withBackoff({ failureRate: 0.9, maxAttempts: 20, backoff: [1] }),
  ],
}
