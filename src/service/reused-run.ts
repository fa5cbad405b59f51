import { bundleFailure } from '../bundle/index.ts'
import type { ServiceContext } from './context.ts'
import { runAnswer, type RunAnswer } from './run-answer.ts'
import { openRun } from './stored-run.ts'

/** The answer about a run that is there already, after its files were verified; fails with bundle-corrupt. */
export async function reusedRun(context: ServiceContext, runId: string): Promise<RunAnswer> {
  context.progress('verify', 0)
  const [worst] = await context.store.verify(runId)
  if (worst !== undefined) throw bundleFailure(worst)
  const { source, manifest, replications } = await openRun(context, runId)
  const { createdUtc, tags } = await context.store.receipt(runId)
  return runAnswer({ source, replications: await replications(), manifest, createdUtc, tags, reused: true })
}
