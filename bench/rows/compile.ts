import { prepared } from '../evaluated.ts'
import { interleaved, timed } from '../measure.ts'
import { chainDocument } from '../models.ts'
import { sized, type Line, type Row, type Target } from '../row.ts'

/** Model document to plan. */
export const compileTime: Row = {
  id: 'c',
  title: 'compile time',
  floor: 'JSON.parse of the same document',
  why: 'a service is 20 series and 11 ops, each with what it reads and who looks at it: 11 KiB of objects that are made one by one and moved by the garbage collector, which takes a quarter of the time',
  async measure(effort) {
    const lines: Line[] = []
    for (const nodes of [100, 1000, 10_000].map((count) => sized(count, effort, 10))) {
      const document = chainDocument(nodes - 2, 288)
      const text = JSON.stringify(document)
      const [ours, floor] = await interleaved(effort.rounds, [
        timed(() => prepared(document), effort.clock),
        timed(() => JSON.parse(text) as unknown),
      ])
      const smallest = lines[0]
      lines.push({ title: `${nodes} nodes`, unit: 'ms', ours: ours!, floor: floor! })
      if (nodes < sized(10_000, effort, 10)) continue
      const target: Target = { kind: 'most', figure: 2000 * effort.part }
      lines[lines.length - 1] = { ...lines.at(-1)!, target }
      if (smallest !== undefined)
        lines.push({
          title: `a node of ${nodes} against one of ${nodes / 100}`,
          unit: 'us per node',
          ours: (ours! / nodes) * 1000,
          floor: (smallest.ours / nodes) * 100 * 1000,
          target: { kind: 'ratio', most: 1 },
        })
    }
    return lines
  },
}
