/**
 * JSON text that depends only on the value: keys sorted by code unit (also those that look like whole numbers),
 * shortest round-trip numbers, -0 as 0, two-space indent, LF, final newline. A lone surrogate is written as its escape.
 * @throws TypeError for NaN, Infinity, undefined and whatever else JSON cannot hold
 * Source: RFC 8785 for keys, numbers and strings.
 */
export function canonicalJson(value: unknown): string {
  const sorted = sortedCopy(value)
  return (sorted === UNSORTABLE ? textOf(value, '\n') : JSON.stringify(sorted, null, 2)) + '\n'
}

/** Stands for a value with keys that no object keeps in their order. */
const UNSORTABLE = Symbol('unsortable')

/**
 * The same value with its keys in order, which the machine writes much faster than code does; or UNSORTABLE. Parts whose keys
 * are in order as they are, are not copied.
 */
function sortedCopy(value: unknown): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  return Array.isArray(value) ? sortedList(value) : sortedObject(plainObject(value))
}

function sortedList(items: readonly unknown[]): unknown {
  let copy: unknown[] | undefined
  // By index, because a hole is undefined, and refused.
  for (let i = 0; i < items.length; i++) {
    const item = sortedCopy(items[i])
    if (item === UNSORTABLE) return UNSORTABLE
    if (copy === undefined && item !== items[i]) copy = items.slice(0, i)
    copy?.push(item)
  }
  return copy ?? items
}

function sortedObject(object: Record<string, unknown>): unknown {
  const keys = Object.keys(object)
  let copy: Record<string, unknown> | undefined = isSorted(keys) ? undefined : {}
  if (copy !== undefined) keys.sort()
  for (const [i, key] of keys.entries()) {
    const member = movesInObjects(key) ? UNSORTABLE : sortedCopy(object[key])
    if (member === UNSORTABLE) return UNSORTABLE
    if (copy === undefined && member !== object[key]) copy = beginningOf(object, keys, i)
    if (copy !== undefined) copy[key] = member
  }
  return copy ?? object
}

function isSorted(keys: readonly string[]): boolean {
  for (let i = 1; i < keys.length; i++) if (keys[i - 1]! > keys[i]!) return false
  return true
}

/** An object with the first members of another. */
function beginningOf(object: Record<string, unknown>, keys: readonly string[], count: number): Record<string, unknown> {
  const copy: Record<string, unknown> = {}
  for (let i = 0; i < count; i++) copy[keys[i]!] = object[keys[i]!]
  return copy
}

/** Whether an object has a key elsewhere than where it was put: whole numbers come first, and one is no key at all. */
function movesInObjects(key: string): boolean {
  const first = key.charCodeAt(0)
  return (first >= 0x30 && first <= 0x39) || key === '__proto__'
}

/** `margin` is the newline and the indent of the line the value starts on. */
function textOf(value: unknown, margin: string): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return listText('[]', value, (item) => textOf(item, margin + '  '), margin)
  const object = plainObject(value)
  const member = (key: string): string => `${JSON.stringify(key)}: ${textOf(object[key], margin + '  ')}`
  return listText('{}', Object.keys(object).sort(), member, margin)
}

function listText<T>(brackets: string, items: readonly T[], textOfItem: (item: T) => string, margin: string): string {
  if (items.length === 0) return brackets
  // Array.from visits holes, which map would skip: a hole is undefined, and refused.
  const lines = Array.from(items, textOfItem).join(`,${margin}  `)
  return `${brackets[0]}${margin}  ${lines}${margin}${brackets[1]}`
}

/** @throws TypeError for what is none */
function plainObject(value: unknown): Record<string, unknown> {
  if (typeof value === 'object' && value !== null) {
    const prototype: unknown = Object.getPrototypeOf(value)
    if (prototype === Object.prototype || prototype === null) return value as Record<string, unknown>
  }
  throw new TypeError(`canonical JSON cannot hold ${typeof value === 'number' ? value : typeof value}`)
}
