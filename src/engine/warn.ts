import type { DocPath } from '../base/index.ts'
import type { Fill } from './compile/index.ts'
import type { Warning } from './run.ts'
import type { Definitions, FilledBins, Model, SeriesReader } from './vocabulary/index.ts'

/** Every warning of a finished run: warnings before infos, the more pressing codes first, nodes in the order of ids. */
export function findWarnings(
  model: Model,
  definitions: Definitions,
  reader: SeriesReader,
  fills: readonly Fill[],
): Warning[] {
  const context = { model, values: reader.values, fills: fills.map((fill) => filledBins(model, fill)) }
  const found = definitions.warnings.flatMap(({ code, severity, find }) =>
    find(context).map((occurrence): Warning => ({ code, severity, ...occurrence })),
  )
  return [...found.filter((w) => w.severity === 'warning'), ...found.filter((w) => w.severity === 'info')]
}

function filledBins(model: Model, { path, firstBin, lastBin }: Fill): FilledBins {
  return { owner: ownerOf(model, path), firstBin, lastBin }
}

/** The id of the node, edge, resource or named series that a path in the model leads into. */
function ownerOf({ edges }: Model, [root, list, place]: DocPath): string {
  if (root === 'series') return String(list)
  return list === 'edges' ? edges.find(({ index }) => index === place)!.id : String(place)
}
