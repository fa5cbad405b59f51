/** Where two versions of a file of a bundle begin to differ, in words; undefined when they are the same bytes. */
export function firstDifference(path: string, golden: Buffer, actual: Buffer): string | undefined {
  if (golden.equals(actual)) return undefined
  const [before, after] = [golden, actual].map((bytes) => bytes.toString('utf8').split('\n')) as [string[], string[]]
  const line = before.findIndex((text, i) => text !== after[i])
  if (line < 0) return `${path}: ${after.length} lines, and was ${before.length}`
  if (path.endsWith('.csv') && line > 0) return cellDifference(path, before, after, line)
  return `${path}: line ${line + 1} is \`${(after[line] ?? '').trim()}\` and was \`${before[line]!.trim()}\``
}

function cellDifference(path: string, before: readonly string[], after: readonly string[], line: number): string {
  const header = before[0]!.split(',')
  const [was, is] = [before[line]!.split(','), (after[line] ?? '').split(',')]
  const column = was.findIndex((cell, i) => cell !== is[i])
  return `${path}: ${header[column] ?? 'a row'} in bin ${was[0] ?? ''} is ${is[column] ?? 'gone'} and was ${was[column] ?? ''}`
}
