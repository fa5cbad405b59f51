import { FAILURES } from '../../src/base/index.ts'
import type { GeneratedFile } from './generated-file.ts'
import { page, table } from './page.ts'

/** docs/reference/failures.md: every way an operation can fail. */
export function failuresPage(): readonly GeneratedFile[] {
  const rows = Object.entries(FAILURES).map(([code, { title, exit }]) => [`\`${code}\``, title, String(exit)])
  return [
    page(
      'failures',
      'Failures',
      'Why an operation could not be done, and the exit code of the command then. 0 is done; 1 is done, but a threshold did not hold.',
      table(['Code', 'Meaning', 'Exit'], rows),
    ),
  ]
}
