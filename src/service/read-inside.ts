import { lstatSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'

/** Most bytes of a file that a run reads. */
export const MOST_FILE_BYTES = 100 * 1024 * 1024

/** What stands at a path below a folder. */
export type FileRead =
  | { readonly bytes: Uint8Array; readonly tooLarge?: undefined }
  | { readonly bytes?: undefined; readonly tooLarge: number }

/** Whether a regular file stands at a path below a folder, as {@link readInside} would read it. */
export function standsInside(folder: string, path: string): boolean {
  return sizeInside(folder, path) !== undefined
}

/**
 * A regular file below a folder, or undefined when there is none. The folder itself may be a link; what is below it may
 * not, so that no path leads out.
 *
 * @param path relative, with slashes, without `..`
 */
export function readInside(folder: string, path: string): FileRead | undefined {
  const size = sizeInside(folder, path)
  if (size === undefined || size > MOST_FILE_BYTES) return size === undefined ? undefined : { tooLarge: size }
  return unlessAbsent(() => ({ bytes: readFileSync(join(folder, path)) }))
}

function sizeInside(folder: string, path: string): number | undefined {
  return unlessAbsent(() => {
    const file = join(folder, path)
    if (realpathSync(file) !== join(realpathSync(folder), path)) return undefined
    const stats = lstatSync(file)
    return stats.isFile() ? stats.size : undefined
  })
}

function unlessAbsent<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (isAbsence(error)) return undefined
    throw error
  }
}

/** Whether an error of the file system says that there is nothing to read. */
export function isAbsence(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES' || code === 'ELOOP' || code === 'ENAMETOOLONG'
}
