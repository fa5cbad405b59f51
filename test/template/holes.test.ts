import { expect, test } from 'vitest'
import { andThen } from '../../src/base/index.ts'
import { expandTemplate, resolveParameters } from '../../src/template/index.ts'
import { briefly, templateOf } from './read-template.ts'

const PARAMETERS = `
template: { id: shop, title: "A \${shop}", version: 1.0.0 }
parameters:
  n: { type: integer, default: 6 }
  x: { type: number, default: 1.5 }
  open: { type: boolean, default: true }
  closed: { type: boolean, default: false }
  name: { type: string, default: Berlin }
  wait: { type: duration, default: 90s }
  minutes: { type: duration, default: 5 }
  start: { type: timestamp, default: 2025-01-06T00:00:00Z }
  roster: { type: array, items: { type: number }, default: [1, 2] }
  waits: { type: array, items: { type: duration }, default: [90s, 3] }
  trace: { type: series }
`

const SERIES = 'series: { synthetic: 5, dmand: 6 }\n'

/** The model a template with these sections gives. */
function expanded(sections: string, given: Record<string, unknown> = {}) {
  const template = templateOf(PARAMETERS + SERIES + sections)
  return andThen(resolveParameters(template, given), (resolved) => expandTemplate(template, resolved))
}

test.each<[string, unknown]>([
  ['${n}', 6],
  ['${ x }', 1.5],
  ['${open}', true],
  ['${name}', 'Berlin'],
  ['${wait}', 1.5],
  ['${minutes}', 5],
  ['${start}', '2025-01-06T00:00:00Z'],
  ['${roster}', [1, 2]],
  ['${waits}', [1.5, 3]],
  ['${n / 4}', 1.5],
  ['${n / 2}', 3],
  ['${x * 2 + open}', 4],
  ['${wait * 2 + minutes}', 8],
  ['${IF(closed, n, -x)}', -1.5],
  ['${MAX(n, 7) ^ 2}', 49],
  ['${0 * -1}', 0],
  ['${2}', 2],
])('%s as the whole value becomes %j', (hole, value) => {
  expect(expanded(`seed: "${hole}"`).value?.['seed']).toEqual(value)
})

test.each<[unknown]>([
  [7],
  [[1, 2, 3]],
  ['synthetic * 2'],
  [{ file: 'a.csv', column: 'n' }],
  [{ of: 'dmand', max: 3 }],
])('a series parameter given as %j stands where its hole is', (value) => {
  const sections = 'topology: { nodes: { a: { arrivals: "${trace ?? synthetic}" } } }'
  expect(expanded(sections, { trace: value }).value?.['topology']).toEqual({ nodes: { a: { arrivals: value } } })
})

test('a series parameter without a value is the name of the series after ??', () => {
  expect(expanded('seed: "${ trace??synthetic }"').value?.['seed']).toBe('synthetic')
})

test('holes are filled inside longer texts under the keys of labels', () => {
  const sections = `
thresholds: [{ name: "\${name} waits \${wait}, \${n}x\${n / 4} \${open} \${start}" }]
topology:
  nodes: { a: { title: "T \${minutes}", description: "\${x}\${x}", group: "g\${n}", unit: "u\${n}" } }
  edges: [{ id: "e\${n}", from: "a\${n}", to: "b\${n}", share: { file: "d/\${name}.csv" } }]
`
  const { value, diagnostics } = expanded(sections)
  expect(diagnostics).toEqual([])
  expect(value?.['thresholds']).toEqual([{ name: 'Berlin waits 90s, 6x1.5 true 2025-01-06T00:00:00Z' }])
  expect(value?.['topology']).toEqual({
    nodes: { a: { title: 'T 5', description: '1.51.5', group: 'g6', unit: 'u6' } },
    edges: [{ id: 'e6', from: 'a6', to: 'b6', share: { file: 'd/Berlin.csv' } }],
  })
})

