import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parameterSchema, resolveParameters } from '../../src/template/index.ts'
import { briefly, templateOf } from './read-template.ts'

/** A template with the parameter `p`, used where it can stand without a value. */
const withParameter = (rule: string) =>
  templateOf(`
template: { id: shop, title: A shop, version: 1.0.0 }
parameters: { p: ${rule} }
series: { other: 1, s: "\${p ?? other}" }
`)

test.each<[string, unknown[]]>([
  ['{ type: integer }', [24, 24.0, -3, 0]],
  ['{ type: integer, minimum: 2, maximum: 3 }', [2, 3]],
  ['{ type: number }', [24, 0.5, -1e300]],
  ['{ type: boolean }', [true, false]],
  ['{ type: string }', ['', 'x', '24']],
  ['{ type: string, enum: [normal, peak] }', ['peak']],
  ['{ type: string, pattern: "a|bc" }', ['a', 'bc']],
  ['{ type: duration, minimum: 10s, maximum: 2 }', ['10s', '250ms'.replace('250ms', '10000ms'), '2m', 2, 0.5]],
  ['{ type: timestamp, minimum: 2025-01-01T00:00:00Z }', ['2025-01-01T00:00:00Z', '2025-01-01T01:30+01:00']],
  ['{ type: array, items: { type: string, enum: [a, b] }, minItems: 1 }', [['a'], ['b', 'b']]],
  ['{ type: array, items: { type: duration } }', [[], ['5m', 3]]],
  ['{ type: series }', [5, [1, 2.5], 'demand * 2', { profile: 'weekday-office', mean: 3 }, { file: 'a.csv' }]],
])('values of %s are taken as they are', (rule, values) => {
  const template = withParameter(rule)
  const accepts = new Ajv({ strict: false }).compile(parameterSchema(template))
  for (const value of values) {
    expect(resolveParameters(template, { p: value })).toEqual({ value: { p: value }, diagnostics: [] })
    expect(accepts({ p: value })).toBe(true)
  }
})

test.each<[string, unknown[]]>([
  ['{ type: integer }', ['24', 24.5, true, null, [], {}, NaN, 2 ** 53]],
  ['{ type: number }', ['24', false, null, NaN, Infinity, [1]]],
  ['{ type: boolean }', ['true', 1, 0, null]],
  ['{ type: string }', [24, true, null, ['a']]],
  ['{ type: duration }', ['25', '25 s', '1h30m', 's', '', '-5m', null, true, Infinity]],
  ['{ type: timestamp }', ['2025-01-06', '2025-01-06T00:00:00', '2025-02-30T00:00:00Z', 1736121600, null]],
  ['{ type: array, items: { type: number } }', ['1,2', 1, null, { 0: 1 }]],
  ['{ type: series }', [true, null, '', '  ', [], { mean: NaN }, { f: () => 1 }]],
])('values of another type are refused for %s', (rule, values) => {
  const template = withParameter(rule)
  for (const value of values) {
    const { diagnostics } = resolveParameters(template, { p: value })
    expect(briefly(diagnostics), String(value)).toEqual(['parameter-type parameters.p'])
  }
})

test.each<[string, unknown, string[]]>([
  ['{ type: integer, minimum: 2, maximum: 3 }', 4, ['parameter-range parameters.p']],
  ['{ type: number, minimum: 0 }', -1e-9, ['parameter-range parameters.p']],
  [
    '{ type: string, enum: [a, b], pattern: "[ab]" }',
    'c',
    ['parameter-range parameters.p', 'parameter-range parameters.p'],
  ],
  ['{ type: string, pattern: "a|b" }', 'ab', ['parameter-range parameters.p']],
  ['{ type: string, pattern: "a*" }', 'aaa\nb', ['parameter-range parameters.p']],
  ['{ type: duration, maximum: 2h }', '121m', ['parameter-range parameters.p']],
  ['{ type: duration }', -5, ['parameter-range parameters.p']],
  ['{ type: timestamp, maximum: 2025-01-01T00:00:00Z }', '2025-01-01T00:30:00+00:00', ['parameter-range parameters.p']],
  ['{ type: array, items: { type: number }, minItems: 2 }', [1], ['parameter-range parameters.p']],
  [
    '{ type: array, items: { type: number, minimum: 0 }, maxItems: 2 }',
    [1, -1, 'x'],
    ['parameter-range parameters.p', 'parameter-range parameters.p.1', 'parameter-type parameters.p.2'],
  ],
  ['{ type: series }', [1, null, 3], ['parameter-type parameters.p.1']],
])('%s refuses %j', (rule, value, expected) => {
  expect(briefly(resolveParameters(withParameter(rule), { p: value }).diagnostics)).toEqual(expected)
})

const SHOP = templateOf(`
template: { id: shop, title: A shop, version: 1.0.0 }
parameters:
  ordersPerHour: { type: number, default: 1200, minimum: 0 }
  plan: { type: string, required: true, description: Which day it is. }
  capacity: { type: number }
  trace: { type: series }
  needed: { type: series }
series:
  synthetic: 5
  demand: "\${trace ?? synthetic}"
  more: "\${needed}"
`)

test('defaults stand for what is not given, and a series without a value is left out', () => {
  const given = { plan: 'peak', capacity: 3, needed: 'demand' }
  expect(resolveParameters(SHOP, given).value).toEqual({ ordersPerHour: 1200, ...given })
})

test('all problems of parameters are reported at once, with the nearest name as hint', () => {
  const { value, diagnostics } = resolveParameters(SHOP, { ordresPerHour: 3, ordersPerHour: '5', __proto__x: 1 })
  expect(value).toBeUndefined()
  expect(briefly(diagnostics)).toEqual([
    'parameter-unknown parameters.ordresPerHour',
    'parameter-unknown parameters.__proto__x',
    'parameter-type parameters.ordersPerHour',
    'parameter-missing parameters.plan',
    'parameter-missing parameters.capacity',
    'parameter-missing parameters.needed',
  ])
  expect(diagnostics[0]!.hint).toContain('ordersPerHour')
  expect(diagnostics[3]!.hint).toBe('Which day it is.')
})

test('names that objects inherit are not values', () => {
  const given = JSON.parse('{"__proto__": 1, "plan": "x", "capacity": 1, "needed": 1}') as Record<string, unknown>
  expect(briefly(resolveParameters(SHOP, given).diagnostics)).toEqual(['parameter-unknown parameters.__proto__'])
})

test('every wrong item of a long list is named', () => {
  const template = withParameter('{ type: array, items: { type: number } }')
  const { diagnostics } = resolveParameters(template, { p: Array<string>(200_000).fill('x') })
  expect(diagnostics).toHaveLength(200_000)
  expect(briefly(diagnostics.slice(-1))).toEqual(['parameter-type parameters.p.199999'])
})

test('a series parameter may not be nested without end', () => {
  let value: unknown = 1
  for (let i = 0; i < 100_000; i++) value = { of: value }
  expect(briefly(resolveParameters(withParameter('{ type: series }'), { p: value }).diagnostics)).toEqual([
    'parameter-type parameters.p',
  ])
})
