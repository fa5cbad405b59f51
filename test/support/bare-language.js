// Runs a module of the folder given where there is nothing but the language: no module of Node, no process, no console.
// Needs --experimental-vm-modules. Prints what its function gives for the JSON on standard input: `node … FOLDER MODULE`.
import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, SourceTextModule } from 'node:vm'

const [, , folder, name] = process.argv
const context = createContext(Object.create(null))
const known = new Map()

/** A file of the folder is the only thing that can be imported. */
function moduleOf(file) {
  const found = known.get(file)
  if (found !== undefined) return found
  const made = new SourceTextModule(readFileSync(join(folder, file), 'utf8'), { context, identifier: file })
  known.set(file, made)
  return made
}

const entry = moduleOf(name)
await entry.link((specifier) => moduleOf(specifier))
await entry.evaluate()
const { value, diagnostics } = entry.namespace.simulate(JSON.parse(readFileSync(0, 'utf8')))
const series = value?.series.map(({ id, values }) => [id, base64(values)])
process.stdout.write(JSON.stringify({ diagnostics, series }))

function base64({ buffer, byteOffset, byteLength }) {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64')
}
