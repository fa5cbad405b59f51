import { isPlainMap, type PlainMap } from './plain-map.ts'
import { DOCUMENT_LIMITS } from './read-yaml.ts'

/** Longer keys are for YAML to judge, which has a limit for them. */
const LONGEST_KEY = 1000

/**
 * The value of a text that is JSON and, as YAML, the same without any fault: JSON is read many times faster. Undefined for
 * every other text, and for a few that are JSON and that YAML has something to say of: keys that stand twice, tabs, −0, what
 * is not finite, what leaves the limits.
 */
export function readJson(text: string): PlainMap | undefined {
  if (!/^\s*\{/.test(text) || text.length > DOCUMENT_LIMITS.characters || text.includes('\t')) return undefined
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
  const found = isPlainMap(value) ? keysIn(value, 1) : undefined
  return found !== undefined && found === keysOfText(text) ? (value as PlainMap) : undefined
}

/** How many keys all maps of a value have; undefined where it holds what YAML reads differently or not at all. */
function keysIn(value: unknown, depth: number): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? 0 : undefined
  if (typeof value !== 'object' || value === null) return 0
  if (depth > DOCUMENT_LIMITS.depth) return undefined
  const members: readonly unknown[] = Array.isArray(value) ? value : Object.values(value)
  let keys = Array.isArray(value) ? 0 : members.length
  for (const member of members) {
    const inside = keysIn(member, depth + 1)
    if (inside === undefined) return undefined
    keys += inside
  }
  return keys
}

/**
 * How many keys a JSON text writes, those that stand twice twice; undefined where YAML might find too many tokens, or a key
 * that is too long or not on the line of its colon.
 */
function keysOfText(text: string): number | undefined {
  let keys = 0
  // What is outside of strings is at most two tokens a character, a string is one.
  let tokens = 0
  for (let i = 0; i < text.length; i++) {
    tokens += 2
    if (text[i] !== '"') continue
    const start = i
    i = endOfString(text, i)
    let colon = i + 1
    while (text[colon] === ' ') colon++
    if (text[colon] === ':') {
      if (colon - start > LONGEST_KEY) return undefined
      keys++
    } else if (text[colon] === '\n' || text[colon] === '\r') {
      if (/^\s*:/.test(text.slice(colon, colon + LONGEST_KEY))) return undefined
    }
  }
  return tokens > DOCUMENT_LIMITS.tokens ? undefined : keys
}

/** Index of the quote that ends the string that begins at `start`. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let escapes = 0
    while (text[end - 1 - escapes] === '\\') escapes++
    if (escapes % 2 === 0) return end
  }
}
