import type { GeneratedFile } from './generated-file.ts'

/** A page of docs/reference: a title, what it is about, and parts of Markdown with a blank line between them. */
export function page(name: string, title: string, ...parts: readonly string[]): GeneratedFile {
  const origin = '<!-- Made by npm run generate. -->'
  return { path: `docs/reference/${name}.md`, text: `${[`# ${title}`, origin, ...parts].join('\n\n')}\n` }
}

/** A Markdown table; cells are text in one line. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
