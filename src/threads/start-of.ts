import { fileURLToPath } from 'node:url'

/** What a thread is started with: the file of a module, and data of its own. */
export interface ThreadStart {
  readonly filename: string
  readonly workerData: { readonly url: string; readonly data: unknown }
}

/** How a thread starts with a module; sources need another that reads TypeScript first. */
export function startOf(url: string, data: unknown): ThreadStart {
  const start = url.endsWith('.ts') ? new URL('./source-work.js', import.meta.url).href : url
  return { filename: fileURLToPath(start), workerData: { url, data } }
}
