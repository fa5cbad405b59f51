import type { Column } from '../../plan/index.ts'

/** Columns as a kernel names them: maps and lists of columns, and what the fields rule out left undefined. */
export type ColumnTree = Column | undefined | readonly ColumnTree[] | { readonly [name: string]: ColumnTree }

/** Every column of a tree once, in its order. */
export function treeColumns(tree: ColumnTree): readonly Column[] {
  return [...new Set(leaves(tree))]
}

function leaves(tree: ColumnTree): readonly Column[] {
  if (tree === undefined) return []
  if (typeof tree === 'number') return [tree]
  return Object.values(tree).flatMap(leaves)
}

/**
 * The same tree with the arrays of one evaluation in place of the columns; what is undefined is left out.
 *
 * @param arrays in the order of {@link treeColumns}
 */
export function treeArrays(tree: ColumnTree, arrays: readonly Float64Array[]): unknown {
  const places = new Map(treeColumns(tree).map((column, i) => [column, arrays[i]!]))
  const filled = (part: ColumnTree): unknown => {
    if (part === undefined) return undefined
    if (typeof part === 'number') return places.get(part)!
    if (isList(part)) return part.map(filled)
    const entries = Object.entries(part).filter(([, inner]) => inner !== undefined)
    return Object.fromEntries(entries.map(([name, inner]) => [name, filled(inner)]))
  }
  return filled(tree)
}

function isList(tree: ColumnTree): tree is readonly ColumnTree[] {
  return Array.isArray(tree)
}
