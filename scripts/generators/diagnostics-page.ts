import { DIAGNOSTICS } from '../../src/base/index.ts'
import type { GeneratedFile } from './generated-file.ts'
import { page, table } from './page.ts'

/** docs/reference/diagnostics.md: every complaint about an author's input. */
export function diagnosticsPage(): readonly GeneratedFile[] {
  const rows = Object.entries(DIAGNOSTICS).map(([code, { meaning, fix }]) => [`\`${code}\``, meaning, fix])
  return [
    page(
      'diagnostics',
      'Diagnostics',
      'What flowsim says of a template, a model or a data file that it cannot use. All of a stage are reported at once, each with the path of the value it speaks of; nothing is written.',
      table(['Code', 'Meaning', 'How to fix it'], rows),
    ),
  ]
}
