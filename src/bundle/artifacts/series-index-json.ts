import { canonicalJson } from '../canonical-json.ts'
import { SeriesIndexSchema } from '../series-index.ts'
import { utf8Bytes } from '../utf8.ts'
import type { Artifact } from './artifact.ts'

/** Path of the index in a bundle. */
export const SERIES_INDEX_PATH = 'series/index.json'

/** series/index.json. */
export const seriesIndexJson: Artifact = {
  id: 'series-index',
  path: SERIES_INDEX_PATH,
  doc: 'Every series of the run: what it is, where it stands, its range and its hash.',
  schema: SeriesIndexSchema,
  encode: ({ description }) => [{ path: SERIES_INDEX_PATH, bytes: utf8Bytes(canonicalJson(description.index)) }],
}
