import { expect, test } from 'vitest'
import { problem, type DocPath } from '../../src/base/index.ts'
import { parseDocument, withPlaces, type PlacePart } from '../../src/template/index.ts'

const TEXT = `schemaVersion: 1
window: { start: 2025-01-06T00:00:00Z, timezone: Europe/Berlin }
topology:
  nodes:
    checkout:
      kind: service
      capacity: "base * 2"
      title: 'it''s one'
    flow: { kind: sink }
  edges:
    - from: checkout
      to: flow
    - {from: a, to: b}
shared: &anchor
  deep: 5
copy: *anchor
empty:
`

const document = parseDocument(TEXT, { file: 'shop/template.yaml', template: 'shop' }).value!

function at(path: DocPath, part?: PlacePart): string | undefined {
  const place = document.locator.place(path, part)
  return place && `${place.line}:${place.column}`
}

test.each<[string, DocPath, PlacePart, string | undefined]>([
  ['a scalar', ['schemaVersion'], {}, '1:16'],
  ['its key', ['schemaVersion'], { key: true }, '1:1'],
  ['a map, at its key', ['window'], {}, '2:1'],
  ['a value inside braces', ['window', 'timezone'], {}, '2:50'],
  ['a node, at its id', ['topology', 'nodes', 'flow'], {}, '9:5'],
  ['an item of a list', ['topology', 'edges', 0], {}, '11:7'],
  ['a field of an item', ['topology', 'edges', 1, 'to'], {}, '13:21'],
  ['a value behind an alias', ['copy', 'deep'], {}, '15:9'],
  ['the alias itself', ['copy'], {}, '16:7'],
  ['a value left out, at its key', ['empty'], {}, '17:1'],
  ['the document', [], {}, '1:1'],
  ['what is not there', ['topology', 'nodes', 'nobody'], {}, undefined],
  ['an item beyond the list', ['topology', 'edges', 2], {}, undefined],
  ['what a scalar does not hold', ['schemaVersion', 'x'], {}, undefined],
])('the place of %s is found', (_name, path, part, expected) => {
  expect(at(path, part)).toBe(expected)
})

test('a place names template, file and line of text', () => {
  expect(document.locator.place(['topology', 'nodes', 'checkout', 'kind'])).toEqual({
    template: 'shop',
    file: 'shop/template.yaml',
    line: 6,
    column: 13,
    excerpt: '      kind: service',
  })
})

/** What stands at the place of each character of a text's value. */
function characters(yaml: string): string {
  const read = parseDocument(`k: ${yaml}`, { file: 'f' }).value!
  const lines = `k: ${yaml}`.split('\n')
  const value = read.value['k'] as string
  return Array.from({ length: value.length }, (_, offset) => {
    const place = read.locator.place(['k'], { offset })!
    return lines[place.line - 1]![place.column - 1] ?? ' '
  }).join('')
}

test.each<[string, string, string]>([
  ['without quotes', 'a + b', 'a + b'],
  ['in single quotes', "'it''s'", "it's"],
  ['in double quotes', '"a \\"b\\" \\u0041\\x42\\n c"', 'a \\b\\ \\\\\\ c'],
  ['with an escape of two code units', '"\\U0001F600b"', '\\bb'],
  ['over lines without quotes', 'a +\n  b\n\n  c', 'a + b c'],
  ['over lines in quotes', '"a +\n  b \\\n  c"', 'a + b c'],
  ['as a literal block', '|\n  a +\n    b\n  c\n', 'a +   b c '],
  ['as a folded block', '>-\n  a +\n  b\n', 'a + b'],
  ['as a literal block with CRLF', '|\r\n  a\r\n\r\n  b\r\n', 'a  b '],
])('characters of a text written %s are found', (_name, yaml, expected) => {
  expect(characters(yaml)).toBe(expected)
})

test('a diagnostic of an unknown field or an id points at the key, the others at the value', () => {
  const node = ['topology', 'nodes', 'checkout']
  const [unknown, id, edgeId, value, formula] = withPlaces(
    [
      problem('field-unknown', [...node, 'capacity'], ''),
      problem('id-invalid', ['topology', 'nodes', 'flow'], ''),
      problem('id-duplicate', ['topology', 'edges', 0, 'to', 'id'], ''),
      problem('field-value', [...node, 'capacity'], ''),
      { ...problem('series-unknown', [...node, 'capacity'], ''), offset: 5 },
    ],
    document.locator,
  ).map(({ source }) => `${source!.line}:${source!.column}`)
  expect([unknown, id, edgeId, value, formula]).toEqual(['7:7', '9:5', '12:11', '7:17', '7:23'])
})

test('a diagnostic of what is missing points at the nearest part that is there', () => {
  const paths: DocPath[] = [
    ['topology', 'nodes', 'checkout', 'serviceTime'],
    ['grid'],
    ['topology', 'edges', 1, 'share', 'x'],
  ]
  const places = withPlaces(
    paths.map((path) => problem('field-missing', path, '')),
    document.locator,
  ).map(({ source }) => `${source!.line}:${source!.column}`)
  expect(places).toEqual(['5:5', '1:1', '13:7'])
})

test('a diagnostic that has a place keeps it', () => {
  const source = { file: 'other.yaml', line: 9, column: 9, excerpt: '' }
  const [kept] = withPlaces([{ ...problem('field-value', ['grid'], ''), source }], document.locator)
  expect(kept!.source).toEqual(source)
})

test('an offset in the text of a filled hole is left out', () => {
  const { locator } = parseDocument('a: "x ${longer}"', { file: 'f' }).value!
  const [placed] = withPlaces([{ ...problem('formula-syntax', ['a'], ''), offset: 9 }], locator)
  expect(placed!.source!.column).toBe(4)
})

test('an excerpt is at most 200 characters around the column, without control characters', () => {
  const excerpt = (text: string, path: DocPath) => parseDocument(text, { file: 'f' }).value!.locator.place(path)!
  const long = excerpt(`{"a": "${'x'.repeat(500)}", "b": 1, "c": "${'y'.repeat(500)}"}`, ['b'])
  expect(long.column).toBe(516)
  expect(long.excerpt).toHaveLength(200)
  expect(long.excerpt[100]).toBe('1')
  expect(excerpt(`"a": "${'x'.repeat(500)}"`, ['a']).excerpt).toHaveLength(200)
  expect(excerpt('"a": "\u0007b\u202Ec\u200F"\t# d', ['a']).excerpt).toBe('"a": " b c " # d')
  expect(excerpt(`"${'😀'.repeat(90)}": 1`, ['😀'.repeat(90)]).excerpt).toMatch(/^ (?:😀)+": 1$/u)
})
