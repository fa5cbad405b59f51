import { checked, didYouMean, problem } from '../base/index.ts'
import type { Checked, Diagnostic, DiagnosticCode } from '../base/index.ts'
import { scalarFormula } from '../engine/index.ts'
import { seriesChoice } from './holes.ts'
import type { Hole } from './holes.ts'
import { PARAMETER_TYPES } from './parameter-types/index.ts'
import type { ParameterType } from './parameter-types/parameter-type.ts'
import { ownValue } from './plain-map.ts'
import type { Resolved } from './resolve-parameters.ts'
import type { Parameter, Template } from './template.ts'

/** What holes are filled from. */
export interface Filling {
  readonly template: Template
  readonly resolved: Resolved
  /** What each parameter that can be computed with counts as. */
  readonly numbers: ReadonlyMap<string, number>
}

/** What holes of a template are filled from, given the values of its parameters. */
export function fillingOf(template: Template, resolved: Resolved): Filling {
  const numbers = [...template.parameters.values()].flatMap((parameter) => {
    const { number } = typeOf(parameter)
    const value = ownValue(resolved, parameter.name)
    return number === undefined || value === undefined ? [] : [[parameter.name, number(value)] as const]
  })
  return { template, resolved, numbers: new Map(numbers) }
}

/**
 * The value of a hole that is all of a scalar. A name keeps the type of the parameter (a duration is its minutes),
 * `name ?? other` is the value of a series parameter or else the named series `other`; anything else is a scalar formula.
 * Diagnostics have offsets in the scalar's text, and no path.
 */
export function fillWhole(hole: Hole, filling: Filling): Checked<unknown> {
  const choice = seriesChoice(hole.formula)
  if (choice?.otherwise !== undefined) return fillChoice(hole, choice.parameter, choice.otherwise, filling)
  const parameter = filling.template.parameters.get(hole.formula)
  if (parameter === undefined) return fillFormula(hole, filling)
  const value = ownValue(filling.resolved, parameter.name)
  if (value === undefined) {
    return failed(hole, { code: 'parameter-missing', message: `the parameter ${parameter.name} has no value` })
  }
  const { filled } = typeOf(parameter)
  return { value: filled === undefined ? value : filled(value, parameter), diagnostics: [] }
}

/** The text of a hole inside a longer text: that of its parameter, or of the number its formula gives. */
export function fillText(hole: Hole, filling: Filling): Checked<string> {
  const parameter = filling.template.parameters.get(hole.formula)
  if (parameter === undefined) {
    const { value, diagnostics } = fillFormula(hole, filling)
    return value === undefined ? { diagnostics } : { value: String(value), diagnostics }
  }
  const { text, doc } = typeOf(parameter)
  const value = ownValue(filling.resolved, parameter.name)
  if (text !== undefined && value !== undefined) return { value: text(value), diagnostics: [] }
  return failed(hole, { code: 'hole-value', message: `${parameter.name} is ${doc} and cannot stand inside a text` })
}

function fillChoice(hole: Hole, name: string, otherwise: string, filling: Filling): Checked<unknown> {
  const { template, resolved } = filling
  const parameter = template.parameters.get(name)
  if (parameter === undefined) return unknownName(hole, filling)
  if (parameter.type !== 'series') {
    const message = `?? stands after ${name}, which is not a series parameter`
    return failed(hole, { code: 'hole-syntax', message, hint: 'Give the parameter a default instead.' })
  }
  const named = Object.keys(template.source.value['series'] ?? {})
  if (!named.includes(otherwise)) {
    const message = `'${otherwise}' is not a named series`
    const at = hole.formula.length - otherwise.length
    return failed(hole, { code: 'hole-unknown', message, hint: didYouMean(otherwise, named), at })
  }
  return { value: ownValue(resolved, name) ?? otherwise, diagnostics: [] }
}

function fillFormula(hole: Hole, filling: Filling): Checked<number> {
  const { formula } = hole
  if (formula === '') {
    return failed(hole, {
      code: 'hole-syntax',
      message: 'a hole is empty',
      hint: 'Write a parameter or a formula of them.',
    })
  }
  if (formula.includes('??')) {
    const hint = 'Write the name of a series parameter, ?? and the name of a series, as all of the value.'
    return failed(hole, {
      code: 'hole-syntax',
      message: `?? stands inside '${formula}'`,
      hint,
      at: formula.indexOf('??'),
    })
  }
  if (seriesChoice(formula) !== undefined) return unknownName(hole, filling)
  const wrong = notNumbers(hole, filling)
  if (wrong.length > 0) return { diagnostics: wrong }
  const { value, diagnostics } = scalarFormula(formula, filling.numbers)
  const placed = diagnostics.map((diagnostic) => inHole(diagnostic, hole))
  return value === undefined ? { diagnostics: placed } : checked(value === 0 ? 0 : value, placed)
}

/** Parameters in a formula that cannot be computed with; each is named once. */
function notNumbers(hole: Hole, { template }: Filling): readonly Diagnostic[] {
  const words = [...hole.formula.matchAll(/[A-Za-z_]\w*/g)]
  const firsts = words.filter(({ 0: word }, i) => words.findIndex((other) => other[0] === word) === i)
  return firsts.flatMap(({ 0: word, index: at }) => {
    const parameter = template.parameters.get(word)
    if (parameter === undefined || typeOf(parameter).number !== undefined) return []
    const message = `${word} is ${typeOf(parameter).doc} and cannot be computed with`
    return failed(hole, { code: 'hole-value', message, at }).diagnostics
  })
}

function unknownName(hole: Hole, { template }: Filling): Checked<never> {
  const name = seriesChoice(hole.formula)!.parameter
  const hint = didYouMean(name, template.parameters.keys())
  return failed(hole, { code: 'hole-unknown', message: `'${name}' is not a parameter`, hint })
}

/** A formula that cannot be read is, in a hole, a hole that cannot be read. */
function inHole(diagnostic: Diagnostic, hole: Hole): Diagnostic {
  const code = diagnostic.code === 'formula-syntax' ? 'hole-syntax' : diagnostic.code
  return { ...diagnostic, code, offset: hole.at + (diagnostic.offset ?? 0) }
}

interface HoleFault {
  readonly code: DiagnosticCode
  readonly message: string
  readonly hint?: string
  /** Offset in the hole's formula; its start unless given. */
  readonly at?: number
}

function failed(hole: Hole, { code, message, hint, at = 0 }: HoleFault): Checked<never> {
  return { diagnostics: [{ ...problem(code, [], message, hint), offset: hole.at + at }] }
}

function typeOf(parameter: Parameter): ParameterType {
  return PARAMETER_TYPES.get(parameter.type)!
}
