// Asked for by name, and not imported: to a module Node gives all that is in them, also what nobody wants yet.
const path = process.getBuiltinModule('node:path')
const { readFileSync } = process.getBuiltinModule('node:fs')
const { createRequire } = process.getBuiltinModule('node:module')
const { fileURLToPath } = process.getBuiltinModule('node:url')
const { Script } = process.getBuiltinModule('node:vm')

/** What the file of a built program comes to: a function that is given what a module of Node is given. */
type ProgramFile = (exports: object, require: NodeJS.Require, module: { exports: unknown }, url: string) => void

/** A built program, loaded. */
export interface LoadedProgram<Program> {
  readonly program: Program
  /** What V8 has compiled of it by now, to be kept beside the file. */
  readonly code: () => Buffer
}

/**
 * A built program that lies in one file, with the code that V8 made of it when it was built (docs/decisions/0029-the-command-line-comes-with-its-compiled-code.md). Code of
 * another V8, or none, makes no difference but to how long it takes.
 *
 * @param url of the file, which ends with .cjs; its code lies beside it and ends with .code
 * @param beside the module whose place the program takes: what it reads and loads lies beside that
 */
export function loadProgram<Program>(url: URL, beside: string): LoadedProgram<Program> {
  const filename = fileURLToPath(url)
  const script = new Script(readFileSync(filename, 'latin1'), {
    // Kept with the code: one that is the same wherever the program lies.
    filename: path.basename(filename),
    cachedData: keptCode(filename.replace(/cjs$/, 'code')),
  })
  const module = { exports: {} }
  const run = script.runInThisContext() as ProgramFile
  run(module.exports, createRequire(filename), module, beside)
  return { program: module.exports as Program, code: () => script.createCachedData() }
}

function keptCode(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
