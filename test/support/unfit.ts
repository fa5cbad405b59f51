import { DIAGNOSTICS } from '../../src/base/index.ts'
import { simulate, type SimulateOptions } from '../../src/engine/index.ts'

/** What is wrong with the answer of the engine to a document, whatever that is. */
export function unfit(document: unknown, options?: SimulateOptions): string[] {
  return unfitAnswer(simulate(document, options))
}

/** What is wrong with an answer of the engine, whatever it was asked. */
export function unfitAnswer({ value, diagnostics }: ReturnType<typeof simulate>): string[] {
  const wrong = diagnostics.flatMap(({ code, message, path, severity, hint }) => [
    ...(code in DIAGNOSTICS ? [] : [`the code ${code} does not exist`]),
    ...(severity === 'error' && Array.isArray(path) && /^\S.*[^.]$/s.test(message) ? [] : [`${code}: ${message}`]),
    ...(hint === undefined || /^[A-Z(].*[.?]$/s.test(hint) ? [] : [`${code}: the hint is ${hint}`]),
  ])
  if (value === undefined) return diagnostics.length > 0 ? wrong : ['no run and no complaint']
  const infinite = value.series.filter(({ values }) => values.some((v) => Math.abs(v) === Infinity))
  const summaries = [...value.summaries].filter(([, summary]) =>
    Object.values(summary).some((v) => v !== null && !Number.isFinite(v)),
  )
  return [
    ...wrong,
    ...infinite.map(({ id }) => `${id} is infinite`),
    ...summaries.map(([id]) => `the summary of ${id} is infinite or undefined`),
    ...value.checks
      .filter(({ status }) => status !== 'pass')
      .map(({ id, breaches }) => `${id}: ${JSON.stringify(breaches)}`),
  ]
}
