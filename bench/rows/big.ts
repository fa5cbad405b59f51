import { benchProgram } from '../bench-program.ts'
import { runNode } from '../child.ts'
import type { MemoryReport } from '../children/memory.ts'
import type { Line, Row } from '../row.ts'

const MIB = 2 ** 20

/** Four measures of every service. */
const FOUR = ['arrivals', 'served', 'queueDepth', 'waitTime'].map((measure) => `s*.${measure}`).join()

/** The largest runs, once each; too long for the page. */
export const biggest: Row = {
  id: 'big',
  title: 'large runs, each in a process of its own',
  floor: 'the bytes of the columns that are needed at the same time',
  measure: async () => [
    ...(await linesOf('48 services x 1,000,000 bins, four measures kept', ['48', '1000000', FOUR])),
    ...(await linesOf('9,998 services x 1,000 bins, every series kept', ['9998', '1000', '*'])),
    ...(await linesOf('9,998 services x 1,000 bins, system.* kept', ['9998', '1000', 'system.*'])),
  ],
}

async function linesOf(title: string, args: readonly string[]): Promise<Line[]> {
  const { stdout } = await runNode([benchProgram(), '--child', 'memory', ...args])
  const { peak, columns, values, compileMs, evaluateMs } = JSON.parse(stdout) as MemoryReport
  const count = `${Math.round(values / 1e6)} million values`
  return [
    { title: `${title}: compile`, unit: 'ms', ours: compileMs },
    { title: `${title}: evaluate ${count}`, unit: 'ms', ours: evaluateMs },
    // Of what is dropped as soon as it is looked at, hardly any columns are needed at the same time.
    {
      title: `${title}: resident`,
      unit: 'MiB',
      ours: peak / MIB,
      ...(columns < 10 * MIB ? {} : { floor: columns / MIB }),
    },
  ]
}
