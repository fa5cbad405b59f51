import { checked, nearest, problem, type Checked, type Diagnostic, type DocPath } from '../base/index.ts'
import type { SeriesSpec } from './plan/index.ts'

/** A pattern of `outputs`: an id in which `*` stands for any characters, or one that leaves series out. */
interface Pattern {
  readonly text: string
  readonly keeps: boolean
  readonly matches: (id: string) => boolean
}

/**
 * The series that the patterns of `outputs` keep (docs/spec/model.md): the last pattern that matches a series decides; one that
 * none matches is kept when the first pattern leaves series out.
 *
 * A pattern that matches nothing is `output-unknown`.
 *
 * @param path of the patterns in what was given
 */
export function keptSeries(
  outputs: readonly string[],
  series: readonly SeriesSpec[],
  path: DocPath = ['outputs'],
): Checked<readonly SeriesSpec[]> {
  const patterns = outputs.map(patternOf)
  const kept: SeriesSpec[] = []
  const idle = new Set(patterns)
  for (const spec of series) {
    let keeps = patterns[0]?.keeps === false
    for (const pattern of patterns) {
      if (!pattern.matches(spec.id)) continue
      idle.delete(pattern)
      keeps = pattern.keeps
    }
    if (keeps) kept.push(spec)
  }
  return checked(
    kept,
    patterns.flatMap((pattern, i) => (idle.has(pattern) ? [unknownOutput(pattern, [...path, i], series)] : [])),
  )
}

function patternOf(given: string): Pattern {
  const keeps = !given.startsWith('!')
  const text = keeps ? given : given.slice(1)
  return { text, keeps, matches: matcherOf(text) }
}

/** Each part between stars is looked for behind the one before it: in time proportional to the id. */
function matcherOf(text: string): (id: string) => boolean {
  const [start, ...parts] = text.split('*') as [string, ...string[]]
  const end = parts.pop()
  if (end === undefined) return (id) => id === text
  return (id) => {
    if (!id.startsWith(start)) return false
    let at = start.length
    for (const part of parts) {
      const found = id.indexOf(part, at)
      if (found < 0) return false
      at = found + part.length
    }
    return id.length >= at + end.length && id.endsWith(end)
  }
}

function unknownOutput({ text, keeps }: Pattern, path: DocPath, series: readonly SeriesSpec[]): Diagnostic {
  const known = series.flatMap(({ id, owner, measure }) =>
    owner.kind === 'series' ? [id] : [id, `${owner.id}.*`, `*.${measure}`],
  )
  const near = nearest(text, new Set(known))
  const hint =
    near === undefined
      ? 'A pattern is the id of a series, in which * stands for any characters: checkout.*, *.queueDepth.'
      : `Did you mean ${keeps ? '' : '!'}${near}?`
  return problem('output-unknown', path, `no series matches "${text}"`, hint)
}
