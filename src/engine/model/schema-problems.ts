import { didYouMean, problem, type Diagnostic, type DocPath } from '../../base/index.ts'

/** A complaint of a JSON Schema validator, in the form ajv gives it. */
export interface SchemaError {
  readonly keyword: string
  /** JSON pointer into the document. */
  readonly instancePath: string
  /** JSON pointer into the schema. */
  readonly schemaPath: string
  readonly params: Readonly<Record<string, unknown>>
}

/** A validator: every complaint about a document, none when it is valid. */
export type Validator = (document: unknown) => readonly SchemaError[]

/**
 * Complaints of a validator as diagnostics, in the order of the document's keys as far as the validator gives it.
 *
 * @param schema   the schema the validator was made from: names of known fields for hints stand in it
 * @param document the document that was judged: offending values are quoted from it
 */
export function schemaProblems(errors: readonly SchemaError[], schema: unknown, document: unknown): Diagnostic[] {
  const seen = new Set<string>()
  const pathsOf = (wanted: string): ReadonlySet<string> =>
    new Set(errors.filter(({ keyword }) => keyword === wanted).map(({ instancePath }) => instancePath))
  const unions = pathsOf('anyOf')
  const literals = pathsOf('const')
  const found = errors.flatMap((error) => {
    // A union of literals or types complains of each of them, and then as a whole, which names them all.
    if (['const', 'type'].includes(error.keyword) && unions.has(error.instancePath)) return []
    if (error.keyword === 'type' && literals.has(error.instancePath)) return []
    const diagnostic = diagnosticOf(error, schema, document)
    if (diagnostic === undefined) return []
    const key = `${diagnostic.code} ${JSON.stringify(diagnostic.path)}`
    if (seen.has(key)) return []
    seen.add(key)
    return [diagnostic]
  })
  return found.filter((one) => !isMisspelt(one, found))
}

/** Whether a missing field is there, misspelt: then the unknown field says so, with what was meant. */
function isMisspelt({ code, path }: Diagnostic, all: readonly Diagnostic[]): boolean {
  if (code !== 'field-missing') return false
  const parent = JSON.stringify(path.slice(0, -1))
  const meant = `Did you mean ${String(path.at(-1))}?`
  return all.some(
    (other) =>
      other.code === 'field-unknown' && other.hint === meant && JSON.stringify(other.path.slice(0, -1)) === parent,
  )
}

/** Keywords that only say that something inside them failed, which is reported by itself. */
const WRAPPERS = new Set(['if', 'allOf', 'anyOf', 'oneOf'])

function diagnosticOf(error: SchemaError, schema: unknown, document: unknown): Diagnostic | undefined {
  const { keyword, params } = error
  const path = pointerKeys(document, error.instancePath)
  const value = valueAt(document, path)
  const name = nameOf(path)
  switch (keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return unknownField(path, String(params.additionalProperty ?? params.unevaluatedProperty), error, schema)
    case 'required':
      return missingField(path, String(params.missingProperty))
    case 'discriminator':
      return kindProblem(path, params, schema, error)
    case 'type':
      return problem('field-type', path, `${name} is ${shown(value)}, and must be ${typeNames(params.type)}`)
    case 'const':
    case 'enum':
      return listedProblem(path, value, params)
    default:
      if (WRAPPERS.has(keyword)) return unionProblem(error, path, schema, value)
      return problem('field-value', path, `${name} is ${shown(value)}, and ${rangePhrase(keyword, params)}`)
  }
}

function unknownField(path: DocPath, field: string, error: SchemaError, schema: unknown): Diagnostic {
  const known = Object.keys(
    (schemaAt(schema, error.schemaPath, 1) as { properties?: object } | undefined)?.properties ?? {},
  )
  const where = path.length === 0 ? '' : ` in ${path.map(keyText).join('.')}`
  return problem(
    'field-unknown',
    [...path, field],
    `there is no field ${keyText(field)}${where}`,
    didYouMean(field, known),
  )
}

function missingField(path: DocPath, field: string): Diagnostic {
  const where = path.length === 0 ? 'the document' : path.map(keyText).join('.')
  return problem('field-missing', [...path, field], `${where} has no ${field}`, `Add ${field}.`)
}

