import { checked, problem } from '../base/index.ts'
import type { Checked, Diagnostic, DocPath } from '../base/index.ts'
import { isPlainMap } from './plain-map.ts'
import type { PlainMap } from './plain-map.ts'
import { locator } from './locator.ts'
import type { Locator } from './locator.ts'
import { plainValue } from './plain-value.ts'
import { readJson } from './read-json.ts'
import { readYaml } from './read-yaml.ts'
import type { YamlFault } from './read-yaml.ts'
import { sourceText } from './source-text.ts'
import type { Origin, SourceText } from './source-text.ts'

/** A document as read: plain data, and where each part of it stands in the text. */
export interface SourceDocument {
  readonly value: PlainMap
  readonly locator: Locator
}

/**
 * Text -> plain document. YAML 1.2 with the core schema (JSON is YAML); one document, a map.
 *
 * All syntax errors (`yaml-syntax`) are reported together; keys that stand twice, tags that are not of the core schema
 * and aliases without anchor are among them. Beyond the limits of {@link DOCUMENT_LIMITS}: `yaml-limit`. Numbers that
 * are not finite, and a document that is no map: `field-type`. Never throws.
 */
export function parseDocument(text: string, origin: Origin): Checked<SourceDocument> {
  const source = sourceText(text.startsWith('\uFEFF') ? text.slice(1) : text, origin)
  const json = readJson(source.text)
  if (json !== undefined) return checked({ value: json, locator: lateLocator(source) }, [])
  const tree = readYaml(source.text)
  if (tree.faults.length > 0) return { diagnostics: tree.faults.map((fault) => placed(fault, [], source)) }
  const { value, faults } = plainValue(tree)
  if (faults.length > 0) return { diagnostics: faults.map((fault) => placed(fault, fault.path, source)) }
  if (!isPlainMap(value)) return { diagnostics: [notMap(value, source)] }
  return checked({ value, locator: locator(tree, source) }, [])
}

/** The locator of a text that was read as JSON: its tree is built once somebody asks for a place. */
function lateLocator(source: SourceText): Locator {
  let made: Locator | undefined
  return { place: (path, part) => (made ??= locator(readYaml(source.text), source)).place(path, part) }
}

function placed(fault: YamlFault, path: DocPath, source: SourceText): Diagnostic {
  return { ...problem(fault.code, path, fault.message, fault.hint), source: source.placeAt(fault.offset) }
}

function notMap(value: unknown, source: SourceText): Diagnostic {
  const message = value === null ? 'the document is empty' : 'the document is not a map'
  const diagnostic = problem('field-type', [], message, 'Write a map of sections, such as window, grid and topology.')
  return { ...diagnostic, source: source.placeAt(0) }
}
