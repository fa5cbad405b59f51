#!/usr/bin/env node
const { existsSync } = require('node:fs')
const { join } = require('node:path')

// Committed and outside dist, so that a rebuild never takes the mode or the file away from under `npx flowsim`. Scripts and not
// modules, as package.json beside this says: Node starts them sooner.
const main = join(__dirname, '../dist/main.cjs')

try {
  require(main)
} catch (error) {
  // Only main.cjs itself: a module that a finished build lacks is a defect and says so.
  if (error?.code !== 'MODULE_NOT_FOUND' || existsSync(main)) throw error
  process.stderr.write('flowsim is not built: npm run build\n')
  process.exitCode = 70
}
