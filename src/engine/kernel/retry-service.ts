import * as written from './retry-kernels.generated.ts'
import { anyRetryService, type ServiceColumns, type ServiceConstants } from './service.ts'

type RetryKernel = (c: ServiceColumns, constants: ServiceConstants) => (t0: number, t1: number) => void

/** Kernels that are written out, by maxAttempts and the length of the back-off kernel. */
const WRITTEN: Readonly<Record<string, RetryKernel>> = written

/**
 * One service with retries, by the kernel that is written out for its maxAttempts and back-off, where there is one: three times
 * as fast as {@link anyRetryService}, and the same bit for bit.
 */
export function retryService(c: ServiceColumns, constants: ServiceConstants): (t0: number, t1: number) => void {
  const kernel = WRITTEN[`retry${constants.maxAttempts}By${constants.backoff.length}`] ?? anyRetryService
  return kernel(c, constants)
}
