import type { Artifact } from './artifact.ts'
import { bandsCsv } from './bands-csv.ts'
import { datapackageJson } from './datapackage-json.ts'
import { eventsJson } from './events-json.ts'
import { inputFiles } from './input-files.ts'
import { modelJson } from './model-json.ts'
import { replicationsJson } from './replications-json.ts'
import { runJson } from './run-json.ts'
import { seriesArrow } from './series-arrow.ts'
import { seriesCsvFiles } from './series-csv-files.ts'
import { seriesIndexJson } from './series-index-json.ts'
import { templateYaml } from './template-yaml.ts'

/** Every kind of file in a bundle but the manifest, which speaks of them, and the receipt, which it does not name. */
export const ARTIFACTS: readonly Artifact[] = [
  runJson,
  seriesIndexJson,
  seriesCsvFiles,
  seriesArrow,
  replicationsJson,
  bandsCsv,
  modelJson,
  templateYaml,
  inputFiles,
  eventsJson,
  datapackageJson,
]
