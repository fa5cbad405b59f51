import { checked, problem } from '../base/index.ts'
import type { Checked, Diagnostic, DocPath } from '../base/index.ts'
import { parseDocument, withPlaces, type SourceDocument } from '../template/index.ts'

/** A document that a door has read from text, and where in the input of an operation it stands. */
export interface GivenDocument extends SourceDocument {
  /** Path of the document in what diagnostics speak of; empty for a model. */
  readonly at: DocPath
}

/** Text of a YAML or JSON map -> document, at a path of the input. */
export function readDocument(text: string, file: string, at: DocPath): Checked<GivenDocument> {
  const { value, diagnostics } = parseDocument(text, { file })
  return value === undefined ? { diagnostics } : checked({ ...value, at }, diagnostics)
}

/** Text of one YAML value, such as `3`, `25s`, `[1, 2]` or `{ file: a.csv }`. */
export function readValue(text: string, path: DocPath): Checked<unknown> {
  const { value, diagnostics } = parseDocument(`value: ${text}`, { file: 'value' })
  if (value !== undefined) return checked(value.value['value'], [])
  const hint = 'Write a YAML value; put a text with signs of its own into quotes within the quotes of the shell.'
  return { diagnostics: diagnostics.map(({ message }) => problem('yaml-syntax', path, message, hint)) }
}

/** Fields of the input of an operation that are no sections of a model. */
const NOT_OF_MODEL = new Set<string | number>(['templateId', 'mode', 'options', 'tags', 'telemetry'])

/** The diagnostics with their places in the documents they speak of. */
export function placedIn(
  diagnostics: readonly Diagnostic[],
  documents: readonly GivenDocument[],
): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const document = documents.find((candidate) => speaksOf(diagnostic.path, candidate))
    if (document === undefined) return diagnostic
    const path = diagnostic.path.slice(document.at.length)
    const [placed] = withPlaces([{ ...diagnostic, path }], document.locator)
    return { ...placed!, path: diagnostic.path }
  })
}

function speaksOf(path: DocPath, { at, value }: GivenDocument): boolean {
  const [first, second] = path
  if (at.length > 0) return first === at[0] && typeof second === 'string' && Object.hasOwn(value, second)
  return first === undefined || !(NOT_OF_MODEL.has(first) || (first === 'parameters' && path.length > 1))
}
