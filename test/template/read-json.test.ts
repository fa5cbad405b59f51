import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDocument, type SourceDocument } from '../../src/template/index.ts'
import { scaled } from '../support/tier.ts'

const parse = (text: string) => parseDocument(text, { file: 'model.json' })

/** The same text with a comment, which JSON does not have: it is read as YAML. */
const asYaml = (text: string) => parse(`${text}\n# YAML`)

const layout = fc.constantFrom(undefined, 1, 2, '\t')
const value = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }), { maxKeys: 6 })

function seen({ value: document, diagnostics }: ReturnType<typeof parse>): unknown {
  return { value: document?.value, codes: diagnostics.map(({ code }) => code) }
}

test('a document of JSON is the one that YAML reads of the same text', () => {
  fc.assert(
    fc.property(value, layout, (document, space) => {
      const text = JSON.stringify(document, null, space)
      expect(seen(parse(text))).toEqual(seen(asYaml(text)))
    }),
    { numRuns: scaled(100, 2000) },
  )
})

test.each([
  ['a key that stands twice', '{"a": 1, "b": {"c": 1, "c": 2}}'],
  ['a key that stands twice, written differently', '{"a": 1, "\\u0061": 2}'],
  ['minus zero', '{"a": -0}'],
  ['what is not finite', '{"a": 1e999}'],
  ['a string with escaped quotes and colons', '{"a\\"": "\\\\", "b": "\\":", "c": [":", "d"]}'],
  ['a colon on another line', '{"a"\n: 1}'],
  ['a long key', `{"${'k'.repeat(1100)}": 1}`],
  ['maps nested too deep', `${'{"a":'.repeat(70)}1${'}'.repeat(70)}`],
  ['words that are numbers in YAML alone', '{"a": 0x10}'],
  ['no map', '[1, 2]'],
])('%s: read as YAML reads it', (_name, text) => {
  expect(seen(parse(text))).toEqual(seen(asYaml(text)))
})

test('places in a document of JSON are those of YAML', () => {
  const text = '{\n  "a": {"b": [1,\n   {"c": "x"}]}\n}\n'
  const paths = [[], ['a'], ['a', 'b', 0], ['a', 'b', 1, 'c'], ['z']]
  const places = ({ locator }: SourceDocument) => paths.map((path) => locator.place(path))
  const [json, yaml] = [parse(text).value!, asYaml(text).value!].map(places)
  expect(json!.map((place) => place?.line)).toEqual([1, 2, 2, 3, undefined])
  expect(json!.map((place) => place?.column)).toEqual(yaml!.map((place) => place?.column))
})
