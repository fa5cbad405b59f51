/** A piece of a formula: text, or the name of a value in it. */
export interface FormulaPart {
  readonly text: string
  /** The term that stands here; undefined for what lies between. */
  readonly term?: number
}

const NAMES = /`[^`]+`(?:\.[\w.]+)?|[A-Za-z_][\w.]*/g

/**
 * A formula cut at the names of its terms, so that each can be shown with its value. A name that stands there more often
 * than there are terms of that name is the last of them; functions are text.
 *
 * @param names of the terms, as the formula says them: `payment.queueDepth`, or with the id of an edge in backquotes
 */
export function formulaParts(formula: string, names: readonly string[]): readonly FormulaPart[] {
  const parts: FormulaPart[] = []
  const taken = new Map<string, number>()
  let end = 0
  for (const { 0: word, index } of formula.matchAll(NAMES)) {
    const name = word.replaceAll('`', '')
    const places = names.flatMap((term, i) => (term.replaceAll('`', '') === name ? [i] : []))
    if (places.length === 0 || formula[index + word.length] === '(') continue
    const turn = taken.get(name) ?? 0
    taken.set(name, turn + 1)
    if (index > end) parts.push({ text: formula.slice(end, index) })
    parts.push({ text: word, term: places[Math.min(turn, places.length - 1)]! })
    end = index + word.length
  }
  if (end < formula.length) parts.push({ text: formula.slice(end) })
  return parts
}
