import { closeSync, fsync, fsyncSync, openSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { promisify } from 'node:util'
import { isMainThread } from 'node:worker_threads'

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

/**
 * The same for what is open. A thread beside the first waits by itself: all threads share a few that wait for files, and
 * those who read would wait behind it.
 */
export async function syncDescriptor(descriptor: number): Promise<void> {
  if (isMainThread) await promisify(fsync)(descriptor)
  else fsyncSync(descriptor)
}

/** Wait for many paths: several at once, because a disk can gather them; a thread beside the first by itself, as above. */
export async function syncPaths(paths: readonly string[]): Promise<void> {
  if (!isMainThread) {
    paths.forEach(syncHere)
    return
  }
  for (let i = 0; i < paths.length; i += AT_ONCE) {
    await Promise.all(paths.slice(i, i + AT_ONCE).map(syncPath))
  }
}

function syncHere(path: string): void {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
