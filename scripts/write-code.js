// Keeps the code that V8 makes of the command line in the file beside it, once it has made runs: scripts/bundle.js starts it
// in a process of its own, since V8 keeps nothing that was made under other settings than it has when it starts.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { transformSync } from 'esbuild'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** What is done most, and in its parts by all that make or read runs. */
const LINES = [
  ['run', '--template-id', 'order-system'],
  ['run', '--template-id', 'order-system', '--series-format', 'arrow', '--json'],
]

const file = process.argv[2]
const { code: loader } = transformSync(readFileSync(join(ROOT, 'src/cli/load-program.ts'), 'utf8'), { loader: 'ts' })
const { loadProgram } = await import(`data:text/javascript,${encodeURIComponent(loader)}`)
const { program, code } = loadProgram(pathToFileURL(file), pathToFileURL(join(ROOT, 'dist/main.cjs')).href)
const dataDir = mkdtempSync(join(tmpdir(), 'flowsim-code-'))
try {
  for (const line of LINES) {
    const exitCode = await program.cli([...line, '--data-dir', dataDir], host())
    if (exitCode !== 0) throw new Error(`flowsim ${line.join(' ')} ends with ${exitCode}`)
  }
  writeFileSync(file.replace(/cjs$/, 'code'), code())
} finally {
  rmSync(dataDir, { recursive: true, force: true })
}

/** Surroundings in which nobody looks on. */
function host() {
  const { version, commands } = JSON.parse(readFileSync(join(ROOT, 'src/cli/commands.generated.json'), 'utf8'))
  return {
    terminal: {
      out: () => {},
      outIsTerminal: false,
      err: (text) => void process.stderr.write(text),
      columns: 80,
      outColours: false,
      errColours: false,
    },
    env: {},
    cwd: ROOT,
    version,
    commands,
    elapsed: () => performance.now(),
    now: Date.now,
  }
}
