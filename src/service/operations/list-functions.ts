import { Type } from '@sinclair/typebox'
import { defineOperation } from '../operation.ts'

const CLOSED = { additionalProperties: false }

const NumberOrNull = Type.Union([Type.Number(), Type.Null()])

/** GET /v1/functions, `flowsim functions`. */
export const listFunctions = defineOperation({
  name: 'listFunctions',
  summary: 'List the functions of formulas.',
  input: Type.Object({}, CLOSED),
  output: Type.Object(
    {
      items: Type.Array(
        Type.Object(
          {
            name: Type.String(),
            group: Type.String(),
            doc: Type.String(),
            params: Type.Array(
              Type.Object(
                { name: Type.String(), takes: Type.String(), doc: Type.String(), optional: Type.Boolean() },
                CLOSED,
              ),
            ),
            variadic: Type.Boolean({ description: 'Whether the last parameter may be repeated' }),
            example: Type.Object(
              {
                given: Type.Record(Type.String(), Type.Array(Type.Number())),
                expr: Type.String(),
                gives: Type.Array(NumberOrNull),
              },
              CLOSED,
            ),
          },
          CLOSED,
        ),
      ),
      nextCursor: Type.Null(),
    },
    CLOSED,
  ),
  failures: [],
  http: { method: 'GET', url: '/v1/functions', tag: 'vocabulary', example: {} },
  cli: { command: 'functions', examples: [{ line: 'functions', doc: 'what formulas can say' }] },
  run: ({ vocabulary }) => {
    const items = [...vocabulary.definitions.functions.values()].map(
      ({ name, group, doc, params, variadic = false, example: { given, expr, gives } }) => ({
        name,
        group,
        doc,
        params: params.map(({ name: param, takes, doc: says, optional = false }) => ({
          name: param,
          takes,
          doc: says,
          optional,
        })),
        variadic,
        example: {
          given: Object.fromEntries(Object.entries(given).map(([key, values]) => [key, [...values]])),
          expr,
          gives: [...gives],
        },
      }),
    )
    return Promise.resolve({ items, nextCursor: null })
  },
})
