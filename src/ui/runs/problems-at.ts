import type { Diagnostic } from '../../base/index.ts'

/**
 * Diagnostics by the field they speak of, and those of no field.
 *
 * @param names of the parameters that have a field; the seed has one always
 */
export function problemsAt(
  diagnostics: readonly Diagnostic[],
  names: readonly string[],
): { readonly byField: ReadonlyMap<string, readonly Diagnostic[]>; readonly rest: readonly Diagnostic[] } {
  const byField = new Map<string, Diagnostic[]>()
  const rest: Diagnostic[] = []
  for (const diagnostic of diagnostics) {
    const name = fieldOf(diagnostic)
    if (name === 'seed' || names.includes(name)) byField.set(name, [...(byField.get(name) ?? []), diagnostic])
    else rest.push(diagnostic)
  }
  return { byField, rest }
}

function fieldOf({ path: [first, second] }: Diagnostic): string {
  return first === 'parameters' ? String(second) : first === 'seed' ? 'seed' : ''
}
