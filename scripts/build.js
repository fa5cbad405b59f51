import { buildPage } from './build-page.js'
import { bundle } from './bundle.js'

const { files, bytes } = bundle()
await buildPage()
process.stdout.write(`dist: ${files} files, ${Math.round(bytes / 1024)} KiB, and the page\n`)
