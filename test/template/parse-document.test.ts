import { expect, test } from 'vitest'
import { DOCUMENT_LIMITS, parseDocument } from '../../src/template/index.ts'
import { briefly } from './read-template.ts'

const parse = (text: string) => parseDocument(text, { file: 'model.yaml' })

const lines = (...text: string[]): string => text.join('\n')

test.each<[string, string, unknown]>([
  ['JSON', '{"a": [1, 2.5, true, null, "x"]}', { a: [1, 2.5, true, null, 'x'] }],
  ['words that were booleans in YAML 1.1', 'a: [yes, no, on, off, y]', { a: ['yes', 'no', 'on', 'off', 'y'] }],
  ['the booleans and nulls of 1.2', 'a: [true, False, null, ~, ]', { a: [true, false, null, null] }],
  ['numbers', 'a: [0o14, 014, 0x1F, 1e3, .5, 1., +12]', { a: [12, 14, 31, 1000, 0.5, 1, 12] }],
  ['minus zero, which is zero', 'a: -0', { a: 0 }],
  ['what only looks like a number', 'a: [1_000, 12:30:45, 0b11, 1e]', { a: ['1_000', '12:30:45', '0b11', '1e'] }],
  ['times, which stay text', 'a: 2025-01-06T00:00:00Z', { a: '2025-01-06T00:00:00Z' }],
  ['a byte order mark', '\uFEFFa: 1', { a: 1 }],
  ['CRLF', 'a: 1\r\nb: |\r\n  x\r\n  y\r\n', { a: 1, b: 'x\ny\n' }],
  ['keys, which are text', '1: a\nnull: b\ntrue: c', { 1: 'a', null: 'b', true: 'c' }],
  ['aliases', 'a: &x {b: 1}\nc: *x\nd: [*x]', { a: { b: 1 }, c: { b: 1 }, d: [{ b: 1 }] }],
  ['an anchor given again', 'a: &x 1\nb: *x\nc: &x 2\nd: *x', { a: 1, b: 1, c: 2, d: 2 }],
  ['no merge keys', 'a: &x {b: 1}\nc: {<<: *x}', { a: { b: 1 }, c: { '<<': { b: 1 } } }],
  ['tags of the core schema', 'a: !!str 5\nb: !!float 3.5', { a: '5', b: 3.5 }],
  ['a hole without quotes outside braces', 'a: ${x}', { a: '${x}' }],
  ['values that are left out', 'a:\nb: {c: }', { a: null, b: { c: null } }],
  ['comments and one document marker', '# first\n---\na: 1 # last\n...\n', { a: 1 }],
  ['an escape of two code units', 'a: "\\U0001F600"', { a: '😀' }],
])('%s can be read', (_name, text, value) => {
  expect(parse(text).value?.value).toEqual(value)
})

test('a YAML 1.1 directive changes nothing', () => {
  const text = lines('%YAML 1.1', '---', 'a: [yes, 010]', 'b: &x {k: 1}', 'c: {<<: *x}')
  expect(parse(text).value?.value).toEqual({ a: ['yes', 10], b: { k: 1 }, c: { '<<': { k: 1 } } })
})

