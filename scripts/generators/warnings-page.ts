import { DEFINITIONS, type Definitions } from '../../src/engine/index.ts'
import type { GeneratedFile } from './generated-file.ts'
import { page, table } from './page.ts'

const ABOUT =
  'What a finished run says of itself, at most once per code and node: first and last bin, the worst value, and what to ' +
  'change. A warning never stops a run; `info` is about the shape of the model. What counts is in the [specification](../spec/checks.md).'

/** docs/reference/warnings.md: every warning of finished runs. */
export function warningsPage({ warnings }: Definitions = DEFINITIONS): readonly GeneratedFile[] {
  const rows = warnings.map(({ code, severity, doc, fix }) => [`\`${code}\``, severity, doc, fix])
  return [page('warnings', 'Warnings', ABOUT, table(['Code', 'Severity', 'When', 'What to change'], rows))]
}
