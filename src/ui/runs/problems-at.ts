import type { Diagnostic } from '../../base/index.ts'

/** Diagnostics by the field of a form that they speak of, and those of no field. */
export interface PlacedProblems {
  readonly at: (field: string) => readonly Diagnostic[]
  readonly rest: readonly Diagnostic[]
}

/**
 * Diagnostics by field.
 *
 * @param fields as their place in a run request says them: `parameters.clerks`, `seed`, `options.replications`
 */
export function problemsAt(diagnostics: readonly Diagnostic[], fields: readonly string[]): PlacedProblems {
  const byField = new Map<string, Diagnostic[]>(fields.map((field) => [field, []]))
  const rest: Diagnostic[] = []
  for (const diagnostic of diagnostics) {
    const [first = '', second = ''] = diagnostic.path
    const place = byField.get(`${first}.${second}`) ?? byField.get(String(first)) ?? rest
    const isKnown = place.some(({ code, message }) => code === diagnostic.code && message === diagnostic.message)
    if (!isKnown) place.push(diagnostic)
  }
  return { at: (field) => byField.get(field) ?? [], rest }
}
