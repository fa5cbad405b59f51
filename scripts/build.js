import { bundle } from './bundle.js'

const { files, bytes } = bundle()
process.stdout.write(`dist: ${files} files, ${Math.round(bytes / 1024)} KiB\n`)
