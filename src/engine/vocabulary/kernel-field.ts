import { Type, type TArray, type TNumber } from '@sinclair/typebox'
import { problem, type Diagnostic, type DocPath } from '../../base/index.ts'

/** Sum of a kernel may be off by this much. */
const KERNEL_TOLERANCE = 1e-9

/** Most bins a kernel reaches over. */
const MOST_PARTS = 10_000

/** Schema of a kernel: parts of the work that go 1, 2, … bins later. */
export function kernelField(doc: string): TArray<TNumber> {
  return Type.Array(Type.Number({ minimum: 0 }), { minItems: 1, maxItems: MOST_PARTS, description: doc })
}

/** The kernel, scaled to sum exactly to 1 as far as doubles allow. */
export function scaledKernel(kernel: readonly number[]): readonly number[] {
  const sum = sumOf(kernel)
  return sum === 1 ? kernel : kernel.map((part) => part / sum)
}

/** Complain of a kernel whose parts do not sum to 1; `what` as people call it: `the back-off of checkout`. */
export function checkKernel(
  kernel: readonly number[] | undefined,
  what: string,
  path: DocPath,
  report: (diagnostic: Diagnostic) => void,
): void {
  if (kernel === undefined) return
  const sum = sumOf(kernel)
  if (Math.abs(sum - 1) <= KERNEL_TOLERANCE) return
  report(problem('kernel-sum', path, `${what} sums to ${sum}`, 'Make its parts sum to 1.'))
}

function sumOf(kernel: readonly number[]): number {
  return kernel.reduce((total, part) => total + part, 0)
}
