import { checked, Failure, hasErrors, problem, wholeSeed } from '../base/index.ts'
import type { Checked, Diagnostic } from '../base/index.ts'
import type { TemplateSource } from '../bundle/index.ts'
import { prepare, valuesHeld, type InputData, type Prepared } from '../engine/index.ts'
import { expand, finishModel, withPlaces } from '../template/index.ts'
import type { ModelDocument, Surroundings } from '../template/index.ts'
import { boundParameters, type BoundParameters } from './bound-parameters.ts'
import type { ServiceContext } from './context.ts'
import type { RunRequest } from './run-request.ts'
import { soundTemplate } from './template-shelf.ts'
import { namedInputs } from './named-inputs.ts'
import { leastValues, limitNodes, limitValues } from './values-limit.ts'

/** A request that can be evaluated. */
export interface PlannedRun {
  readonly template: TemplateSource | null
  /** With defaults filled in. */
  readonly parameters: Readonly<Record<string, unknown>>
  readonly prepared: Prepared
  readonly inputs: ReadonlyMap<string, InputData>
  /** Numbers that it holds at once, at most. */
  readonly values: number
  /** Adds the places in the template to what evaluation complains of. */
  readonly placed: (diagnostics: readonly Diagnostic[]) => readonly Diagnostic[]
}

/** A model that stands alone, before it is checked. */
interface Standalone extends Pick<PlannedRun, 'template' | 'parameters' | 'placed'> {
  readonly document: ModelDocument
  readonly inputs: ReadonlyMap<string, InputData>
}

/**
 * Request -> everything up to the numbers: what validate does, and run before it evaluates. All problems of a stage at
 * once: template, parameters, holes; clock and data files; model and formulas.
 *
 * @param foreseen told before the model is compiled how many numbers the run holds at least, where that can be seen
 * @throws Failure template-not-found, nodes-limit, values-limit, options-conflict
 */
export function planRun(
  context: ServiceContext,
  request: RunRequest,
  foreseen?: (values: number) => void,
): Checked<PlannedRun> {
  const standalone = standaloneOf(context, request)
  if (standalone.value === undefined) return { diagnostics: standalone.diagnostics }
  const { document, inputs, template, parameters, placed } = withSeed(standalone.value, request.seed)
  limitNodes(document, context.limits)
  limitValues(leastValues(document), context.limits)
  const prepared = prepare(document, {
    inputs,
    vocabulary: context.vocabulary,
    ...(foreseen === undefined ? {} : { foreseen }),
  })
  const diagnostics = placed([...standalone.diagnostics, ...prepared.diagnostics])
  if (prepared.value === undefined) return { diagnostics }
  const values = valuesHeld(prepared.value)
  return checked({ template, parameters, prepared: prepared.value, inputs, values, placed }, diagnostics)
}

function standaloneOf(context: ServiceContext, request: RunRequest): Checked<Standalone> {
  const { templateId, model } = request
  if (templateId !== undefined && model !== undefined) {
    throw new Failure('options-conflict', 'both a template and a model are given', { hint: 'Give one of them.' })
  }
  if (templateId !== undefined) return ofTemplate(context, templateId, request)
  if (model !== undefined) return ofModel(context, model, request)
  const hint = 'Give templateId (--template-id) or model (--model); flowsim templates list shows the templates.'
  return { diagnostics: [problem('field-missing', ['templateId'], 'neither a template nor a model is given', hint)] }
}

function ofTemplate(context: ServiceContext, templateId: string, request: RunRequest): Checked<Standalone> {
  refuseFiles(context, request.parameters)
  const shelved = context.templates.open(templateId)
  const template = soundTemplate(shelved)
  const given = boundParameters(request, context.inputOf)
  if (given.value === undefined) return { diagnostics: given.diagnostics }
  const expanded = expand(template, given.value.values, surroundings(context, shelved.folder, given.value))
  if (expanded.value === undefined) return { diagnostics: expanded.diagnostics }
  const { document, inputs, parameters } = expanded.value
  const files = [{ path: 'template.yaml', bytes: shelved.bytes }]
  const source = { id: template.id, version: template.version, text: shelved.text, files }
  const placed = (diagnostics: readonly Diagnostic[]) => withPlaces(diagnostics, template.source.locator)
  const resolved = given.value.recorded(parameters)
  return {
    value: { template: source, parameters: resolved, document, inputs, placed },
    diagnostics: expanded.diagnostics,
  }
}

function ofModel(context: ServiceContext, model: ModelDocument, request: RunRequest): Checked<Standalone> {
  const names = Object.keys({ ...request.parameters, ...request.telemetry?.bindings })
  const strangers = names.map((name) =>
    problem('parameter-unknown', ['parameters', name], `'${name}' is not a parameter of a model, which has none`),
  )
  const finished = finishModel(model, surroundings(context, null, undefined))
  const diagnostics = [...strangers, ...finished.diagnostics]
  if (finished.value === undefined || hasErrors(diagnostics)) return { diagnostics }
  const inputs = new Map([...namedInputs(model, context.inputOf), ...finished.value.inputs])
  const placed = (found: readonly Diagnostic[]) => found
  return { value: { template: null, parameters: {}, document: finished.value.document, inputs, placed }, diagnostics }
}

function surroundings(
  context: ServiceContext,
  folder: string | null,
  bound: BoundParameters | undefined,
): Surroundings {
  const read = folder === null && !context.namesFiles ? fileRefused : context.filesFor(folder)
  return { zones: context.zones, readFile: (file) => bound?.data.get(file) ?? read(file) }
}

/** @throws Failure file-not-allowed for a value of a parameter that names a file, where none may */
function refuseFiles({ namesFiles }: ServiceContext, parameters: Readonly<Record<string, unknown>> = {}): void {
  if (namesFiles) return
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'file' && typeof inner === 'string') fileRefused(inner)
      visit(inner)
    }
  }
  // The name of a parameter may be any word: only what stands in its value says what is a file.
  for (const value of Object.values(parameters)) visit(value)
}

function fileRefused(file: string): never {
  const hint = 'Send the numbers themselves, or run it from the command line.'
  throw new Failure('file-not-allowed', `the file ${JSON.stringify(file)} may not be named here`, { hint })
}

function withSeed(standalone: Standalone, seed: number | string | undefined): Standalone {
  if (seed === undefined) return standalone
  return { ...standalone, document: { ...standalone.document, seed: wholeSeed(seed) } }
}
