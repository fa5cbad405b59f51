import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { buildSync } from 'esbuild'

/** What packages that are no modules ask for. */
const REQUIRE = "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)"

/**
 * Path of a module as one file for `node`; what a test starts many times, since starting from sources takes a second of
 * the processor each time.
 */
export function programOf(source: string): string {
  const outfile = join(mkdtempSync(join(tmpdir(), 'flowsim-program-')), `${basename(source, '.ts')}.mjs`)
  const form = { bundle: true, platform: 'node', format: 'esm', banner: { js: REQUIRE }, logLevel: 'error' } as const
  buildSync({ entryPoints: [source], outfile, ...form })
  return outfile
}
