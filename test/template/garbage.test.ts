import fc from 'fast-check'
import { expect, test } from 'vitest'
import { andThen, hasErrors, type Checked } from '../../src/base/index.ts'
import { zoneClock } from '../../src/zones/index.ts'
import { expand, finishModel, parseDocument, withPlaces } from '../../src/template/index.ts'
import { scaled } from '../support/tier.ts'
import { readTemplate } from './read-template.ts'

const TEMPLATE = `template: { id: shop, title: A shop, version: 1.0.0 }
parameters:
  n: { type: integer, default: 6, minimum: 1 }
  d: { type: duration, default: 25s }
  trace: { type: series }
schemaVersion: 1
window: { start: 2025-01-06T00:00:00Z, timezone: Europe/Berlin }
grid: { bins: "\${n}", binSize: 5, binUnit: minutes }
series:
  base: { file: a.csv, time: t, column: n }
  demand: "\${trace ?? base}"
topology:
  nodes: &all
    s: { kind: source, title: "n \${n * 2}", arrivals: demand }
  edges: [{ from: s, to: "t\${n}" }]
`

const surroundings = {
  zones: { offsetAt: zoneClock },
  readFile: (file: string) => ({ id: 'in_0123456789abcdef', extension: 'csv', text: `t,n\n${file},1\n` }),
}

/** The value is there exactly when nothing is wrong. */
function expectSound({ value, diagnostics }: Checked<unknown>): void {
  expect(value === undefined).toBe(hasErrors(diagnostics))
}

const TOKENS = [
  '${',
  '}',
  '??',
  '{',
  '[',
  ']',
  ':',
  ' ',
  '\n',
  '\n  ',
  '- ',
  '"',
  "'",
  '&a ',
  '*a',
  '!!str ',
  '| \n',
  '? ',
  ',',
  '#',
  '%',
  '\t',
  '\r',
  '<<',
  '__proto__',
  '---\n',
  '...',
  '\\',
  '1e400',
  'n',
  '\ud800',
  '\uFEFF',
  '@',
  '`',
]

const fragment = fc.oneof(fc.constantFrom(...TOKENS), fc.string({ maxLength: 4 }))

test('parsing never throws, whatever the text', () => {
  const text = fc.oneof(
    fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(text, (garbage) => {
      const parsed = parseDocument(garbage, { file: 'f' })
      expectSound(parsed)
      for (const { source } of parsed.diagnostics) expect(source!.excerpt.length).toBeLessThanOrEqual(200)
    }),
    { numRuns: scaled(1000, 20_000) },
  )
})

const edit = fc.record({ at: fc.nat(TEMPLATE.length), remove: fc.nat(6), insert: fragment })

const edited = fc
  .array(edit, { maxLength: 3 })
  .map((edits) =>
    edits.reduce((text, { at, remove, insert }) => text.slice(0, at) + insert + text.slice(at + remove), TEMPLATE),
  )

test('expanding never throws, however a template is disfigured', () => {
  const given = fc.dictionary(fc.constantFrom('n', 'd', 'trace', 'x', '__proto__'), fc.jsonValue({ maxDepth: 3 }))
  let expandedOnce = 0
  fc.assert(
    fc.property(edited, given, (text, parameters) => {
      const read = readTemplate(text)
      expectSound(read)
      const expanded = andThen(read, (template) => expand(template, parameters, surroundings))
      expectSound(expanded)
      if (read.value !== undefined) {
        expandedOnce++
        withPlaces(expanded.diagnostics, read.value.source.locator)
      }
    }),
    { numRuns: scaled(500, 5000) },
  )
  expect(expandedOnce).toBeGreaterThan(50)
})

test('finishing a model never throws, whatever the document', () => {
  const part = fc.jsonValue({ maxDepth: 4 })
  const document = fc.record(
    {
      window: fc.oneof(part, fc.record({ start: part, timezone: fc.oneof(part, fc.constant('UTC')) })),
      grid: fc.oneof(part, fc.record({ bins: part, binSize: part, binUnit: fc.oneof(part, fc.constant('hours')) })),
      series: fc.oneof(
        part,
        fc.dictionary(fc.string(), fc.oneof(part, fc.record({ file: part, time: part, timezone: part }))),
      ),
      topology: fc.oneof(part, fc.record({ nodes: part, edges: part })),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(document, (garbage) => expectSound(finishModel(garbage, surroundings))),
    { numRuns: scaled(500, 5000) },
  )
})
