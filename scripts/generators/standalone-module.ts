import { fileURLToPath } from 'node:url'
import { Ajv, type AnySchema } from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { buildSync } from 'esbuild'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/**
 * An ES module that exports a validator per schema, by the names given, and imports nothing.
 *
 * All problems of a document are found, unknown keywords of a schema are annotations, and `discriminator` chooses the
 * branch of a `oneOf`: as ajv compiles at run time for any other registry.
 *
 * @throws Error when a schema is not one, or when the module would still need a package.
 */
export function standaloneModule(schemas: Readonly<Record<string, unknown>>): string {
  const ajv = new Ajv({
    allErrors: true,
    discriminator: true,
    strict: false,
    messages: false,
    code: { source: true, esm: true, lines: false },
  })
  const names = Object.entries(schemas).map(([name, schema]) => {
    ajv.addSchema(schema as AnySchema, name)
    return [name, name] as const
  })
  const contents = standaloneCode.default(ajv, Object.fromEntries(names))
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: ROOT },
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2022',
    logLevel: 'silent',
  })
  // What ajv's own modules say of themselves to its code generator has no use any more.
  const text = withProblemsAdded(outputFiles[0]!.text.replace(/^ *\w+\.code = 'require\(.*\n/gm, ''))
  if (/\b(?:require\(["']|import\b)/.test(text)) throw new Error('the validators still need a package')
  return text
}

/** What ajv writes out for each of many hundred problems. */
const ADDED = /if \(vErrors === null\) \{\s+vErrors = \[(err\d+)\];\s+\} else \{\s+vErrors\.push\(\1\);\s+\}/g

const ADD = `function withProblem(problems, problem) {
  if (problems === null) return [problem];
  problems.push(problem);
  return problems;
}
`

/** The same module with a call in its place: the less code, the sooner a process that validates has begun. */
function withProblemsAdded(text: string): string {
  return ADD + text.replace(ADDED, 'vErrors = withProblem(vErrors, $1);')
}

/** Declarations for what `standaloneModule` returns for schemas of these names. */
export function standaloneTypes(names: readonly string[]): string {
  const declared = names.map(
    (name) =>
      `/** Whether the document is valid; its problems are in \`errors\` until the next call. */\nexport declare const ${name}: StandaloneValidator\n`,
  )
  return `${STANDALONE_VALIDATOR}\n${declared.join('\n')}`
}

const STANDALONE_VALIDATOR = `/** A validator compiled by ajv. */
export interface StandaloneValidator {
  (document: unknown): boolean
  errors?:
    | readonly {
        readonly keyword: string
        readonly instancePath: string
        readonly schemaPath: string
        readonly params: Readonly<Record<string, unknown>>
      }[]
    | null
}
`
