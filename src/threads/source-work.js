// A module of work for a pool that is read from its sources, where the built program has it as one file: see
// source-thread.js. Being one that waits, it is imported, never required.
import { workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
/** That of the module. */
export const { work } = await import(workerData.url)
