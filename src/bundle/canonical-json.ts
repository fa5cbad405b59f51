import { byCodeUnit } from '../base/index.ts'

/**
 * JSON text that depends only on the value: keys sorted by code unit (also those that look like whole numbers),
 * shortest round-trip numbers, -0 as 0, two-space indent, LF, final newline. A lone surrogate is written as its escape.
 * @throws TypeError for NaN, Infinity, undefined and whatever else JSON cannot hold
 * Source: RFC 8785 for keys, numbers and strings.
 */
export function canonicalJson(value: unknown): string {
  return textOf(value, '\n') + '\n'
}

/** `margin` is the newline and the indent of the line the value starts on. */
function textOf(value: unknown, margin: string): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return listText('[]', value, (item) => textOf(item, margin + '  '), margin)
  if (!isPlainObject(value))
    throw new TypeError(`canonical JSON cannot hold ${typeof value === 'number' ? value : typeof value}`)
  const member = (key: string): string => `${JSON.stringify(key)}: ${textOf(value[key], margin + '  ')}`
  return listText('{}', Object.keys(value).sort(byCodeUnit), member, margin)
}

function listText<T>(brackets: string, items: readonly T[], textOfItem: (item: T) => string, margin: string): string {
  if (items.length === 0) return brackets
  // Array.from visits holes, which map would skip: a hole is undefined, and refused.
  const lines = Array.from(items, textOfItem).join(`,${margin}  `)
  return `${brackets[0]}${margin}  ${lines}${margin}${brackets[1]}`
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
