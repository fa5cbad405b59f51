#!/usr/bin/env node
// Committed and outside dist, so that a rebuild never takes the mode or the file away from under `npx flowsim`.
const main = new URL('../dist/main.js', import.meta.url)

try {
  await import(main.href)
} catch (error) {
  // Only main.js itself: a module that a finished build lacks is a defect and says so.
  if (error?.code !== 'ERR_MODULE_NOT_FOUND' || (await import('node:fs')).existsSync(main)) throw error
  process.stderr.write('flowsim is not built: npm run build\n')
  process.exitCode = 70
}
