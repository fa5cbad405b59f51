import { open } from 'node:fs/promises'

const AT_ONCE = 16

/** Wait until a file or directory, by path, is on the disk and not only in memory. */
export async function syncPath(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The same for many; several at once, because a disk can gather them. */
export async function syncPaths(paths: readonly string[]): Promise<void> {
  for (let i = 0; i < paths.length; i += AT_ONCE) {
    await Promise.all(paths.slice(i, i + AT_ONCE).map(syncPath))
  }
}
