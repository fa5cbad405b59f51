import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Path of the program for `node`, built anew when a source is younger; what a test of the command line starts. */
export function builtProgram(): string {
  execFileSync(process.execPath, ['scripts/prepare.js'], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] })
  return `${ROOT}bin/flowsim.js`
}
