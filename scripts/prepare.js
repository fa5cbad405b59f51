// Builds when dist/main.js is missing or older than what it is made of. npm runs this after each install, and npx before
// its first call of flowsim here: so it says nothing, and an install without the development packages passes.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Milliseconds since 1970 of the last change; before all others when there is no such file. */
function modified(path) {
  return statSync(join(ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? -Infinity
}

/** Whether some source is younger than the program built last. */
function isStale() {
  const built = modified('dist/main.js')
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).map((path) => join('src', path))
  return [...sources, 'package.json', 'scripts/bundle.js'].some((path) => modified(path) > built)
}

function isInstalled(name) {
  try {
    import.meta.resolve(name)
    return true
  } catch {
    return false
  }
}

if (isInstalled('typescript') && isInstalled('esbuild') && isStale()) {
  const { bundle } = await import('./bundle.js')
  bundle()
}
