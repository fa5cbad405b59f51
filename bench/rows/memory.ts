import { benchProgram } from '../bench-program.ts'
import { runNode } from '../child.ts'
import type { MemoryReport } from '../children/memory.ts'
import { median } from '../measure.ts'
import { sized, type Row } from '../row.ts'

const MIB = 2 ** 20

/** Resident memory of a run in a process of its own. */
export const memoryOfRun: Row = {
  id: 'd',
  title: 'resident memory above idle',
  floor: 'the bytes of the columns that are needed at the same time',
  async measure(effort) {
    const services = sized(200, effort, 2)
    const reports: MemoryReport[] = []
    for (let round = 0; round < effort.rounds; round++) {
      const { stdout } = await runNode([benchProgram(), '--child', 'memory', String(services), '10000'])
      reports.push(JSON.parse(stdout) as MemoryReport)
    }
    const columns = reports[0]!.columns / MIB
    return [
      {
        title: `${services} services x 10,000 bins, every series kept`,
        unit: 'MiB',
        ours: median(reports.map(({ peak, idle }) => (peak - idle) / MIB)),
        floor: columns,
        target: { kind: 'most', figure: 1.3 * columns + 60 },
      },
    ]
  },
}
