import type { Diagnostic, DocPath } from '../base/index.ts'
import type { Locator, PlacePart } from './locator.ts'

const ABOUT_IDS = ['id-invalid', 'id-reserved', 'id-duplicate']

/**
 * The diagnostics with their places in the text the document came from; those that have one keep it. Where the document
 * has nothing at a path (a field that is missing, the inside of a filled hole), the nearest part around it is meant.
 */
export function withPlaces(diagnostics: readonly Diagnostic[], locator: Locator): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    if (diagnostic.source !== undefined) return diagnostic
    const source = locator.place(diagnostic.path, partOf(diagnostic)) ?? around(diagnostic.path, locator)
    return source === undefined ? diagnostic : { ...diagnostic, source }
  })
}

function partOf(diagnostic: Diagnostic): PlacePart {
  if (isAboutKey(diagnostic)) return { key: true }
  return diagnostic.offset === undefined ? {} : { offset: diagnostic.offset, filled: true }
}

function isAboutKey({ code, path }: Diagnostic): boolean {
  return code === 'field-unknown' || (ABOUT_IDS.includes(code) && path[path.length - 1] !== 'id')
}

function around(path: DocPath, locator: Locator) {
  for (let length = path.length - 1; length >= 0; length--) {
    const place = locator.place(path.slice(0, length))
    if (place !== undefined) return place
  }
  return undefined
}
