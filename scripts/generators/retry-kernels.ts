import type { GeneratedFile } from './generated-file.ts'

/** Shapes that are usual: maxAttempts, and lengths of the back-off kernel. */
const ATTEMPTS = [2, 3, 4, 5]
const REACHES = [1, 2, 3]

const HEAD = `// Made by \`npm run generate\`: the recurrence of anyRetryService in service.ts, written out for usual shapes.
import { FITS, type ServiceColumns, type ServiceConstants } from './service.ts'

type Step = (t0: number, t1: number) => void
`

/**
 * src/engine/kernel/retry-kernels.generated.ts: the recurrence of a service with retries for usual shapes, its state in local
 * variables. The order of operations is that of the kernel for any shape, so that they agree bit for bit.
 */
export function retryKernels(): readonly GeneratedFile[] {
  const kernels = ATTEMPTS.flatMap((levels) => REACHES.map((reach) => kernelText(levels, reach)))
  return [{ path: 'src/engine/kernel/retry-kernels.generated.ts', text: [HEAD, ...kernels].join('\n') }]
}

function kernelText(levels: number, reach: number): string {
  const all = from(levels)
  const tried = all.slice(0, -1)
  const bins = from(reach)
  const state = [...all.map((a) => `q${a}`), ...tried.flatMap((a) => bins.map((j) => `away${a}By${j}`))]
  const lines = [
    `/** maxAttempts ${levels}, a back-off kernel of ${reach}. */`,
    `export function retry${levels}By${reach}(c: ServiceColumns, { initialQueue, backoff }: ServiceConstants): Step {`,
    ...bins.map((j) => `  const k${j} = backoff[${j}]!`),
    ...bins.map((j) => `  const left${j} = ${sum(bins.slice(j).map((i) => `k${i}`))}`),
    '  const { arrivals, own, failureRate, queueLimit, attempts, served, queueDepth } = c',
    '  const { backing, retries, inBackoff, errors, exhausted, rejected } = c',
    `  const state = new Float64Array(${state.length})`,
    '  state[0] = initialQueue',
    '  return (t0, t1) => {',
    ...state.map((name, i) => `    let ${name} = state[${i}]!`),
    '    for (let t = t0; t < t1; t++) {',
    ...binText(levels, reach).map((line) => `      ${line}`),
    '    }',
    ...state.map((name, i) => `    state[${i}] = ${name}`),
    '  }',
    '}',
    '',
  ]
  return lines.join('\n')
}

/** What happens in one bin, in the order in which the kernel for any shape does it. */
function binText(levels: number, reach: number): string[] {
  const all = from(levels)
  const tried = all.slice(0, -1)
  const bins = from(reach)
  const ofAll = (name: string): string => sum(all.map((a) => `${name}${a}`))
  const ofTried = (name: string): string => sum(tried.map((a) => `${name}${a}`))
  return [
    ...tried.map((a) => `const back${a} = ${sum(bins.map((j) => `k${j} * away${a}By${j}`))}`),
    'const present0 = q0 + arrivals[t]!',
    ...tried.map((a) => `const present${a + 1} = q${a + 1} + back${a}`),
    `const present = ${ofAll('present')}`,
    'const capacity = own[t]!',
    'const ratio = present <= capacity * FITS ? 1 : capacity / present',
    'const rate = failureRate === undefined ? 0 : failureRate[t]!',
    ...all.flatMap((a) => [
      `const tried${a} = present${a} * ratio`,
      `const failed${a} = rate * tried${a}`,
      `q${a} = present${a} - tried${a}`,
    ]),
    `const waiting = ${ofAll('q')}`,
    'let rejects = 0',
    'if (queueLimit !== undefined) {',
    '  const limit = queueLimit[t]!',
    '  if (!(waiting <= limit * FITS)) {',
    '    const kept = limit / waiting',
    ...all.map((a) => `    q${a} = q${a} * kept`),
    '    rejects = waiting - limit',
    '  }',
    '  rejected![t] = rejects',
    '  queueDepth[t] = rejects > 0 ? limit : waiting',
    '} else queueDepth[t] = waiting',
    ...tried.flatMap((a) => [
      ...bins
        .slice(1)
        .reverse()
        .map((j) => `away${a}By${j} = away${a}By${j - 1}`),
      `away${a}By0 = failed${a}`,
    ]),
    `attempts[t] = ratio < 1 ? capacity : ${ofAll('tried')}`,
    `served[t] = ${sum(all.map((a) => `(tried${a} - failed${a})`))}`,
    `backing![t] = ${ofTried('failed')}`,
    `retries![t] = ${ofTried('back')}`,
    `inBackoff![t] = ${sum(tried.flatMap((a) => bins.map((j) => `left${j} * away${a}By${j}`)))}`,
    'if (failureRate !== undefined) {',
    `  errors![t] = ${ofAll('failed')}`,
    `  exhausted![t] = failed${levels - 1}`,
    '}',
  ]
}

/** 0, 1, … */
function from(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i)
}

function sum(terms: readonly string[]): string {
  return terms.join(' + ')
}
