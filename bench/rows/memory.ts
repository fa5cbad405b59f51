import { benchProgram } from '../bench-program.ts'
import { runNode } from '../child.ts'
import type { MemoryReport } from '../children/memory.ts'
import { median } from '../measure.ts'
import { sized, type Row } from '../row.ts'

const MIB = 2 ** 20

/** Services and bins of a run that keeps only what is known of the system. */
const LARGE = { services: 9998, bins: 1000, outputs: 'system.*' } as const

/** Resident memory of a run in a process of its own. */
export const memoryOfRun: Row = {
  id: 'd',
  title: 'resident memory above idle',
  floor: 'the bytes of the columns that are needed at the same time',
  why: 'what does not grow with the columns is the plan: its ops, and the ids, looks and summaries of its series',
  async measure(effort) {
    const services = sized(200, effort, 2)
    const reports: MemoryReport[] = []
    for (let round = 0; round < effort.rounds; round++) {
      const { stdout } = await runNode([benchProgram(), '--child', 'memory', String(services), '10000'])
      reports.push(JSON.parse(stdout) as MemoryReport)
    }
    const columns = reports[0]!.columns / MIB
    const large = sized(LARGE.services, effort, 2)
    const { stdout } = await runNode([
      ...[benchProgram(), '--child', 'memory'],
      ...[String(large), String(LARGE.bins), LARGE.outputs],
    ])
    const { peak } = JSON.parse(stdout) as MemoryReport
    return [
      {
        title: `${services} services x 10,000 bins, every series kept`,
        unit: 'MiB',
        ours: median(reports.map(({ peak, idle }) => (peak - idle) / MIB)),
        floor: columns,
        target: { kind: 'most', figure: 1.3 * columns + 60 },
      },
      {
        title: `${large} services x 1,000 bins, system.* kept: all that is resident, once`,
        unit: 'MiB',
        ours: peak / MIB,
        target: { kind: 'most', figure: 600 },
      },
    ]
  },
}
