// Measures replications as they are shipped, bundled, without a loader and with the optimizer set as the command line sets it, beside a loop written by hand; prints one line of JSON.
import { availableParallelism } from 'node:os'
import { drawColumn, openDraws, poissonSampler, streamKeys, turnToStream } from '../../src/engine/kernel/index.ts'
import { planReplicates, prepare, SHIPPED } from '../../src/engine/index.ts'
import { spareOptimizer } from '../../src/cli/spare-optimizer.ts'
import { openGate, replicate } from '../../src/threads/index.ts'
import { timed, workClock } from '../../bench/measure.ts'
import { DRAWN, drawnDocument } from '../../bench/models.ts'

const BINS = 288

/** The same arrivals, attempts, queues and waits, with the sum, the extremes and the percentiles of each: all that it takes, once. */
function byHand(count: number, replicates: number): number {
  const [arrivals, attempts, queue, wait] = [column(), column(), column(), column()]
  const means = column().fill(DRAWN.mean)
  const [draws, sampler] = [openDraws(), poissonSampler()]
  let total = 0
  for (let replicate = 0; replicate < replicates; replicate++) {
    const keys = streamKeys(DRAWN.seed, replicate)
    for (let i = 0; i < count; i++) {
      turnToStream(draws, keys(`source${i}/arrivals`))
      drawColumn(arrivals, [means], sampler, draws, 0, BINS)
      let q = 0
      for (let t = 0; t < BINS; t++) {
        const present = q + arrivals[t]!
        const tried = Math.min(DRAWN.capacity, present)
        wait[t] = ((q + (present - tried)) / 2 / tried) * DRAWN.binMinutes
        attempts[t] = tried
        queue[t] = q = present - tried
      }
      for (const values of [arrivals, attempts, queue, wait]) total += summedUp(values)
    }
  }
  return total
}

function column(): Float64Array {
  return new Float64Array(BINS)
}

function summedUp(values: Float64Array): number {
  let sum = 0
  let min = Infinity
  let max = -Infinity
  for (const value of values) {
    sum += value
    if (value < min) min = value
    if (value > max) max = value
  }
  const sorted = values.slice().sort()
  return sum + min + max + sorted[BINS >> 1]! + sorted[Math.floor(0.95 * BINS)]!
}

/** Seconds of processor time that work takes, with all its threads. */
async function cpuSeconds(work: () => unknown): Promise<number> {
  return (await timed(work, workClock)()) / 1000
}

spareOptimizer(['--replications'])
const plan = planReplicates(prepare(drawnDocument(50, BINS)).value!).value!
const cores = availableParallelism()
const task = { plan, replicates: 1000, inputs: new Map(), vocabulary: SHIPPED, progress: () => undefined }
const cpu = await cpuSeconds(() => replicate(task, openGate(cores)))
const floor = await cpuSeconds(() => byHand(50, 1000))
process.stdout.write(JSON.stringify({ cpu, floor, cores }))
