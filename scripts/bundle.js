import { Buffer } from 'node:buffer'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

const source = (path) => join(ROOT, 'src', path)

// The CommonJS packages in the bundle call require() for modules of Node, which an ES module does not have.
const REQUIRE = [
  "import { createRequire as createRequireOfNode } from 'node:module'",
  'const require = createRequireOfNode(import.meta.url)',
].join('\n')

/** What lies in dist and is not of the program. */
const KEPT = ['page']

/** What threads start with: files that are found by their names. */
const THREADS = {
  'replicate-worker': source('threads/replicate-worker.ts'),
  'operation-thread': source('api/operation-thread.ts'),
}

/** They load modules of their own at run time, and are needed by few commands; installed beside the program. */
const INSTALLED = ['fastify', '@fastify/*', 'pino', 'piscina', 'prom-client', 'ajv']

/**
 * Constants are written where they are used, which Node does for those of a module but not for those of a bundle; nothing
 * else is minified, so that a stack trace can be read without a map.
 */
const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  logLevel: 'warning',
  minifySyntax: true,
}

const FOR_NODE = { ...COMMON, platform: 'node', target: 'node20' }

/**
 * Bundle the program into `outdir`: main.cjs, the command line in one file with the code that V8 makes of it
 * (docs/decisions/0029-the-command-line-comes-with-its-compiled-code.md), what threads start with, and the engine.
 *
 * Written beside its place, then moved in; main last. Files are named after their contents, so that whoever starts
 * meanwhile sees the whole old program or the whole new one; what the program before left is swept.
 *
 * @param outdir holds nothing but the result and the page; made when it is missing
 * @returns the number of files and bytes written
 */
export function bundleProgram({ outdir = join(ROOT, 'dist') } = {}) {
  const commandLine = asOneFile(source('cli/cli.ts'))
  const files = [...engine(), commandLine, ...asModules(THREADS), asStart(source('cli/main.ts'), commandLine.name)]
  return install(files, outdir, (aside) => {
    execFileSync(process.execPath, [join(ROOT, 'scripts/write-code.js'), join(aside, commandLine.name)])
  })
}

/**
 * Bundle another program, the engine beside it: `outdir/main.js`, and one chunk for whatever it imports lazily. The same
 * sources give the same bytes.
 *
 * @param entry  the main module
 * @param outdir holds nothing but the result and the page; made when it is missing
 * @param threads whether it starts threads
 * @returns the number of files and bytes written
 */
export function bundle({ entry, outdir, external = [], threads = true }) {
  const modules = threads ? { ...THREADS, main: entry } : { main: entry }
  return install([...engine(), ...asModules(modules, external)], outdir)
}

/** `engine.js`, a module that needs nothing but the language: for browsers, their workers, and Node. */
function engine() {
  return filesOf({
    ...COMMON,
    entryPoints: { engine: source('engine/index.ts') },
    format: 'esm',
    splitting: true,
    platform: 'browser',
    target: 'es2022',
    chunkNames: 'engine-[name]-[hash]',
  })
}

function asModules(entryPoints, external = []) {
  return filesOf({
    ...FOR_NODE,
    entryPoints,
    format: 'esm',
    splitting: true,
    chunkNames: '[name]-[hash]',
    banner: { js: REQUIRE },
    external: [...INSTALLED, ...external],
  })
}

/**
 * A function, as src/cli/load-program.ts calls it: V8 keeps the code of a script, but of no module. What is kept does not
 * know how to import; so what would be imported lazily is required.
 */
function asOneFile(entry) {
  const [{ contents }] = filesOf({
    ...FOR_NODE,
    entryPoints: [entry],
    format: 'cjs',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'urlOfProgram' },
    banner: { js: '(function (exports, require, module, urlOfProgram) {' },
    footer: { js: '})' },
    legalComments: 'inline',
    external: INSTALLED,
  })
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 8).toUpperCase()
  return { name: `cli-${hash}.cjs`, contents }
}

/** The script that a process starts with, which knows the file with the command line. */
function asStart(entry, program) {
  const [{ contents }] = filesOf({
    ...FOR_NODE,
    entryPoints: [entry],
    format: 'cjs',
    define: { 'import.meta.url': 'urlOfStart', FLOWSIM_PROGRAM: JSON.stringify(`./${program}`) },
    banner: { js: "const urlOfStart = require('node:url').pathToFileURL(__filename).href" },
  })
  return { name: 'main.cjs', contents }
}

function filesOf(options) {
  const { outputFiles } = buildSync({ outdir: '/', ...options })
  return outputFiles.map(({ path, contents }) => ({ name: basename(path), contents: withConstants(contents) }))
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

/** Move the files into `outdir` in their order, with what `finish` makes beside them, then remove everything else there. */
function install(files, outdir, finish = () => {}) {
  const aside = `${outdir}.tmp-${process.pid}-${Date.now().toString(36)}`
  mkdirSync(aside, { recursive: true })
  mkdirSync(outdir, { recursive: true })
  try {
    for (const { name, contents } of files) writeFileSync(join(aside, name), contents)
    finish(aside)
    const isMain = (name) => Number(name === 'main.cjs' || name === 'main.js')
    const names = readdirSync(aside).sort((a, b) => isMain(a) - isMain(b))
    const bytes = names.reduce((sum, name) => sum + statSync(join(aside, name)).size, 0)
    for (const name of names) renameSync(join(aside, name), join(outdir, name))
    sweep(outdir, new Set([...names, ...KEPT]))
    return { files: names.length, bytes }
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

function sweep(outdir, kept) {
  for (const name of readdirSync(outdir))
    if (!kept.has(name)) rmSync(join(outdir, name), { recursive: true, force: true })
}
