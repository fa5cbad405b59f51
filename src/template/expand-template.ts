import { checked, problem } from '../base/index.ts'
import type { Checked, Diagnostic, DocPath } from '../base/index.ts'
import { isModelSection } from './check-template.ts'
import { fillingOf, fillText, fillWhole } from './fill-hole.ts'
import type { Filling } from './fill-hole.ts'
import { holesOf, wholeHole } from './holes.ts'
import type { Hole } from './holes.ts'
import type { PlainMap } from './plain-map.ts'
import type { Resolved } from './resolve-parameters.ts'
import type { Template } from './template.ts'

/** A model document (docs/spec/model.md): plain data without holes, not checked yet. */
export type ModelDocument = PlainMap

/** Under these keys a hole may stand inside a longer text. */
const LABEL_KEYS = ['title', 'description', 'group', 'unit', 'name', 'id', 'from', 'to', 'file']

interface Expansion {
  readonly filling: Filling
  readonly problems: Diagnostic[]
}

/**
 * Template and values -> model document, by substitution on the parsed document, never on text. The sections `template`
 * and `parameters` are gone, every other path is the same as in the template. Diagnostics carry their places:
 * `hole-syntax`, `hole-unknown`, `hole-value`, `hole-in-formula`, and those of scalar formulas.
 */
export function expandTemplate(template: Template, resolved: Resolved): Checked<ModelDocument> {
  const expansion: Expansion = { filling: fillingOf(template, resolved), problems: [] }
  const sections = Object.entries(template.source.value).filter(([key]) => isModelSection(key))
  const model = Object.fromEntries(sections.map(([key, value]) => [key, expand(value, [key], expansion)]))
  return checked(model, placed(expansion.problems, template))
}

function expand(value: unknown, path: DocPath, expansion: Expansion): unknown {
  if (typeof value === 'string') return value.includes('${') ? fill(value, path, expansion) : value
  if (Array.isArray(value)) return value.map((item, index) => expand(item, [...path, index], expansion))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key.includes('${')) expansion.problems.push(holeInKey(key, [...path, key]))
      return [key, expand(inner, [...path, key], expansion)]
    }),
  )
}

function fill(text: string, path: DocPath, expansion: Expansion): unknown {
  const { holes, unclosed } = holesOf(text)
  if (unclosed !== undefined) {
    expansion.problems.push({
      ...problem('hole-syntax', path, 'a hole opens with ${ and is not closed', 'Write } after it.'),
      offset: unclosed,
    })
    return text
  }
  const whole = wholeHole(text)
  if (whole !== undefined) return kept(fillWhole(whole, expansion.filling), path, expansion)
  if (!LABEL_KEYS.includes(String(path[path.length - 1]))) {
    expansion.problems.push(holeInFormula(text, holes[0]!, path))
    return text
  }
  return joined(text, holes, (hole) => kept(fillText(hole, expansion.filling), path, expansion))
}

/** The text with each hole replaced. */
function joined(text: string, holes: readonly Hole[], textOf: (hole: Hole) => string | undefined): string {
  const parts = holes.map((hole, i) => text.slice(holes[i - 1]?.to ?? 0, hole.from) + (textOf(hole) ?? ''))
  return parts.join('') + text.slice(holes[holes.length - 1]!.to)
}

/** The value, its diagnostics put down at the path; undefined when there is none. */
function kept<T>({ value, diagnostics }: Checked<T>, path: DocPath, expansion: Expansion): T | undefined {
  expansion.problems.push(...diagnostics.map((diagnostic) => ({ ...diagnostic, path })))
  return value
}

function holeInKey(key: string, path: DocPath): Diagnostic {
  return problem('hole-syntax', path, `the key '${key}' holds a hole`, 'Keys are fixed: write the name itself.')
}

function holeInFormula(text: string, hole: Hole, path: DocPath): Diagnostic {
  const message = `the hole '${text.slice(hole.from, hole.to)}' stands inside a longer text that is not a label`
  const hint = 'Make the hole all of a named series of its own, and use the name of that series here.'
  return { ...problem('hole-in-formula', path, message, hint), offset: hole.from }
}

/** Offsets of these diagnostics count in the template's text, so that each place is exact. */
function placed(problems: readonly Diagnostic[], { source }: Template): readonly Diagnostic[] {
  return problems.map((diagnostic) => {
    const { path, offset } = diagnostic
    const place = source.locator.place(path, offset === undefined ? { key: true } : { offset })
    return place === undefined ? diagnostic : { ...diagnostic, source: place }
  })
}
