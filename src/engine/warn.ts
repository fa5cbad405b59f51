import { byCodeUnit, type DocPath } from '../base/index.ts'
import type { Fill } from './compile/index.ts'
import type { Warning } from './run.ts'
import type { Definitions, FilledBins, Model, Occurrence } from './vocabulary/index.ts'

/**
 * Every warning of a finished run: warnings before infos, the more pressing codes first, nodes in the order of ids.
 *
 * @param own what was found at single nodes and resources, by code
 */
export function findWarnings(
  model: Model,
  { warnings }: Definitions,
  fills: readonly Fill[],
  own: ReadonlyMap<string, readonly Occurrence[]>,
): Warning[] {
  const context = { model, fills: fills.map((fill) => filledBins(model, fill)) }
  const found = warnings.flatMap((def) => {
    const { code, severity } = def
    const occurrences = 'find' in def ? def.find(context) : inOrderOfIds(own.get(code) ?? [])
    return occurrences.map((occurrence): Warning => ({ code, severity, ...occurrence }))
  })
  return [...found.filter((w) => w.severity === 'warning'), ...found.filter((w) => w.severity === 'info')]
}

function inOrderOfIds(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  return [...occurrences].sort((a, b) => byCodeUnit(a.node, b.node))
}

function filledBins(model: Model, { path, firstBin, lastBin }: Fill): FilledBins {
  return { owner: ownerOf(model, path), firstBin, lastBin }
}

/** The id of the node, edge, resource or named series that a path in the model leads into. */
function ownerOf({ edges }: Model, [root, list, place]: DocPath): string {
  if (root === 'series') return String(list)
  return list === 'edges' ? edges.find(({ index }) => index === place)!.id : String(place)
}
