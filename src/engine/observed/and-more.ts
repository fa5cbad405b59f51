/** Ending of a message that names the first of several lines: ` (and 3 more lines)`, nothing when there is one. */
export function andMore(lines: number): string {
  if (lines < 2) return ''
  return lines === 2 ? ' (and 1 more line)' : ` (and ${lines - 1} more lines)`
}
