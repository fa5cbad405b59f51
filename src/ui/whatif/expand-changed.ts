import { andThen, checked, type Checked } from '../../base/index.ts'
import type { InputData } from '../../engine/index.ts'
import { checkTemplate, collectFiles, expand, expandTemplate } from '../../template/index.ts'
import {
  parameterSchema,
  parseDocument,
  resolveParameters,
  type ModelDocument,
  type Template,
} from '../../template/index.ts'
import { zoneClock } from '../../zones/index.ts'
import { isBinding } from './binding.ts'
import type { Material, Values } from './material.ts'

/** A model document that stands alone, and what it was made with. */
export interface ChangedModel {
  readonly template: Template
  /** As a run of them records them. */
  readonly parameters: Values
  readonly document: ModelDocument
  readonly inputs: ReadonlyMap<string, InputData>
}

/** Makes models of a run with other values of its parameters. */
export interface Expander {
  /** Of the run, where it was said with the request: its template alone would give another. */
  readonly seed: number | string | undefined
  /** JSON Schema of the parameters. */
  readonly schema: Values
  readonly expand: (parameters: Values) => Checked<ChangedModel>
}

/**
 * The expander of a run: the steps by which the service comes from a template to a model, with what the bundle holds in
 * the place of the disk. The template is read once.
 */
export function expanderOf(material: Material): Checked<Expander> {
  const origin = { file: `templates/${material.templateId}/template.yaml`, template: material.templateId }
  // Its shape was judged when the run was made, and the hashes of the base tell whether it is what the run was made from.
  const read = andThen(parseDocument(material.templateText, origin), (source) =>
    checkTemplate(source, { validate: () => [], folder: material.templateId }),
  )
  return andThen(read, (template) =>
    andThen(baseDocument(template, material), (document) => {
      const model = JSON.parse(material.modelText) as ModelDocument
      const files = recordedFiles(document, model, material.inputs)
      const seed = model['seed'] === document['seed'] ? undefined : (model['seed'] as number | string)
      const read = { template, files, seed, inputs: material.inputs }
      return checked(
        { seed, schema: parameterSchema(template), expand: (parameters) => changedModel(read, parameters) },
        [],
      )
    }),
  )
}

interface Read {
  readonly template: Template
  /** Recorded data by the path under which the template names it. */
  readonly files: ReadonlyMap<string, InputData>
  readonly seed: number | string | undefined
  readonly inputs: readonly InputData[]
}

function changedModel({ template, files, seed, inputs: data }: Read, parameters: Values): Checked<ChangedModel> {
  const { values, bound } = asFiles(parameters, data)
  const surroundings = {
    zones: { offsetAt: zoneClock },
    readFile: (file: string) => bound.get(file) ?? files.get(file),
  }
  return andThen(expand(template, values, surroundings), ({ document, inputs, parameters: resolved }) => {
    const recorded = Object.fromEntries(
      Object.entries(resolved).map(([name, value]) => [name, isBinding(parameters[name]) ? parameters[name] : value]),
    )
    const seeded = seed === undefined ? document : { ...document, seed }
    return checked({ template, parameters: recorded, document: seeded, inputs }, [])
  })
}

/** The data files that a template names, found at their places in the model, where they stand as inputs. */
function recordedFiles(
  document: ModelDocument,
  model: ModelDocument,
  inputs: readonly InputData[],
): ReadonlyMap<string, InputData> {
  const byId = new Map(inputs.map((input) => [input.id, input]))
  const files = new Map<string, InputData>()
  for (const { file, path } of collectFiles(document)) {
    const form = path.reduce<unknown>((part, key) => (part as Values | undefined)?.[key], model)
    const data = byId.get(String((form as Values | undefined)?.['input']))
    if (data !== undefined) files.set(file, data)
  }
  return files
}

/** The model of the run before its data and its clock are filled in. */
function baseDocument(template: Template, { parameters, inputs }: Material): Checked<ModelDocument> {
  const { values } = asFiles(parameters, inputs)
  return andThen(resolveParameters(template, values), (resolved) => expandTemplate(template, resolved))
}

/** The values with bound parameters as files, as the service expands them, and the data behind those names. */
function asFiles(
  parameters: Values,
  inputs: readonly InputData[],
): { readonly values: Values; readonly bound: ReadonlyMap<string, InputData> } {
  const bound = new Map<string, InputData>()
  const valueOf = (name: string, value: unknown): unknown => {
    if (!isBinding(value)) return value
    const { input, ...reading } = value
    const data = inputs.find(({ id }) => id === input)
    const file = `bound:${name}`
    if (data !== undefined) bound.set(file, data)
    return { file, ...reading }
  }
  const values = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, valueOf(name, value)]))
  return { values, bound }
}
