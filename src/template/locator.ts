import { isAlias, isCollection, isMap, isNode, isScalar, isSeq, Scalar } from 'yaml'
import type { Node } from 'yaml'
import type { DocPath, SourcePlace } from '../base/index.ts'
import { keyOf, startOf } from './read-yaml.ts'
import type { YamlTree } from './read-yaml.ts'
import { scalarOffset } from './scalar-offset.ts'
import type { ScalarStyle } from './scalar-offset.ts'
import type { SourceText } from './source-text.ts'

/** Which part of what stands at a path is meant; without it, the value. */
export interface PlacePart {
  /** The key that names it. */
  readonly key?: boolean
  /** A character of the text at the path. */
  readonly offset?: number
  /** `offset` counts in the text after its holes were filled: it is left out when the text has any. */
  readonly filled?: boolean
}

/** Finds the line and column of a path in a document that came from text. */
export interface Locator {
  /** The place, or undefined when the document has nothing at that path. A map or list is placed at its key. */
  place(path: DocPath, part?: PlacePart): SourcePlace | undefined
}

interface Found {
  readonly key: Node | undefined
  readonly value: Node | undefined
}

/** The locator of a syntax tree and the text it was read from. */
export function locator(tree: YamlTree, source: SourceText): Locator {
  return {
    place(path, part = {}) {
      const found = find(tree, path)
      const offset = found === undefined ? undefined : offsetOf(found, part, source.text)
      return offset === undefined ? undefined : source.placeAt(offset)
    },
  }
}

function find(tree: YamlTree, path: DocPath): Found | undefined {
  let found: Found | undefined = { key: undefined, value: tree.root ?? undefined }
  for (const step of path) {
    const { value }: Found = found
    found = child(isAlias(value) ? tree.aliases.get(value) : value, step)
    if (found === undefined) return undefined
  }
  return found
}

function child(parent: Node | undefined, step: string | number): Found | undefined {
  if (isSeq(parent)) {
    const item = typeof step === 'number' ? parent.items[step] : undefined
    return isNode(item) ? { key: undefined, value: item } : undefined
  }
  if (!isMap(parent)) return undefined
  const pair = parent.items.find((candidate) => keyOf(candidate.key) === String(step))
  if (pair === undefined) return undefined
  return { key: isNode(pair.key) ? pair.key : undefined, value: isNode(pair.value) ? pair.value : undefined }
}

function offsetOf(found: Found, part: PlacePart, text: string): number | undefined {
  const { key, value } = found
  if (value === undefined) return key && startOf(key)
  if (key !== undefined && (part.key === true || isCollection(value) || isEmpty(value))) return startOf(key)
  const start = startOf(value)
  if (part.offset === undefined || !isScalar(value) || typeof value.value !== 'string') return start
  if (part.filled === true && value.value.includes('${')) return start
  const written = text.slice(start, value.range?.[1])
  return start + scalarOffset(written, styleOf(value), value.value, part.offset)
}

/** Whether nothing is written where the value stands, as in `key:`. */
function isEmpty(node: Node): boolean {
  return node.range !== undefined && node.range !== null && node.range[0] === node.range[1]
}

function styleOf(scalar: Scalar): ScalarStyle {
  if (scalar.type === Scalar.QUOTE_SINGLE) return 'single'
  if (scalar.type === Scalar.QUOTE_DOUBLE) return 'double'
  return scalar.type === Scalar.BLOCK_FOLDED || scalar.type === Scalar.BLOCK_LITERAL ? 'block' : 'plain'
}
