import { buildPage } from './build-page.js'
import { bundleProgram } from './bundle.js'

const { files, bytes } = bundleProgram()
await buildPage()
process.stdout.write(`dist: ${files} files, ${Math.round(bytes / 1024)} KiB, and the page\n`)
