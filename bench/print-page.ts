import type { Measured, MeasuredRow } from './measured.ts'
import { cellsOf, isMet } from './print-line.ts'

const HEAD = ['what', 'flowsim', 'floor', 'ratio', 'target', 'is'] as const

/** What was measured as the page docs/performance.md. */
export function printPage({ machine, rows }: Measured): string {
  const { cores, model, memoryGiB, node, platform } = machine
  return [
    '# Performance',
    'What flowsim takes beside the least that the same work could take. `npm run bench` measures it and writes this page.',
    `Measured on ${cores} cores of ${model} with ${memoryGiB} GiB, Node ${node}, ${platform}.`,
    'Each figure is the median of seven rounds, in which flowsim and the floor take turns after one round that does not count. A floor that computes is ' +
      'first compared with the engine, series by series. A row that misses its target says why.',
    ...rows.flatMap(sectionOf),
  ]
    .join('\n\n')
    .concat('\n')
}

function sectionOf({ row, lines }: MeasuredRow): string[] {
  const missed = lines.filter((line) => !isMet(line))
  return [
    `## ${row.title[0]!.toUpperCase()}${row.title.slice(1)}`,
    `Row \`${row.id}\`. The floor: ${row.floor}.`,
    [HEAD, HEAD.map(() => '---'), ...lines.map(cellsOf)].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
    ...(missed.length === 0 || row.why === undefined ? [] : [`Why it falls short: ${row.why}`]),
  ]
}
