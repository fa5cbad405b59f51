import { Composer, isAlias, isNode, Lexer, Parser, visit } from 'yaml'
import type { Alias, Document, Node, YAMLMap } from 'yaml'
import type { DiagnosticCode } from '../base/index.ts'
import { MOST_NESTING } from '../engine/index.ts'

/** What a document may be at most (docs/spec/templates.md). */
export const DOCUMENT_LIMITS = {
  /** Of the text. */
  characters: 10 * 1024 * 1024,
  /** Maps and lists inside each other; what the engine takes. */
  depth: MOST_NESTING,
  /** Lexical tokens: what bounds the memory that reading takes. */
  tokens: 4_000_000,
  /** Values that aliases stand for, all together. */
  aliasedValues: 10_000,
  /** Syntax errors that are listed; the others are counted. */
  errors: 100,
} as const

/** Something wrong with a text as YAML, at a character offset. */
export interface YamlFault {
  readonly code: DiagnosticCode
  readonly offset: number
  readonly message: string
  readonly hint?: string
}

/** A text read as one YAML document. `root` is the syntax tree; trust it only when there are no faults. */
export interface YamlTree {
  readonly root: Node | null
  /** What every alias stands for: the nearest anchor of its name before it. */
  readonly aliases: ReadonlyMap<Alias, Node>
  readonly faults: readonly YamlFault[]
}

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  stringKeys: true,
  strict: true,
  prettyErrors: false,
  logLevel: 'silent',
  // Own check below: the library compares every key with every other one.
  uniqueKeys: false,
} as const

/**
 * Text -> syntax tree, by YAML 1.2 with the core schema. JSON is YAML.
 *
 *   1. Tokens     are read one at a time and counted, as is their depth, before a tree is built of them.
 *   2. Compose    the tree; warnings of the library (unknown tags) are faults too.
 *   3. Aliases    are looked up, keys that stand twice in a map are found.
 */
export function readYaml(text: string): YamlTree {
  if (text.length > DOCUMENT_LIMITS.characters) {
    return broken(0, `the text has ${text.length} characters, more than ${DOCUMENT_LIMITS.characters}`)
  }
  const parser = new Parser()
  const tokens = []
  let count = 0
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    // On the stack of the parser: the document, the open maps and lists, and what stands in the innermost.
    if (parser.stack.length > DOCUMENT_LIMITS.depth + 2) {
      return broken(parser.offset, `maps and lists are nested more than ${DOCUMENT_LIMITS.depth} deep`)
    }
    if (++count > DOCUMENT_LIMITS.tokens) return broken(parser.offset, `the text has more than ${count - 1} tokens`)
  }
  for (const token of parser.end()) tokens.push(token)
  const [first, second] = new Composer(OPTIONS).compose(tokens, true, text.length)
  if (first === undefined) return { root: null, aliases: new Map(), faults: [] }
  const errors = [...first.errors, ...first.warnings]
  const faults = errors.map((error) => syntaxFault(error.pos[0], oneSentence(error.message)))
  if (second !== undefined) {
    faults.push(syntaxFault(second.range[0], 'a second document begins here, and only one is read'))
  }
  const { aliases, unresolved } = resolveAliases(first)
  const found = [...faults, ...unresolved, ...repeatedKeys(first)]
  return { root: first.contents, aliases, faults: listed(found, text) }
}

function broken(offset: number, message: string): YamlTree {
  return { root: null, aliases: new Map(), faults: [{ code: 'yaml-limit', offset, message }] }
}

function syntaxFault(offset: number, message: string): YamlFault {
  return { code: 'yaml-syntax', offset, message }
}

function oneSentence(message: string): string {
  const line = (message.split('\n')[0] ?? '').trim().replace(/\.$/, '')
  return line.slice(0, 1).toLowerCase() + line.slice(1, 300)
}

function resolveAliases(document: Document.Parsed): { aliases: Map<Alias, Node>; unresolved: YamlFault[] } {
  const anchors = new Map<string, Node>()
  const aliases = new Map<Alias, Node>()
  const unresolved: YamlFault[] = []
  visit(document, {
    Node(_key, node) {
      if (isAlias(node)) {
        const target = anchors.get(node.source)
        if (target !== undefined) aliases.set(node, target)
        else unresolved.push(syntaxFault(startOf(node), `the alias '*${node.source}' names no anchor before it`))
      } else if (node.anchor !== undefined) anchors.set(node.anchor, node)
    },
  })
  return { aliases, unresolved }
}

function repeatedKeys(document: Document.Parsed): YamlFault[] {
  const faults: YamlFault[] = []
  visit(document, {
    Map(_key, map) {
      for (const key of repeatedKeysOf(map)) faults.push(key)
    },
  })
  return faults
}

function repeatedKeysOf(map: YAMLMap): YamlFault[] {
  const seen = new Set<string>()
  return map.items.flatMap(({ key }) => {
    const name = keyOf(key)
    const again = seen.has(name)
    seen.add(name)
    return again && isNode(key) ? [syntaxFault(startOf(key), `the key '${name}' stands twice in one map`)] : []
  })
}

/** In order of place, the first hundred; the others are counted. */
function listed(faults: readonly YamlFault[], text: string): readonly YamlFault[] {
  const sorted = [...faults].sort((a, b) => a.offset - b.offset)
  const shown = sorted.slice(0, DOCUMENT_LIMITS.errors).map((fault) => withHint(fault, text))
  const next = sorted[DOCUMENT_LIMITS.errors]
  if (next === undefined) return shown
  const message = `${sorted.length - shown.length} more errors follow from here on`
  return [...shown, { code: 'yaml-limit', offset: next.offset, message }]
}

function withHint(fault: YamlFault, text: string): YamlFault {
  const lineEnd = text.indexOf('\n', fault.offset)
  const line = text.slice(text.lastIndexOf('\n', fault.offset - 1) + 1, lineEnd < 0 ? undefined : lineEnd)
  // Inside { } and [ ] the brace of a hole without quotes opens a map.
  return line.includes('${') ? { ...fault, hint: 'Put a hole inside { } or [ ] in quotes: "${name}".' } : fault
}

/** Character offset at which a node begins. */
export function startOf(node: Node): number {
  return node.range?.[0] ?? 0
}

/** The text of a map's key. Keys are text always: `1:` and `null:` are '1' and 'null'. */
export function keyOf(key: unknown): string {
  return isNode(key) && 'value' in key ? String(key.value) : String(key)
}
