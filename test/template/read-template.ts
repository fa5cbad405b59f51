import { Ajv } from 'ajv'
import { andThen, type Checked, type Diagnostic } from '../../src/base/index.ts'
import type { SchemaError } from '../../src/engine/index.ts'
import { checkTemplate, parseDocument, TemplateSchema, type Template } from '../../src/template/index.ts'

const compiled = new Ajv({ allErrors: true, strict: false }).compile(TemplateSchema)

/** Every error of a document against the schema of templates. */
export function validateTemplate(document: unknown): readonly SchemaError[] {
  return compiled(document) ? [] : (compiled.errors ?? [])
}

/** Text -> checked template. */
export function readTemplate(text: string, folder?: string): Checked<Template> {
  const setting = { validate: validateTemplate, ...(folder === undefined ? {} : { folder }) }
  return andThen(parseDocument(text, { file: 'template.yaml' }), (document) => checkTemplate(document, setting))
}

/** The template of a text that is known to be right. */
export function templateOf(text: string): Template {
  const { value, diagnostics } = readTemplate(text)
  if (value === undefined) throw new Error(`the template of a test is wrong: ${briefly(diagnostics).join('; ')}`)
  return value
}

/** `code path line:column` of each. */
export function briefly(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, path, source }) => {
    const place = source === undefined ? '' : ` ${source.line}:${source.column}`
    return `${code} ${path.join('.')}${place}`
  })
}
