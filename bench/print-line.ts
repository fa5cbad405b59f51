import { ratioOf, shortfallOf, type Line, type Target } from './row.ts'

/** A figure with three digits that count. */
export function shownFigure(figure: number): string {
  if (figure >= 100) return Math.round(figure).toLocaleString('en')
  return figure >= 10 ? figure.toFixed(1) : figure.toFixed(2)
}

/** What a target asks for, in a few words. */
export function shownTarget(target: Target | undefined, unit: string): string {
  if (target === undefined) return '–'
  if (target.kind === 'ratio') return `at most ${target.most} x the floor`
  return `at ${target.kind} ${shownFigure(target.figure)} ${unit}`
}

/** Cells of a line: what, ours, floor, ratio, target, and whether it is met or by how much it is missed. */
export function cellsOf(line: Line): readonly string[] {
  const { title, unit, ours, floor, target } = line
  const ratio = ratioOf(line)
  return [
    title,
    `${shownFigure(ours)} ${unit}`,
    floor === undefined ? '–' : `${shownFigure(floor)} ${unit}`,
    ratio === undefined ? '–' : shownFigure(ratio),
    shownTarget(target, unit),
    verdictOf(line),
  ]
}

/** Whether a line meets its target. */
export function isMet(line: Line): boolean {
  return (shortfallOf(line) ?? 0) <= 1
}

function verdictOf(line: Line): string {
  const shortfall = shortfallOf(line)
  if (shortfall === undefined) return '–'
  return shortfall <= 1 ? 'met' : `missed by ${shownFigure((shortfall - 1) * 100)} %`
}