test('keys with a meaning in JavaScript are keys like any other', () => {
  const document = parse('{"__proto__": {"polluted": 1}, "constructor": 2, "a": {"__proto__": 3}}').value!.value
  expect(Object.keys(document)).toEqual(['__proto__', 'constructor', 'a'])
  expect(Object.getPrototypeOf(document)).toBe(Object.prototype)
  expect(Object.keys(document['a'] as object)).toEqual(['__proto__'])
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

const DEEP = DOCUMENT_LIMITS.depth

test.each<[string, string, string[]]>([
  ['nothing', '', ['field-type  1:1']],
  ['only a comment', '# nothing', ['field-type  1:1']],
  ['a scalar', 'hello', ['field-type  1:1']],
  ['a list', '- 1', ['field-type  1:1']],
  ['a key used twice', lines('a: 1', 'b:', '  c: 1', '  c: 2', 'a: 3'), ['yaml-syntax  4:3', 'yaml-syntax  5:1']],
  ['keys that are equal as text', '1: a\n"1": b', ['yaml-syntax  2:1']],
  ['__proto__ used twice', '{"__proto__": 1, "__proto__": 2}', ['yaml-syntax  1:18']],
  ['a map as a key', '? {a: 1}\n: 2', ['yaml-syntax  1:3']],
  ['a tab as indentation', 'a:\n\tb: 1', ['yaml-syntax  2:1']],
  ['two errors', lines('a: [1,', 'b: }'), ['yaml-syntax  2:1', 'yaml-syntax  2:4']],
  ['a second document', 'a: 1\n---\nb: 2', ['yaml-syntax  2:1']],
  ['a tag of its own', 'a: !secret x', ['yaml-syntax  1:4']],
  ['a tag of YAML 1.1', 'a: !!set {b}', ['yaml-syntax  1:4']],
  ['an alias without anchor', 'a: *nobody', ['yaml-syntax  1:4']],
  ['an alias before its anchor', 'a: *x\nb: &x 1', ['yaml-syntax  1:4']],
  ['a merge tag', 'a: &x {b: 1}\nc:\n  !!merge <<: *x', ['yaml-syntax  3:3']],
  ['an unknown YAML version', '%YAML 1.9\n---\na: 1', ['yaml-syntax  1:7']],
  ['an impossible escape', 'a: "\\UFFFFFFFF"', ['yaml-syntax  1:5']],
  [
    'numbers beyond all bounds',
    'a: [1, 1e400, {b: -.inf}]\nc: .nan',
    ['field-type a.1 1:8', 'field-type a.2.b 1:19', 'field-type c 2:4'],
  ],
  [
    'an alias inside its own anchor',
    'a: &a [*a]',
    [`yaml-limit ${['a', ...Array<number>(DEEP - 1).fill(0)].join('.')} 1:7`],
  ],
])('%s is refused, with line and column', (_name, text, expected) => {
  const { value, diagnostics } = parse(text)
  expect(value).toBeUndefined()
  expect(briefly(diagnostics)).toEqual(expected)
})

test('maps and lists may be nested 64 deep, in flow and block form', () => {
  const flow = (depth: number): string => `{"a": ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`
  const block = (depth: number): string => `a:\n  ${'- '.repeat(depth - 1)}1`
  for (const nested of [flow, block]) {
    expect(parse(nested(DEEP)).diagnostics).toEqual([])
    expect(parse(nested(DEEP + 1)).diagnostics.map(({ code }) => code)).toEqual(['yaml-limit'])
  }
})

test.each([
  ['lists', '['.repeat(1_000_000)],
  ['maps', '{a: '.repeat(200_000)],
  ['lines of a list', '- '.repeat(1_000_000)],
  ['keys on one line', 'a: '.repeat(200_000)],
  ['question marks', '? '.repeat(200_000)],
])('a million open %s are refused before they are built', (_name, text) => {
  expect(parse(text).diagnostics[0]?.code).toMatch(/^yaml-(?:limit|syntax)$/)
})

test('aliases that multiply are refused before they are written out', () => {
  const levels = Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`)
  const { diagnostics } = parse(['a0: &a0 [x]', ...levels].join('\n'))
  expect(diagnostics.map(({ code }) => code)).toEqual(['yaml-limit'])
})

test('a text of more than 10 MiB is refused unread', () => {
  const { diagnostics } = parse(`a: "${'x'.repeat(10 * 1024 * 1024)}"`)
  expect(briefly(diagnostics)).toEqual(['yaml-limit  1:1'])
})

test('errors beyond a hundred are counted, not listed', () => {
  const { diagnostics } = parse(']\n'.repeat(1000))
  expect(diagnostics).toHaveLength(DOCUMENT_LIMITS.errors + 1)
  expect(diagnostics.at(-1)?.code).toBe('yaml-limit')
})

test('a hole without quotes in braces is refused with the hint to quote it', () => {
  const { diagnostics } = parse('a: { mean: ${x} }')
  expect(diagnostics[0]?.code).toBe('yaml-syntax')
  expect(diagnostics.every(({ hint }) => hint?.includes('quotes'))).toBe(true)
})
