import type { DocPath } from '../base/index.ts'
import { holesOf } from './holes.ts'
import { parseDocument } from './parse-document.ts'

/**
 * The formulas of the holes that stand at a place of a template, such as `paymentCapacity`; none where it has none, or is
 * no template that can be read.
 *
 * @param text of template.yaml
 */
export function filledFrom(text: string): (path: DocPath) => readonly string[] {
  const document = parseDocument(text, { file: 'template.yaml' }).value?.value
  return (path) => {
    const found = path.reduce<unknown>((value, key) => {
      return typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : value
    }, document)
    return holesIn(found)
  }
}

function holesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return holesOf(value).holes.map(({ formula }) => formula)
  if (typeof value !== 'object' || value === null) return []
  return [...new Set(Object.values(value).flatMap(holesIn))]
}
