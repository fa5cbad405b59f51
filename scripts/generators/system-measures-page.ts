import { SYSTEM_MEASURES } from '../../src/engine/index.ts'
import type { GeneratedFile } from './generated-file.ts'
import { page, table } from './page.ts'

/** docs/reference/system-measures.md: the series of the whole system. */
export function systemMeasuresPage(): readonly GeneratedFile[] {
  const rows = SYSTEM_MEASURES.map(({ id, unit, kind, doc }) => [`\`system.${id}\``, unit, kind, doc])
  return [
    page(
      'system-measures',
      'System measures',
      'Series of the whole system, published by every run, and [balanced](../spec/edges.md#the-system) in every bin.',
      table(['Series', 'Unit', 'Kind', 'Meaning'], rows),
    ),
  ]
}
