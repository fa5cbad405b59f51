import { expect, test } from 'vitest'
import { parameterSchema } from '../../src/template/index.ts'
import { briefly, readTemplate, templateOf } from './read-template.ts'

const HEAD = 'template: { id: shop, title: A shop, version: 1.0.0 }'

/** A template with the parameter `p`. */
const withParameter = (rule: string): string => `${HEAD}\nparameters:\n  p: ${rule}\n`

test('a template has its head, and its parameters as declared', () => {
  const text = `
template: { id: order-system, title: Orders, version: 1.0.0, description: d, tags: [retail], expectedWarnings: [overload] }
parameters:
  zeta: { type: integer, default: 3, minimum: 1, title: Z }
  alpha: { type: series, unit: orders }
topology: { nodes: { a: { kind: "\${zeta}" } } }
`
  const { id, version, tags, expectedWarnings, parameters } = templateOf(text)
  expect({ id, version, tags, expectedWarnings }).toEqual({
    id: 'order-system',
    version: '1.0.0',
    tags: ['retail'],
    expectedWarnings: ['overload'],
  })
  expect([...parameters.values()]).toEqual([
    { name: 'zeta', type: 'integer', default: 3, minimum: 1, title: 'Z', required: false },
    { name: 'alpha', type: 'series', unit: 'orders', required: false },
  ])
})

test('a template may have no parameters, and no sections of a model yet', () => {
  expect(templateOf(HEAD).parameters.size).toBe(0)
})

test.each<[string, string, string[]]>([
  ['no head', 'grid: {}', ['field-missing template 1:1']],
  ['a head without version', 'template: { id: shop, title: A }', ['field-missing template.version 1:1']],
  [
    'a version that is a number',
    'template: { id: shop, title: A, version: 1.0 }',
    ['field-type template.version 1:42'],
  ],
  ['a misspelt section', `${HEAD}\ntopolgy: {}`, ['field-unknown topolgy 2:1']],
  [
    'fragments and includes',
    'template: { id: a, title: A, version: "1", fragment: true }\ninclude: []',
    ['field-unknown include 2:1', 'field-unknown template.fragment 1:44'],
  ],
  ['an unknown rule', withParameter('{ type: number, defualt: 3 }'), ['field-unknown parameters.p.defualt 3:22']],
  ['no type', withParameter('{ default: 3 }'), ['field-missing parameters.p.type 3:3']],
  ['an unknown type', withParameter('{ type: float }'), ['field-value parameters.p.type 3:14']],
  ['parameters as a list', `${HEAD}\nparameters: [p]`, ['field-type parameters 2:1']],
  [
    'a pattern of 201 characters',
    withParameter(`{ type: string, pattern: ${'x'.repeat(201)} }`),
    ['field-value parameters.p.pattern 3:31'],
  ],
])('%s is a problem of the shape', (_name, text, expected) => {
  expect(briefly(readTemplate(text).diagnostics).sort()).toEqual(expected)
})

test.each([
  ['Shop', 'upper case'],
  ['2-shops', 'a digit first'],
  ['my--shop', 'two hyphens'],
  ['shop-', 'a hyphen last'],
  ['my_shop', 'an underscore'],
  ['x'.repeat(65), 'more than 64 characters'],
])('the id %s is refused: %s', (id) => {
  const { diagnostics } = readTemplate(`template: { title: A, version: "1", id: ${id} }`)
  expect(briefly(diagnostics)).toEqual(['template-id template.id 1:41'])
})

test('the id of a template is the name of its folder', () => {
  expect(briefly(readTemplate(HEAD, 'store').diagnostics)).toEqual(['template-id template.id 1:17'])
  expect(readTemplate(HEAD, 'shop').diagnostics).toEqual([])
})

