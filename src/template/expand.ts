import { andThen } from '../base/index.ts'
import type { Checked } from '../base/index.ts'
import type { InputData } from '../engine/index.ts'
import { bindInputs } from './bind-inputs.ts'
import type { BoundModel } from './bind-inputs.ts'
import { completeModel } from './complete-model.ts'
import { collectFiles, filePathProblems } from './data-files.ts'
import { expandTemplate } from './expand-template.ts'
import type { ModelDocument } from './expand-template.ts'
import type { Locator } from './locator.ts'
import { resolveParameters } from './resolve-parameters.ts'
import type { Resolved } from './resolve-parameters.ts'
import type { Template } from './template.ts'
import { withPlaces } from './with-places.ts'
import type { Zones } from './zones.ts'

/** What a model needs from outside to stand alone. */
export interface Surroundings {
  readonly zones: Zones
  /** The data file of a path as an input, or undefined when there is none. Asked only for paths that stay inside. */
  readFile(file: string): InputData | undefined
}

/** A model document that stands alone, and the values it was made with. */
export interface Expanded extends BoundModel {
  readonly parameters: Resolved
}

/** Template and values given -> model document that stands alone, as {@link finishModel} makes it. */
export function expand(
  template: Template,
  given: Readonly<Record<string, unknown>>,
  surroundings: Surroundings,
): Checked<Expanded> {
  return andThen(resolveParameters(template, given), (parameters) => {
    const model = andThen(expandTemplate(template, parameters), (document) =>
      finishModel(document, surroundings, template.source.locator),
    )
    return andThen(model, (bound) => ({ value: { ...bound, parameters }, diagnostics: [] }))
  })
}

/**
 * Model document -> the same standing alone: local clock and data files resolved. Both kinds of problems are reported at
 * once, with places where a locator is given.
 */
export function finishModel(
  document: ModelDocument,
  surroundings: Surroundings,
  locator?: Locator,
): Checked<BoundModel> {
  const found = new Map<string, InputData>()
  for (const { file, path } of collectFiles(document)) {
    const data = found.has(file) || filePathProblems(file, path).length > 0 ? undefined : surroundings.readFile(file)
    if (data !== undefined) found.set(file, data)
  }
  const completed = completeModel(document, surroundings.zones)
  const bound = bindInputs(completed.value ?? document, found, surroundings.zones)
  const diagnostics = [...completed.diagnostics, ...bound.diagnostics]
  const placed = locator === undefined ? diagnostics : withPlaces(diagnostics, locator)
  return completed.value === undefined || bound.value === undefined
    ? { diagnostics: placed }
    : { value: bound.value, diagnostics: placed }
}
