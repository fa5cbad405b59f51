import type { Step } from './op.ts'

/** What starts an op, and whether its steps begin anew at bin 0. */
export type Start<Io> = ((io: Io) => Step) & { readonly anew?: true }

/**
 * Say of what starts an op that its step begins anew whenever it is called from bin 0, with the keys of that time: because it
 * remembers nothing, or because it forgets. One start then serves every replicate of a run.
 */
export function anew<Io>(start: (io: Io) => Step): Start<Io> {
  return Object.assign(start, { anew: true } as const)
}
