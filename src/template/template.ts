import type { SourceDocument } from './parse-document.ts'
import type { ParameterRule, TemplateHead } from './template-schema.ts'

/** One parameter of a checked template. */
export interface Parameter extends ParameterRule {
  readonly name: string
  /** Whether a value must be given: there is no default, and the document has a hole that cannot do without. */
  readonly required: boolean
}

/** A model with holes, checked: its parameters are sound, each default keeps its own rules. */
export interface Template extends TemplateHead {
  /** By name, as declared. */
  readonly parameters: ReadonlyMap<string, Parameter>
  /** The whole document, with the sections `template` and `parameters`. */
  readonly source: SourceDocument
}
