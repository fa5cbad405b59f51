import type { PoolOptions, WorkPool } from './work-pool.ts'

/** Open a pool of threads; what keeps them is loaded only then. */
export async function openPool(options: PoolOptions): Promise<WorkPool> {
  const { poolOf } = await import('./work-pool.ts')
  return poolOf(options)
}
