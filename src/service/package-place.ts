import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where flowsim is installed, and which version it is. */
export interface PackagePlace {
  /** The folder of package.json, in which `templates` and `data` lie. */
  readonly folder: string
  readonly version: string
}

/** The package this code belongs to, whether it runs from its sources or from the built program. */
export function packagePlace(): PackagePlace {
  let folder = dirname(fileURLToPath(import.meta.url))
  for (;;) {
    const file = join(folder, 'package.json')
    if (existsSync(file)) {
      const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string }
      return { folder, version }
    }
    const above = dirname(folder)
    if (above === folder) throw new Error('flowsim runs outside its package')
    folder = above
  }
}
