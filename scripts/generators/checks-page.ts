import { DEFINITIONS, type Definitions } from '../../src/engine/index.ts'
import type { GeneratedFile } from './generated-file.ts'
import { page, table } from './page.ts'

const ABOUT =
  'Statements about finished series that hold in every run. One that fails is a defect in flowsim: nothing is written, ' +
  'and the failure is `check-failed`. Results stand in `run.json`, tolerances in the [specification](../spec/checks.md).'

/** docs/reference/checks.md: every check of finished runs. */
export function checksPage({ checks }: Definitions = DEFINITIONS): readonly GeneratedFile[] {
  const rows = checks.map(({ id, doc }) => [`\`${id}\``, doc])
  return [page('checks', 'Checks', ABOUT, table(['Check', 'What holds'], rows))]
}
