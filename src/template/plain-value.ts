import { isAlias, isMap, isScalar, isSeq } from 'yaml'
import type { Node } from 'yaml'
import type { DocPath } from '../base/index.ts'
import { DOCUMENT_LIMITS, keyOf, startOf } from './read-yaml.ts'
import type { YamlFault, YamlTree } from './read-yaml.ts'

/** A fault of a value, with the value's path. */
export interface ValueFault extends YamlFault {
  readonly path: DocPath
}

interface Walk {
  readonly tree: YamlTree
  /** Keys and indexes from the root to the node at hand; grows and shrinks with the walk. */
  readonly path: (string | number)[]
  readonly faults: ValueFault[]
  aliasedValues: number
  stopped: boolean
}

/**
 * The plain value of a syntax tree: maps, lists, texts, finite numbers, booleans and null, aliases written out.
 * Maps are plain objects made by definition of their keys, so that a key `__proto__` is a key like any other.
 * Numbers that are not finite are faults, −0 is 0; the walk stops where it leaves the limits.
 */
export function plainValue(tree: YamlTree): { value: unknown; faults: readonly ValueFault[] } {
  const walk: Walk = { tree, path: [], faults: [], aliasedValues: 0, stopped: false }
  const value = valueOf(tree.root, walk, false)
  return { value, faults: walk.faults }
}

function valueOf(node: unknown, walk: Walk, aliased: boolean): unknown {
  if (walk.stopped) return null
  if (aliased && ++walk.aliasedValues > DOCUMENT_LIMITS.aliasedValues) {
    return stop(node, walk, `aliases stand for more than ${DOCUMENT_LIMITS.aliasedValues} values`)
  }
  if (isAlias(node)) return valueOf(walk.tree.aliases.get(node), walk, true)
  if (isScalar(node)) return scalarValue(node.value, node, walk)
  if (!isMap(node) && !isSeq(node)) return null
  if (walk.path.length >= DOCUMENT_LIMITS.depth) {
    return stop(node, walk, `maps and lists are nested more than ${DOCUMENT_LIMITS.depth} deep`)
  }
  if (isSeq(node)) return node.items.map((item, index) => inside(index, item, walk, aliased))
  return Object.fromEntries(
    node.items.map((pair) => {
      const key = keyOf(pair.key)
      return [key, inside(key, pair.value, walk, aliased)]
    }),
  )
}

function inside(step: string | number, node: unknown, walk: Walk, aliased: boolean): unknown {
  walk.path.push(step)
  const value = valueOf(node, walk, aliased)
  walk.path.pop()
  return value
}

function scalarValue(value: unknown, node: Node, walk: Walk): unknown {
  if (typeof value !== 'number') return value
  if (value === 0) return 0
  if (Number.isFinite(value)) return value
  const message = `${String(value)} is not a finite number`
  walk.faults.push({ code: 'field-type', offset: startOf(node), message, path: [...walk.path] })
  return null
}

function stop(node: unknown, walk: Walk, message: string): null {
  walk.stopped = true
  const offset = isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? startOf(node) : 0
  walk.faults.push({ code: 'yaml-limit', offset, message, path: [...walk.path] })
  return null
}
