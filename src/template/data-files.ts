import { problem } from '../base/index.ts'
import type { Diagnostic, DocPath } from '../base/index.ts'
import type { ModelDocument } from './expand-template.ts'
import { isPlainMap } from './plain-map.ts'
import type { PlainMap } from './plain-map.ts'
import { DOCUMENT_LIMITS } from './read-yaml.ts'

/** A form of series that names a data file: `{ file: … }`. */
export interface DataFile {
  /** Of the form. */
  readonly path: DocPath
  /** As the author wrote it. */
  readonly file: string
  readonly form: PlainMap
}

/** Every data file that a model document names. A file may be named more than once. */
export function collectFiles(document: ModelDocument): readonly DataFile[] {
  const files: DataFile[] = []
  mapForms(document, 'file', (form, path) => {
    const { file } = form
    if (typeof file === 'string') files.push({ path, file, form })
    return form
  })
  return files
}

/** Parts of the topology whose members have fields that take series. */
const SERIES_PARTS = ['nodes', 'edges', 'resources']

/**
 * The document with every map that has the key replaced, in the places of a model where a series may stand: values of
 * named series, fields of nodes, edges and resources, and whatever stands inside those (first the inner, then the outer). A node,
 * resource or named series that is itself called like the key is none.
 */
export function mapForms(
  document: ModelDocument,
  key: string,
  replace: (form: PlainMap, path: DocPath) => PlainMap,
): ModelDocument {
  const inSeries: Change = (value, path) => {
    // Most lists are plain numbers, one per bin: no need to look at each. Nothing lies deeper than a document may be.
    if (path.length > DOCUMENT_LIMITS.depth || isNumbers(value)) return value
    const inner = mapEntries(value, path, inSeries)
    return isPlainMap(inner) && Object.hasOwn(inner, key) ? replace(inner, path) : inner
  }
  const inFields: Change = (owner, path) => mapEntries(owner, path, inSeries)
  const inTopology: Change = (part, path) => {
    return SERIES_PARTS.includes(String(path[1])) ? mapEntries(part, path, inFields) : part
  }
  return mapEntries(document, [], (section, path) => {
    if (path[0] === 'series') return inFields(section, path)
    return path[0] === 'topology' ? mapEntries(section, path, inTopology) : section
  }) as ModelDocument
}

type Change = (value: unknown, path: DocPath) => unknown

function isNumbers(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'number')
}

/** A map or list with each value changed; anything else as it is. */
function mapEntries(value: unknown, path: DocPath, change: Change): unknown {
  if (Array.isArray(value)) return value.map((item, index) => change(item, [...path, index]))
  if (!isPlainMap(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner, [...path, key])]))
}

/**
 * What is wrong with the path of a data file by itself (`file-outside`): absolute, with a drive letter, a backslash, NUL,
 * or a part that is empty, `.` or `..`. Whether it leads through a link is for whoever reads it to see.
 */
export function filePathProblems(file: string, path: DocPath): readonly Diagnostic[] {
  if (isInside(file)) return []
  const message = `the path ${JSON.stringify(file)} may lead out of the places for data files`
  return [problem('file-outside', path, message, 'Write a relative path with / between its parts and without ..')]
}

function isInside(file: string): boolean {
  const unsafe = /^[A-Za-z]:|\\|\0/.test(file)
  return !unsafe && file.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}
