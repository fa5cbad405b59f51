import { availableParallelism } from 'node:os'
import { planReplicates, SHIPPED } from '../../src/engine/index.ts'
import { spareOptimizer } from '../../src/cli/spare-optimizer.ts'
import { openGate, replicate } from '../../src/threads/index.ts'
import { prepared } from '../evaluated.ts'
import { interleaved, wallClock, workClock } from '../measure.ts'
import { drawnDocument } from '../models.ts'
import { sized, type Row } from '../row.ts'

/**
 * Replicates of a model that draws, evaluated and spread by as many threads as there are cores, with the optimizer set as the command
 * line sets it for them.
 */
export const replicationsPerSecond: Row = {
  id: 'i',
  title: 'replications',
  floor: 'none',
  why: 'a quarter goes into drawing and the walk of waiting work, a quarter into the figures of 550 series of every replicate and the spreads of what they come to, a fifth into starting another thread and having its code compiled, and the rest into the other measures and memory that is touched for the first time',
  async measure(effort) {
    spareOptimizer(['--replications'])
    const plan = planReplicates(prepared(drawnDocument(50, 288))).value!
    const cores = availableParallelism()
    const replicates = sized(1000, effort, 40)
    const task = { plan, replicates, inputs: new Map(), vocabulary: SHIPPED, progress: () => undefined }
    const [wall, cpu] = await bothOf(effort.rounds, () => replicate(task, openGate(cores)))
    return [
      { title: '50 services x 288 bins, Poisson arrivals', unit: 'per second', ours: (replicates / wall) * 1000 },
      {
        title: 'processor time of 1,000 of them, per core',
        unit: 's',
        ours: cpu / replicates / cores,
        target: { kind: 'most', figure: 2 },
      },
    ]
  },
}

/** Medians of wall time and of processor time of all threads, milliseconds. */
async function bothOf(rounds: number, work: () => Promise<unknown>): Promise<readonly [number, number]> {
  let cpu = 0
  const [wall, used] = await interleaved(rounds, [
    async () => {
      const [before, start] = [workClock(), wallClock()]
      await work()
      cpu = workClock() - before
      return wallClock() - start
    },
    () => cpu,
  ])
  return [wall!, used!]
}
