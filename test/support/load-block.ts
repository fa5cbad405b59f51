import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const packages = createRequire(import.meta.url)

/**
 * The exports of a module that stands in a document, as if it stood at `path` in this checkout. Nothing is written
 * there: it is put into a folder of its own, with what it imports named by full paths.
 */
export async function loadBlock(path: string, code: string): Promise<Readonly<Record<string, unknown>>> {
  const folder = mkdtempSync(join(tmpdir(), 'flowsim-block-'))
  const absolute = code.replace(/(?<=\bfrom ')[^']+(?=')/g, (specifier) =>
    specifier.startsWith('.') ? resolve(dirname(path), specifier) : packages.resolve(specifier),
  )
  const file = join(folder, 'block.ts')
  writeFileSync(file, absolute)
  try {
    return (await import(pathToFileURL(file).href)) as Record<string, unknown>
  } finally {
    rmSync(folder, { recursive: true })
  }
}
