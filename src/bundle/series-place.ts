import type { Series } from '../engine/index.ts'
import type { SeriesFormat } from './content.ts'
import { unreachable } from '../base/index.ts'

/** Where in a bundle a series stands. */
export interface SeriesPlace {
  /** Path in the bundle. */
  readonly file: string
  /** Header of its column. */
  readonly column: string
}

// A hyphen cannot occur in an id, so that none of these is the file of a node.
const NAMED_SERIES = 'series/named-series.csv'
const EDGES = 'series/all-edges.csv'
const RESOURCES = 'series/all-resources.csv'
const SYSTEM = 'series/whole-system.csv'

/** Path in a bundle of the one file of all series, where they are not CSV. */
export const SERIES_ARROW_PATH = 'series/series.arrow'

/**
 * File and column of a series. In CSV a node has a file of its own, the others share one and name columns by the full id;
 * in Arrow all share one.
 */
export function seriesPlace(id: string, owner: Series['owner'], format: SeriesFormat): SeriesPlace {
  return format === 'arrow' ? { file: SERIES_ARROW_PATH, column: id } : csvPlace(id, owner)
}

function csvPlace(id: string, owner: Series['owner']): SeriesPlace {
  switch (owner.kind) {
    case 'node':
      return { file: `series/${owner.id}.csv`, column: id.slice(owner.id.length + 1) }
    case 'series':
      return { file: NAMED_SERIES, column: id }
    case 'edge':
      return { file: EDGES, column: id }
    case 'resource':
      return { file: RESOURCES, column: id }
    case 'system':
      return { file: SYSTEM, column: id }
    default:
      return unreachable(owner.kind)
  }
}