test('the sections of the template are gone, and the rest is as it was', () => {
  const { value } = expanded('seed: 3\ngrid: { bins: 4, of: [null, true, { a: x }] }')
  expect(value).toEqual({
    series: { synthetic: 5, dmand: 6 },
    seed: 3,
    grid: { bins: 4, of: [null, true, { a: 'x' }] },
  })
})

test('a value is not looked through for holes of its own', () => {
  expect(expanded('seed: "${name}"', { name: '${n}' }).value?.['seed']).toBe('${n}')
})

test.each<[string, string, string[]]>([
  ['a hole that is not closed', 'seed: "a ${n"', ['hole-syntax seed 16:10']],
  ['an empty hole', 'seed: "${ }"', ['hole-syntax seed 16:11']],
  ['a formula that cannot be read', 'seed: "${n + }"', ['hole-syntax seed 16:13']],
  ['two formulas in one hole', 'seed: "${n x}"', ['hole-syntax seed 16:12']],
  ['a name that is no parameter', 'seed: "${nme}"', ['hole-unknown seed 16:10']],
  [
    'names in a formula that are no parameters',
    'seed: "${n + nn * mm}"',
    ['hole-unknown seed 16:14', 'hole-unknown seed 16:19'],
  ],
  ['a division by zero', 'seed: "${n / closed}"', ['hole-value seed 16:10']],
  ['text in a formula', 'seed: "${n + name + name + trace}"', ['hole-value seed 16:14', 'hole-value seed 16:28']],
  ['a function of more than one bin', 'seed: "${SHIFT(n, 1)}"', ['function-unknown seed 16:10']],
  ['a function that does not exist', 'seed: "${MAXX(n, 1)}"', ['function-unknown seed 16:10']],
  ['?? after a number', 'seed: "${n ?? synthetic}"', ['hole-syntax seed 16:10']],
  ['?? after a name that is no parameter', 'seed: "${trade ?? synthetic}"', ['hole-unknown seed 16:10']],
  ['?? before a series that is not there', 'seed: "${trace ?? demand}"', ['hole-unknown seed 16:19']],
  ['?? in a formula', 'seed: "${trace ?? synthetic * 2}"', ['hole-syntax seed 16:16']],
  [
    'a hole in a formula of series',
    'topology: { nodes: { a: { capacity: "synthetic * ${n}" } } }',
    ['hole-in-formula topology.nodes.a.capacity 16:50'],
  ],
  ['two holes that are not one', 'seed: "${n}${n}"', ['hole-in-formula seed 16:8']],
  ['blanks around a hole', 'seed: " ${n}"', ['hole-in-formula seed 16:9']],
  ['a list inside a text', 'thresholds: [{ name: "a ${roster}" }]', ['hole-value thresholds.0.name 16:27']],
  [
    'a series inside a text',
    'thresholds: [{ name: "a ${trace ?? synthetic}" }]',
    ['hole-syntax thresholds.0.name 16:33'],
  ],
  ['a hole in a key', 'topology: { nodes: { "a${n}": { kind: sink } } }', ['hole-syntax topology.nodes.a${n} 16:22']],
])('%s is refused, with its place', (_name, sections, expected) => {
  const { value, diagnostics } = expanded(sections)
  expect(value).toBeUndefined()
  expect(briefly(diagnostics)).toEqual(expected)
})

test('the problems of all holes are reported at once, each at its character in the file', () => {
  const sections = `topology:
  nodes:
    a:
      title: 'it''s \${nn}'
      capacity: >-
        \${ n
        / closed }
      arrivals: "\\x24{m}"
`
  const { diagnostics } = expanded(sections)
  expect(briefly(diagnostics)).toEqual([
    'hole-unknown topology.nodes.a.title 19:23',
    'hole-value topology.nodes.a.capacity 21:12',
    'hole-unknown topology.nodes.a.arrivals 23:23',
  ])
  expect(diagnostics[0]!.hint).toContain('n')
})

test('a wrong hole in a formula is answered with the hint to name a series', () => {
  const { diagnostics } = expanded('topology: { nodes: { a: { capacity: "2 * ${n}" } } }')
  expect(diagnostics[0]!.hint).toContain('named series')
})
