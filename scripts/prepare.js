// Builds what is missing in dist or older than what it is made of. npm runs this after each install, and npx before
// its first call of flowsim here: so it says nothing, and an install without the development packages passes.
import { readdirSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Rooms that the program has no part of. */
const OF_PAGE_ALONE = ['ui']

/** Rooms that the page has code of. */
const OF_PAGE = ['ui', 'base', 'engine', 'template']

/** Milliseconds since 1970 of the last change; before all others when there is no such file. */
function modified(path) {
  return statSync(join(ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? -Infinity
}

/** Whether some source is younger than what was built of it last. */
function isStale(result, isSource, script) {
  const built = modified(result)
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => isSource(path.split(sep)[0]))
    .map((path) => join('src', path))
  return [...sources, 'package.json', script].some((path) => modified(path) > built)
}

function areInstalled(...names) {
  try {
    names.forEach((name) => import.meta.resolve(name))
    return true
  } catch {
    return false
  }
}

const isOfProgram = (room) => !OF_PAGE_ALONE.includes(room)
if (areInstalled('typescript', 'esbuild') && isStale('dist/main.cjs', isOfProgram, 'scripts/bundle.js')) {
  const { bundleProgram } = await import('./bundle.js')
  bundleProgram()
}
const isOfPage = (room) => OF_PAGE.includes(room)
if (areInstalled('vite', 'preact') && isStale('dist/page/index.html', isOfPage, 'scripts/build-page.js')) {
  const { buildPage } = await import('./build-page.js')
  await buildPage()
}