test.each<[string, string, string[]]>([
  [
    'a name that no formula can use',
    `${HEAD}\nparameters:\n  my-p: { type: number, default: 1 }`,
    ['id-invalid parameters.my-p 3:3'],
  ],
  [
    'a reserved name',
    `${HEAD}\nparameters:\n  not: { type: number, default: 1 }\n  __proto__: { type: number, default: 1 }`,
    ['id-reserved parameters.not 3:3', 'id-reserved parameters.__proto__ 4:3'],
  ],
  [
    'rules of another type',
    withParameter('{ type: boolean, minimum: 1, pattern: x, default: true }'),
    ['field-unknown parameters.p.minimum 3:23', 'field-unknown parameters.p.pattern 3:35'],
  ],
  [
    'a bound of another type',
    withParameter('{ type: integer, minimum: 0.5, maximum: "9", default: 1 }'),
    ['field-type parameters.p.minimum 3:32', 'field-type parameters.p.maximum 3:46'],
  ],
  [
    'a bound that is no time',
    withParameter('{ type: timestamp, minimum: 2025-01-06, required: true }'),
    ['field-type parameters.p.minimum 3:34'],
  ],
  [
    'bounds the wrong way round',
    withParameter('{ type: duration, minimum: 2h, maximum: 90m, default: 2h }'),
    ['field-value parameters.p.maximum 3:46'],
  ],
  [
    'a pattern that is none',
    withParameter('{ type: string, pattern: "a(", default: a }'),
    ['field-value parameters.p.pattern 3:31'],
  ],
  ['an array without items', withParameter('{ type: array, default: [1] }'), ['field-missing parameters.p.items 3:3']],
  [
    'items with a rule of another type',
    withParameter('{ type: array, items: { type: number, enum: [a] }, default: [1] }'),
    ['field-unknown parameters.p.items.enum 3:44'],
  ],
  [
    'fewest items above most',
    withParameter('{ type: array, items: { type: number }, minItems: 3, maxItems: 2, default: [] }'),
    ['field-value parameters.p.maxItems 3:69'],
  ],
  [
    'a default of the wrong type',
    withParameter('{ type: number, default: "24" }'),
    ['parameter-type parameters.p.default 3:31'],
  ],
  [
    'a default that is empty',
    withParameter('{ type: number, default: }'),
    ['parameter-type parameters.p.default 3:22'],
  ],
  [
    'a default below the minimum',
    withParameter('{ type: duration, minimum: 1h, default: 59m }'),
    ['parameter-range parameters.p.default 3:46'],
  ],
  [
    'a default not in the list',
    withParameter('{ type: string, enum: [a, b], default: c }'),
    ['parameter-range parameters.p.default 3:45'],
  ],
  [
    'items of a default',
    withParameter('{ type: array, items: { type: integer, maximum: 5 }, default: [1, 9, 2.5] }'),
    ['parameter-range parameters.p.default.1 3:72', 'parameter-type parameters.p.default.2 3:75'],
  ],
  [
    'a default that is required',
    withParameter('{ type: number, default: 1, required: true }'),
    ['field-value parameters.p.required 3:44'],
  ],
  [
    'nothing to fill the holes with',
    withParameter('{ type: number, required: false }'),
    ['field-missing parameters.p.default 3:3'],
  ],
])('%s is a problem of the parameter', (_name, text, expected) => {
  expect(briefly(readTemplate(text).diagnostics)).toEqual(expected)
})

test('the problems of all parameters are reported at once', () => {
  const text = `${HEAD}\nparameters:\n  a: { type: number, default: x }\n  b: { type: boolean, default: 1 }\n  c: { type: array }`
  expect(readTemplate(text).diagnostics.map(({ code }) => code)).toEqual([
    'parameter-type',
    'parameter-type',
    'field-missing',
  ])
})

test('parameters are shown as a JSON Schema', () => {
  const text = `
template: { id: shop, title: A shop, version: 1.0.0 }
parameters:
  bins: { type: integer, default: 288, minimum: 12, maximum: 1000, title: Bins }
  plan: { type: string, enum: [normal, peak], description: Which day }
  name: { type: string, pattern: "[a-z]+", default: abc }
  patience: { type: duration, default: 25s, maximum: 2h, unit: minutes }
  roster: { type: array, items: { type: number, minimum: 0 }, minItems: 1, maxItems: 7, default: [1] }
  open: { type: boolean, default: true }
  start: { type: timestamp, default: 2025-01-06T00:00:00Z }
  trace: { type: series }
series: { trace: "\${trace}" }
`
  const schema = parameterSchema(templateOf(text)) as { properties: Record<string, Record<string, unknown>> }
  expect(schema).toMatchObject({ type: 'object', additionalProperties: false, required: ['plan', 'trace'] })
  const { bins, plan, name, patience, roster, open, start, trace } = schema.properties
  expect(bins).toEqual({
    type: 'integer',
    minimum: 12,
    maximum: 1000,
    default: 288,
    title: 'Bins',
    'x-type': 'integer',
  })
  expect(plan).toEqual({ type: 'string', enum: ['normal', 'peak'], description: 'Which day', 'x-type': 'string' })
  expect(name).toMatchObject({ pattern: '^(?:[a-z]+)$' })
  expect(patience).toMatchObject({
    'x-unit': 'minutes',
    anyOf: [{ type: 'string' }, { type: 'number', minimum: 0, maximum: 120 }],
  })
  expect(roster).toMatchObject({ type: 'array', items: { type: 'number', minimum: 0 }, minItems: 1, maxItems: 7 })
  expect(open).toMatchObject({ type: 'boolean', default: true })
  expect(start).toMatchObject({ type: 'string', 'x-type': 'timestamp' })
  expect(trace).toMatchObject({ 'x-type': 'series' })
})
