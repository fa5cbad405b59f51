import { checked, problem } from '../base/index.ts'
import type { Checked, Diagnostic } from '../base/index.ts'
import type { Validator } from '../engine/index.ts'
import { holesOf, seriesChoice } from './holes.ts'
import { parameterProblems } from './parameter-problems.ts'
import type { SourceDocument } from './parse-document.ts'
import type { PlainMap } from './plain-map.ts'
import type { Parameter, Template } from './template.ts'
import { templateProblems } from './template-problems.ts'
import type { ParameterRule, TemplateHead } from './template-schema.ts'
import { withPlaces } from './with-places.ts'

/** What a template is checked against. */
export interface TemplateSetting {
  /** Made from {@link TemplateSchema}. */
  readonly validate: Validator
  /** Name of the folder the template lies in: its id. */
  readonly folder?: string
}

const TEMPLATE_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

const LONGEST_ID = 64

// They make a model a template, and are gone once it is expanded.
const TEMPLATE_SECTIONS = ['template', 'parameters']

/**
 * Document -> Template. Problems of the shape come first and alone; then those of the id, and of every parameter: its
 * name, its rules, its default. What stands in the sections of the model is judged when the holes are filled.
 */
export function checkTemplate(source: SourceDocument, setting: TemplateSetting): Checked<Template> {
  const shape = templateProblems(source.value, setting.validate)
  if (shape.length > 0) return { diagnostics: withPlaces(shape, source.locator) }
  const head = source.value['template'] as TemplateHead
  const rules = Object.entries((source.value['parameters'] ?? {}) as Record<string, ParameterRule>)
  const problems = [
    ...idProblems(head.id, setting.folder),
    ...rules.flatMap(([name, rule]) => parameterProblems(name, rule)),
  ]
  const template = { ...head, parameters: parametersOf(rules, source.value), source }
  return checked(template, withPlaces(problems, source.locator))
}

function idProblems(id: string, folder: string | undefined): readonly Diagnostic[] {
  const path = ['template', 'id']
  if (!TEMPLATE_ID.test(id) || id.length > LONGEST_ID) {
    const hint = `Use lower-case words with hyphens, at most ${LONGEST_ID} characters.`
    return [problem('template-id', path, `'${id}' is not a template id`, hint)]
  }
  if (folder === undefined || folder === id) return []
  const hint = 'Give the folder and the template the same name.'
  return [problem('template-id', path, `the template '${id}' lies in a folder named '${folder}'`, hint)]
}

function parametersOf(rules: readonly [string, ParameterRule][], document: PlainMap): ReadonlyMap<string, Parameter> {
  const wanted = new Set(
    Object.entries(document).flatMap(([key, value]) => (isModelSection(key) ? bareNames(value) : [])),
  )
  return new Map(
    rules.map(([name, rule]) => {
      const needed = rule.required === true || rule.type !== 'series' || wanted.has(name)
      return [name, { ...rule, name, required: needed && rule.default === undefined }]
    }),
  )
}

/** Whether a section of a template is one of the model, where holes are filled. */
export function isModelSection(key: string): boolean {
  return !TEMPLATE_SECTIONS.includes(key)
}

/** Names that stand alone in a hole: without a value for them nothing can stand there. */
function bareNames(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    const choices = holesOf(value).holes.map(({ formula }) => seriesChoice(formula))
    return choices.flatMap((choice) =>
      choice !== undefined && choice.otherwise === undefined ? [choice.parameter] : [],
    )
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(bareNames) : []
}
