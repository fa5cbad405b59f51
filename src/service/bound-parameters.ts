import { checked, problem } from '../base/index.ts'
import type { Checked } from '../base/index.ts'
import type { InputData } from '../engine/index.ts'
import type { Binding, RunRequest } from './run-request.ts'

/** Values of parameters, those that are bound to data among them. */
export interface BoundParameters {
  /** What the template is expanded with: a bound parameter names its data as a file. */
  readonly values: Readonly<Record<string, unknown>>
  /** The data behind those names. */
  readonly data: ReadonlyMap<string, InputData>
  /** The resolved values as a run records them: a bound parameter names its data by their id. */
  recorded(resolved: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>
}

/** Values given and data bound, as one. Complaints: `parameter-twice`, `input-missing`. */
export function boundParameters(
  { parameters = {}, telemetry }: Pick<RunRequest, 'parameters' | 'telemetry'>,
  inputOf: (id: string) => InputData | undefined,
): Checked<BoundParameters> {
  const bindings = Object.entries(telemetry?.bindings ?? {})
  const data = new Map<string, InputData>()
  const problems = bindings.flatMap(([name, { input }]) => {
    const found = inputOf(input)
    if (found !== undefined) data.set(placeOf(name), found)
    const path = ['telemetry', 'bindings', name]
    return [
      ...(Object.hasOwn(parameters, name)
        ? [
            problem(
              'parameter-twice',
              path,
              `the parameter ${name} has a value and is bound to data`,
              'Keep one of them.',
            ),
          ]
        : []),
      ...(found === undefined ? [problem('input-missing', [...path, 'input'], `there is no input ${input}`)] : []),
    ]
  })
  // As a file, so that the clock of its stamps is resolved as for every other file.
  const forms = bindings.map(([name, binding]) => [name, fileForm(name, binding)] as const)
  const recorded: BoundParameters['recorded'] = (resolved) => ({ ...resolved, ...Object.fromEntries(bindings) })
  return checked({ values: { ...parameters, ...Object.fromEntries(forms) }, data, recorded }, problems)
}

function fileForm(name: string, binding: Binding): Readonly<Record<string, string>> {
  const reading = Object.entries(binding).filter(([key]) => key !== 'input')
  return { file: placeOf(name), ...Object.fromEntries(reading) }
}

/** A name that no file of an author has, because a part of a path is never empty of letters before a colon. */
function placeOf(name: string): string {
  return `bound:${name}`
}
