import { isId, isReservedId, problem } from '../base/index.ts'
import type { Diagnostic, DocPath } from '../base/index.ts'
import { PARAMETER_TYPES } from './parameter-types/index.ts'
import type { ParameterType, RuleName } from './parameter-types/parameter-type.ts'
import { wholeText } from './parameter-types/string.ts'
import type { ParameterRule } from './template-schema.ts'

const RULE_NAMES: readonly RuleName[] = ['minimum', 'maximum', 'enum', 'pattern', 'items', 'minItems', 'maxItems']

const PARAMETERS = 'parameters'

/** All that is wrong with one parameter of a template whose shape is right: name, rules, and default against the rules. */
export function parameterProblems(name: string, rule: ParameterRule): readonly Diagnostic[] {
  const path = [PARAMETERS, name]
  const ofRules = [...nameProblems(name, path), ...ruleProblems(rule, path)]
  if (ofRules.length > 0) return ofRules
  return [...requiredProblems(name, rule, path), ...defaultProblems(name, rule, path)]
}

function nameProblems(name: string, path: DocPath): readonly Diagnostic[] {
  if (!isId(name)) {
    const hint = 'Use letters, digits and _, not starting with a digit, at most 64.'
    return [problem('id-invalid', path, `'${name}' is not a name that a hole can use`, hint)]
  }
  if (!isReservedId(name, new Set())) return []
  return [problem('id-reserved', path, `'${name}' has a meaning of its own`, 'Choose another name.')]
}

function ruleProblems(rule: ParameterRule, path: DocPath): readonly Diagnostic[] {
  const type = typeOf(rule)
  const foreign = RULE_NAMES.filter((name) => rule[name] !== undefined && !type.rules.includes(name))
  const problems = foreign.map((name) => {
    const owners = [...PARAMETER_TYPES.values()].filter(({ rules }) => rules.includes(name)).map((owner) => owner.name)
    const message = `${name} is not a rule for a parameter of type ${type.name}`
    return problem('field-unknown', [...path, name], message, `It is one for ${owners.join(', ')}.`)
  })
  if (problems.length > 0) return problems
  return [...boundProblems(rule, type, path), ...patternProblems(rule, path), ...itemProblems(rule, path)]
}

function boundProblems(rule: ParameterRule, type: ParameterType, path: DocPath): readonly Diagnostic[] {
  const wrong = (['minimum', 'maximum'] as const).flatMap((name) => {
    const value = rule[name]
    if (value === undefined) return []
    return type
      .problems(value, { type: rule.type })
      .map(({ message }) => problem('field-type', [...path, name], `${name} ${message}`))
  })
  if (wrong.length > 0 || rule.minimum === undefined || rule.maximum === undefined) return wrong
  const crossed = type.problems(rule.maximum, { type: rule.type, minimum: rule.minimum })
  return crossed.map(({ message }) => problem('field-value', [...path, 'maximum'], `maximum ${message}`))
}

function patternProblems({ pattern }: ParameterRule, path: DocPath): readonly Diagnostic[] {
  if (pattern === undefined) return []
  try {
    new RegExp(wholeText(pattern), 'u')
    return []
  } catch {
    const message = `pattern '${pattern}' is not a regular expression`
    return [problem('field-value', [...path, 'pattern'], message, 'Write one as in JavaScript with the flag u.')]
  }
}

function itemProblems({ type, items, minItems, maxItems }: ParameterRule, path: DocPath): readonly Diagnostic[] {
  if (type !== 'array') return []
  if (items === undefined) {
    const hint = 'Say what each item is, such as items: { type: number }.'
    return [problem('field-missing', [...path, 'items'], 'a parameter of type array has no items', hint)]
  }
  const inItems = ruleProblems(items, [...path, 'items'])
  if (minItems === undefined || maxItems === undefined || minItems <= maxItems) return inItems
  const message = `maxItems ${maxItems} is below minItems ${minItems}`
  return [...inItems, problem('field-value', [...path, 'maxItems'], message)]
}

function requiredProblems(name: string, rule: ParameterRule, path: DocPath): readonly Diagnostic[] {
  if (rule.required === true && rule.default !== undefined) {
    const message = `${name} is required and has a default that is never used`
    return [problem('field-value', [...path, 'required'], message, 'Keep one of the two.')]
  }
  if (rule.required !== false || rule.default !== undefined || rule.type === 'series') return []
  const message = `${name} is not required and has no default, so that its holes stay empty`
  return [problem('field-missing', [...path, 'default'], message, 'Give it a default, or leave required out.')]
}

function defaultProblems(name: string, rule: ParameterRule, path: DocPath): readonly Diagnostic[] {
  if (rule.default === undefined) return []
  const problems = typeOf(rule).problems(rule.default, rule)
  return problems.map(({ code, path: inside, message }) =>
    problem(code, [...path, 'default', ...inside], `the default of ${name} ${message}`),
  )
}

function typeOf({ type }: { type: string }): ParameterType {
  return PARAMETER_TYPES.get(type)!
}
