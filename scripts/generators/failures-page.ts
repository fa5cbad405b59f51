import { FAILURES } from '../../src/base/index.ts'
import type { GeneratedFile } from './generated-file.ts'
import { page, table } from './page.ts'

/** docs/reference/failures.md: every way an operation can fail. */
export function failuresPage(): readonly GeneratedFile[] {
  const rows = Object.entries(FAILURES).map(([code, { title, status, exit }]) => [
    `\`${code}\``,
    title,
    String(status),
    String(exit),
  ])
  return [
    page(
      'failures',
      'Failures',
      'Why an operation could not be done, the status of the answer of the API, and the exit code of the command. Exit 0 is done; 1 is done, but a threshold did not hold.',
      table(['Code', 'Meaning', 'HTTP', 'Exit'], rows),
    ),
  ]
}
