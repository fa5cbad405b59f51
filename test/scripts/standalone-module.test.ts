import { Type } from '@sinclair/typebox'
import { expect, test } from 'vitest'
import { standaloneModule, standaloneTypes } from '../../scripts/generators/standalone-module.ts'

interface Validator {
  (document: unknown): boolean
  errors?: readonly { keyword: string; instancePath: string }[] | null
}

const closed = { additionalProperties: false }

const SHAPE = {
  type: 'object',
  required: ['kind'],
  discriminator: { propertyName: 'kind' },
  oneOf: [
    Type.Object(
      { kind: Type.Literal('round'), radius: Type.Number({ minimum: 0, 'x-series': { atLeast: 0 } }) },
      closed,
    ),
    Type.Object(
      {
        kind: Type.Literal('named'),
        name: Type.String({ minLength: 2 }),
        tags: Type.Array(Type.Any(), { uniqueItems: true }),
      },
      closed,
    ),
  ],
}

const code = standaloneModule({ validateShape: SHAPE, validateCount: Type.Integer({ minimum: 1 }) })

async function load(): Promise<{ validateShape: Validator; validateCount: Validator }> {
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as never
}

test('the module imports and requires nothing', () => {
  expect(code).not.toMatch(/\brequire\(["']|^import\b/m)
})

test('the same schemas give the same module', () => {
  expect(standaloneModule({ validateShape: SHAPE, validateCount: Type.Integer({ minimum: 1 }) })).toBe(code)
})

test('what fits the schema is valid', async () => {
  const { validateShape, validateCount } = await load()
  expect(validateShape({ kind: 'round', radius: 1 })).toBe(true)
  expect(validateShape({ kind: 'named', name: 'ab', tags: [{ a: 1 }, { a: 2 }] })).toBe(true)
  expect(validateCount(3)).toBe(true)
})

test('all problems of a document are found, of its own branch alone', async () => {
  const { validateShape } = await load()
  expect(validateShape({ kind: 'named', name: '𝄞', tags: [{ a: 1 }, { a: 1 }], radius: 3 })).toBe(false)
  expect(validateShape.errors!.map(({ keyword, instancePath }) => `${keyword} ${instancePath}`).sort()).toEqual([
    'additionalProperties ',
    'minLength /name',
    'uniqueItems /tags',
  ])
})

test('the declarations name every validator', () => {
  expect(standaloneTypes(['validateShape'])).toContain('export declare const validateShape: StandaloneValidator\n')
})
