import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { andThen, DIAGNOSTICS, type Checked, type Diagnostic } from '../../src/base/index.ts'
import { simulate, type InputData } from '../../src/engine/index.ts'
import { boundParameters } from '../../src/service/bound-parameters.ts'
import { zoneClock } from '../../src/zones/index.ts'
import {
  expand,
  finishModel,
  parseDocument,
  withPlaces,
  type BoundModel,
  type Surroundings,
} from '../../src/template/index.ts'
import { readTemplate } from '../template/read-template.ts'

const folder = join(import.meta.dirname, '../../golden/diagnostics')

const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length))

const surroundings: Surroundings = {
  zones: { offsetAt: zoneClock },
  readFile(file) {
    const path = join(folder, 'data', file)
    return existsSync(path) ? inputOf(readFileSync(path)) : undefined
  },
}

function inputOf(bytes: Buffer): InputData {
  const id = `in_${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`
  return { id, extension: 'csv', text: bytes.toString('utf8') }
}

/** What a comment at the top of a text says beside it: `# parameters: { clerks: 3 }`. */
function said(text: string, key: string): unknown {
  const line = new RegExp(`^# ${key}: (.*)$`, 'm').exec(text)?.[1]
  if (line === undefined) return undefined
  return parseDocument(`value: ${line}`, { file: key }).value?.value.value
}

/** Text of a template or model -> everything that is wrong with it, as a run would find it. */
function complaints(text: string): readonly Diagnostic[] {
  const source = parseDocument(text, { file: 'template.yaml' })
  const document = source.value
  if (document === undefined) return source.diagnostics
  const model =
    'template' in document.value ? fromTemplate(text) : finishModel(document.value, surroundings, document.locator)
  const run = andThen(model, (bound) => simulate(bound.document, { inputs: bound.inputs }))
  return withPlaces(run.diagnostics, document.locator)
}

function fromTemplate(text: string): Checked<BoundModel> {
  const parameters = (said(text, 'parameters') ?? {}) as Record<string, unknown>
  const bindings = (said(text, 'bindings') ?? {}) as Record<string, { input: string }>
  const bound = boundParameters({ parameters, telemetry: { bindings } }, (id) => ({
    id,
    extension: 'csv',
    text: 'n\n1\n',
  }))
  return andThen(bound, ({ values }) =>
    andThen(readTemplate(text, said(text, 'folder') as string | undefined), (template) =>
      expand(template, values, surroundings),
    ),
  )
}

/** `code path (line:column)`, the message and the hint, one below the other. */
function rendered(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ code, path, message, hint, source }) => {
      const place = source === undefined ? '' : ` (${source.line}:${source.column})`
      return [
        `${code} ${path.join('.')}${place}`,
        `  ${message}`,
        ...(hint === undefined ? [] : [`  ${hint}`]),
        '',
      ].join('\n')
    })
    .join('')
}

test('every code has one bad input, and every bad input a code', () => {
  expect([...cases].sort()).toEqual(Object.keys(DIAGNOSTICS).sort())
})

describe.each(cases)('%s', (code) => {
  const text = readFileSync(join(folder, `${code}.yaml`), 'utf8')
  const found = complaints(text)

  test('it is the first thing said of its input', () => {
    expect(found[0]?.code).toBe(code)
  })

  test('it is said as before', () => {
    const path = join(folder, `${code}.txt`)
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, rendered(found))
    expect(rendered(found)).toBe(readFileSync(path, 'utf8'))
  })

  test('one sentence, and what to do about it', () => {
    for (const { message, hint, severity } of found) {
      expect(severity).toBe('error')
      expect(message).toMatch(/^\S.*[^.!\s]$/)
      if (hint !== undefined) expect(hint).toMatch(/^\S.*\S$/)
    }
  })
})

test('every row of the table says what it means and what to do', () => {
  for (const [code, { meaning, fix }] of Object.entries(DIAGNOSTICS)) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)+$/)
    expect(meaning).toMatch(/^[A-Z].*\.$/)
    expect(fix).toMatch(/^[A-Z].*\.$/)
  }
})
