// Builds the program and the measurements as they are shipped, in one process each and without a loader, and measures.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle, bundleProgram } from './bundle.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
// Inside the project, where the packages that stay outside a bundle are found.
const OUTDIR = join(ROOT, 'node_modules/.cache/flowsim-bench')

bundleProgram()
bundle({ entry: join(ROOT, 'bench/main.ts'), outdir: OUTDIR, external: ['autocannon', 'playwright-core'] })
const { status } = spawnSync(process.execPath, ['--expose-gc', join(OUTDIR, 'main.js'), ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
