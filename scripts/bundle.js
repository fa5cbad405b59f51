import { Buffer } from 'node:buffer'
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

// The CommonJS packages in the bundle call require() for modules of Node, which an ES module does not have.
const REQUIRE = [
  "import { createRequire as createRequireOfNode } from 'node:module'",
  'const require = createRequireOfNode(import.meta.url)',
].join('\n')

/** What lies in dist and is not of the program. */
const KEPT = ['page']

/**
 * Bundle `entry` into `outdir/main.js` and one chunk for whatever it imports lazily, and the engine into
 * `outdir/engine.js`, a module that needs nothing but the language: for browsers, their workers, and Node.
 *
 *   1. Bundle   in memory: same sources, same bytes. Constants are written where they are used, which Node does for those of a module
 *               but not for those of a bundle; nothing else is minified, so that a stack trace can be read without a map.
 *   2. Write    every file beside `outdir`, then move it in; main.js last. Chunks are named after their contents, so
 *               that whoever starts meanwhile sees the whole old program or the whole new one.
 *   3. Sweep    what the program before left.
 *
 * @param entry  the main module
 * @param outdir holds nothing but the result and the page; made when it is missing
 * @returns the number of files and bytes written
 */
export function bundle({ entry = join(ROOT, 'src/cli/main.ts'), outdir = join(ROOT, 'dist'), external = [] } = {}) {
  const common = {
    absWorkingDir: ROOT,
    outdir,
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'warning',
    minifySyntax: true,
  }
  const engine = buildSync({
    ...common,
    entryPoints: { engine: join(ROOT, 'src/engine/index.ts') },
    splitting: true,
    platform: 'browser',
    target: 'es2022',
    chunkNames: 'engine-[name]-[hash]',
  })
  const program = buildSync({
    ...common,
    entryPoints: { main: entry },
    splitting: true,
    platform: 'node',
    target: 'node20',
    chunkNames: '[name]-[hash]',
    banner: { js: REQUIRE },
    // They load modules of their own at run time, and are needed by few commands; installed beside the program.
    external: ['fastify', '@fastify/*', 'pino', 'piscina', 'prom-client', ...external],
  })
  const files = [...engine.outputFiles, ...program.outputFiles].map(({ path, contents }) => ({
    name: basename(path),
    contents: withConstants(contents),
  }))
  install(
    files.sort((a, b) => Number(a.name === 'main.js') - Number(b.name === 'main.js')),
    outdir,
  )
  return { files: files.length, bytes: files.reduce((sum, { contents }) => sum + contents.length, 0) }
}

/** Constants at the beginning of a statement of variables: numbers, sums and products of them, and what a function makes of nothing. */
const CONSTANTS = /^var ((?:[A-Z][A-Z\d_]* = (?:[\w$.+*/ -]|\(\))+, )*[A-Z][A-Z\d_]* = (?:[\w$.+*/ -]|\(\))+)(, |;$)/gm

/**
 * What is a constant of a module is a variable of its bundle, which a machine reads again and again, asking whether it is still a number:
 * kernels of arithmetic take half as long again. Such names are written in capitals, and nothing is assigned to them.
 */
function withConstants(contents) {
  const code = Buffer.from(contents).toString()
  return Buffer.from(
    code.replace(CONSTANTS, (_, constants, end) => `const ${constants};${end === ';' ? '' : '\nvar '}`),
  )
}

/** Move the files into `outdir` in their order, then remove everything else there. */
function install(files, outdir) {
  const aside = `${outdir}.tmp-${process.pid}-${Date.now().toString(36)}`
  mkdirSync(aside, { recursive: true })
  mkdirSync(outdir, { recursive: true })
  try {
    for (const { name, contents } of files) writeFileSync(join(aside, name), contents)
    for (const { name } of files) renameSync(join(aside, name), join(outdir, name))
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
  const names = new Set([...files.map(({ name }) => name), ...KEPT])
  for (const name of readdirSync(outdir))
    if (!names.has(name)) rmSync(join(outdir, name), { recursive: true, force: true })
}
