import { fileURLToPath } from 'node:url'

/** The built program of the measurements, which children are started from: the file main.js beside this module. */
export function benchProgram(): string {
  return fileURLToPath(new URL('main.js', import.meta.url))
}
