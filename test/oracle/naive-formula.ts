/** What a formula asks for: the value of a series in a bin, 0 before bin 0. */
export type NaiveLookup = (id: string, t: number) => number

/** Names that a formula reads in the bin it is computed for: all but those inside SHIFT. */
export function naiveReads(text: string): string[] {
  const now = text.replace(/SHIFT\([^()]*\)/g, '')
  return [...now.matchAll(/`([^`]+)`(\.\w+)?|([A-Za-z_][\w.]*)(?!\w*\()/g)].map(([, edge, measure, name]) =>
    edge === undefined ? name! : edge + (measure ?? ''),
  )
}

/** A formula of numbers, names, `+ - *`, MIN, MAX and SHIFT(name, n) in bin t, read again each time. */
export function naiveFormula(text: string, t: number, lookup: NaiveLookup): number {
  const tokens = text.match(/`[^`]+`[\w.]*|[A-Za-z_][\w.]*|[\d.]+(?:e[-+]?\d+)?|[-+*(),]/g) ?? []
  let at = 0
  const take = (expected?: string): string => {
    const token = tokens[at++]
    if (token === undefined || (expected !== undefined && token !== expected))
      throw new Error(`the oracle cannot read ${text}`)
    return token
  }
  const sum = (): number => {
    let value = product()
    while (tokens[at] === '+' || tokens[at] === '-') value = take() === '+' ? value + product() : value - product()
    return value
  }
  const product = (): number => {
    let value = term()
    while (tokens[at] === '*') {
      take()
      value *= term()
    }
    return value
  }
  const term = (): number => {
    const token = take()
    if (/^[\d.]/.test(token)) return Number(token)
    if (token === '(') {
      const value = sum()
      take(')')
      return value
    }
    if (token === 'SHIFT') return shift()
    if (token === 'MIN' || token === 'MAX') return extreme(token)
    if (tokens[at] === '(') throw new Error(`the oracle does not know ${token}`)
    return lookup(token.replaceAll('`', ''), t)
  }
  const shift = (): number => {
    take('(')
    const name = take().replaceAll('`', '')
    take(',')
    const bins = Number(take())
    take(')')
    return t < bins ? 0 : lookup(name, t - bins)
  }
  const extreme = (which: 'MIN' | 'MAX'): number => {
    take('(')
    const values = [sum()]
    while (tokens[at] === ',') {
      take()
      values.push(sum())
    }
    take(')')
    return which === 'MIN' ? Math.min(...values) : Math.max(...values)
  }
  const value = sum()
  if (at < tokens.length) throw new Error(`the oracle cannot read ${text}`)
  return value
}