function kindProblem(
  path: DocPath,
  params: Readonly<Record<string, unknown>>,
  schema: unknown,
  error: SchemaError,
): Diagnostic {
  const tag = String(params.tag)
  if (params.error === 'tag') return missingField(path, tag)
  const branches = (schemaAt(schema, error.schemaPath, 1) as { oneOf?: readonly unknown[] } | undefined)?.oneOf ?? []
  const known = branches.flatMap((branch) => {
    const { properties } = branch as { properties?: Record<string, { const?: string }> }
    return properties?.[tag]?.const ?? []
  })
  const message = `${tag} is ${shown(params.tagValue)}, which does not exist`
  return problem('field-value', [...path, tag], message, didYouMean(String(params.tagValue), known))
}

function listedProblem(path: DocPath, value: unknown, params: Readonly<Record<string, unknown>>): Diagnostic {
  const allowed = (params.allowedValues as readonly unknown[] | undefined) ?? [params.allowedValue]
  const list = allowed.map((v) => String(v)).join(', ')
  return problem('field-value', path, `${nameOf(path)} is ${shown(value)}, and must be ${list}`)
}

/** A union of literals complains as a whole: one sentence with all that is allowed. */
function unionProblem(error: SchemaError, path: DocPath, schema: unknown, value: unknown): Diagnostic | undefined {
  if (error.keyword !== 'anyOf') return undefined
  const branches = (schemaAt(schema, error.schemaPath, 0) ?? []) as readonly { const?: unknown; type?: unknown }[]
  if (branches.length === 0) return undefined
  const allowed = branches.map((b) => (b.const === undefined ? typeNames(b.type) : JSON.stringify(b.const)))
  return problem('field-value', path, `${nameOf(path)} is ${shown(value)}, and must be ${allowed.join(' or ')}`)
}

function rangePhrase(keyword: string, params: Readonly<Record<string, unknown>>): string {
  const limit = String(params.limit)
  switch (keyword) {
    case 'minimum':
      return `must be at least ${limit}`
    case 'maximum':
      return `must be at most ${limit}`
    case 'exclusiveMinimum':
      return `must be more than ${limit}`
    case 'exclusiveMaximum':
      return `must be less than ${limit}`
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return `must have at least ${limit} ${keyword === 'minLength' ? 'characters' : 'entries'}`
    case 'maxLength':
    case 'maxItems':
    case 'maxProperties':
      return `must have at most ${limit} ${keyword === 'maxLength' ? 'characters' : 'entries'}`
    case 'uniqueItems':
      return 'must not hold the same entry twice'
    case 'pattern':
      return `must match ${String(params.pattern)}`
    default:
      return `does not hold ${keyword}`
  }
}

function typeNames(type: unknown): string {
  const names = (Array.isArray(type) ? type : String(type).split(',')).map(
    (name) => ARTICLES[String(name)] ?? String(name),
  )
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)!}`
}

const ARTICLES: Readonly<Record<string, string>> = {
  object: 'a map',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'empty',
}

function nameOf(path: DocPath): string {
  return path.length === 0 ? 'the document' : keyText(path.at(-1)!)
}

/** A key as it stands in a message; in quotes where it would not be seen to begin or end. */
function keyText(key: string | number): string {
  return typeof key === 'number' || /^[^\s.](.*[^\s.])?$/.test(key) ? String(key) : JSON.stringify(key)
}

const LONGEST_SHOWN = 60

/** The offending value, short: lists and maps are named rather than shown, however deep they are. */
export function shown(value: unknown): string {
  if (value === undefined) return 'missing'
  if (typeof value === 'string') {
    return JSON.stringify(value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value)
  }
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value)
  return Array.isArray(value) ? `a list of ${value.length}` : `a ${typeof value === 'object' ? 'map' : typeof value}`
}

/** Keys of a JSON pointer; array positions become numbers where the document has an array. */
function pointerKeys(document: unknown, pointer: string): DocPath {
  const keys: (string | number)[] = []
  let at: unknown = document
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    keys.push(Array.isArray(at) ? Number(key) : key)
    at = (at as Record<string, unknown> | undefined)?.[key]
  }
  return keys
}

function valueAt(document: unknown, path: DocPath): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], document)
}

/** What a schema pointer (`#/a/b`) points to, `up` steps above its end. */
function schemaAt(schema: unknown, pointer: string, up: number): unknown {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
  const wanted = keys.slice(0, keys.length - up)
  // A validator may be made of parts, one per definition, and then points into the part: `#/…` of that definition.
  const parts = Object.values((schema as { $defs?: Record<string, unknown> } | undefined)?.$defs ?? {})
  for (const root of [schema, ...parts]) {
    const found = wanted.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], root)
    if (found !== undefined) return found
  }
  return undefined
}
