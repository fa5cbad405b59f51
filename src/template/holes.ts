/** One `${…}` in a text. */
export interface Hole {
  /** What stands between the braces, without blanks around it. */
  readonly formula: string
  /** Offset of `formula` in the text. */
  readonly at: number
  /** Offset of `${`. */
  readonly from: number
  /** Offset after `}`. */
  readonly to: number
}

/** The holes of a text, in order, and where one opens that is not closed. Nothing inside a hole is a brace. */
export function holesOf(text: string): { readonly holes: readonly Hole[]; readonly unclosed?: number } {
  const holes: Hole[] = []
  let from = text.indexOf('${')
  while (from >= 0) {
    const end = text.indexOf('}', from)
    if (end < 0) return { holes, unclosed: from }
    const inside = text.slice(from + 2, end)
    const at = from + 2 + (inside.length - inside.trimStart().length)
    holes.push({ formula: inside.trim(), at, from, to: end + 1 })
    from = text.indexOf('${', end)
  }
  return { holes }
}

/** The hole that is all of the text, or undefined. */
export function wholeHole(text: string): Hole | undefined {
  const { holes } = holesOf(text)
  const [hole] = holes
  return hole !== undefined && hole.from === 0 && hole.to === text.length ? hole : undefined
}

/** What a hole asks for that names a series: a parameter, and the named series that stands in for it. */
export interface SeriesChoice {
  readonly parameter: string
  /** Absent without `??`. */
  readonly otherwise?: string
}

const CHOICE = /^([A-Za-z_]\w*)(?:\s*\?\?\s*([A-Za-z_]\w*))?$/

/** The formula of a hole read as `name` or `name ?? other`; undefined when it is more than that. */
export function seriesChoice(formula: string): SeriesChoice | undefined {
  const match = CHOICE.exec(formula)
  if (match === null) return undefined
  const [, parameter, otherwise] = match
  return otherwise === undefined ? { parameter: parameter! } : { parameter: parameter!, otherwise }
}
