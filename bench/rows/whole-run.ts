import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { benchProgram } from '../bench-program.ts'
import { runNode } from '../child.ts'
import type { WholeRunPlan } from '../children/whole-run.ts'
import { evaluated } from '../evaluated.ts'
import { interleaved } from '../measure.ts'
import { chainDocument, NINE_MEASURES } from '../models.ts'
import { sized, type Effort, type Line, type Row } from '../row.ts'
import { withScratchFolder } from '../scratch-folder.ts'

/** Everything that a person waits for, from the model as a file to the bundle on the disk. */
export const wholeRun: Row = {
  id: 'whole',
  title: 'flowsim run of 200 services, whole process',
  floor:
    'a process of Node that evaluates by the hand-written loop, hashes each series, writes the same values into one file and hashes that',
  why: 'the floor computes series and nothing else; a run also has twelve figures of every series, kept or not, checks that nothing is lost, warnings, events with their causes, and a receipt and files beside the series',
  measure: (effort) =>
    withScratchFolder(async (folder) => [
      await lineOf(folder, effort, { what: 'every series kept' }),
      await lineOf(folder, effort, { what: 'nine measures of each service', outputs: NINE_MEASURES }),
    ]),
}

async function lineOf(
  folder: string,
  effort: Effort,
  { what, outputs }: { readonly what: string; readonly outputs?: readonly string[] },
): Promise<Line> {
  const services = sized(200, effort, 2)
  const { model, series, plan } = await prepareFiles(folder, services, outputs)
  const data = join(folder, 'data')
  const args = ['bin/flowsim.js', 'run', '--model', model, '--series-format', FORMAT, '--json', '--data-dir', data]
  const [ours, floor] = await interleaved(effort.rounds, [
    async () => {
      await rm(data, { recursive: true, force: true })
      return (await runNode(args)).ms
    },
    async () => (await runNode([benchProgram(), '--child', 'whole-run', plan])).ms,
  ])
  const count = (series * 10_000).toLocaleString('en')
  return {
    title: `${services} services x 10,000 bins, ${what}: ${count} values`,
    unit: 'ms',
    ours: ours!,
    floor: floor!,
    target: { kind: 'ratio', most: 2 },
  }
}

/** The format that large runs are written in. */
const FORMAT = 'arrow'

/** The files of both: a model for the command line, and the demand and a plan for the hand-written program. */
async function prepareFiles(
  folder: string,
  services: number,
  outputs?: readonly string[],
): Promise<{ readonly model: string; readonly series: number; readonly plan: string }> {
  const document = chainDocument(services, 10_000, outputs)
  const evaluation = evaluated(document)
  const series = evaluation.prepared.kept.map(({ id }) => id)
  const [model, demand, plan] = ['model.json', 'demand', 'plan.json'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  const steps: WholeRunPlan = { demand, services, series, out: join(folder, 'out') }
  await writeFile(model, JSON.stringify(document))
  await writeFile(demand, evaluation.values('demand'))
  await writeFile(plan, JSON.stringify(steps))
  return { model, series: series.length, plan }
}
