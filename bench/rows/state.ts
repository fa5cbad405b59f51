import autocannon from 'autocannon'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runNode } from '../child.ts'
import { interleaved } from '../measure.ts'
import { chainDocument } from '../models.ts'
import { sized, type Row } from '../row.ts'
import { withScratchFolder } from '../scratch-folder.ts'
import { withServer } from '../server.ts'

/** Answers of the server while many ask: it has one core, and who asks has another. */
export const stateUnderLoad: Row = {
  id: 'h',
  title: 'answers of the API under load',
  floor: 'none',
  why: 'the answer is kept, but whether it still holds is asked of the disk every time: the directory of the run and its manifest, two looks by the threads that Node has for files, take half of the time',
  measure: (effort) =>
    withScratchFolder(async (folder) => {
      const model = join(folder, 'model.json')
      const data = ['--data-dir', join(folder, 'data')]
      await writeFile(model, JSON.stringify(chainDocument(48, 288)))
      await runNode(['bin/flowsim.js', 'run', '--model', model, '--run-id', 'load', '--json', ...data])
      const [state, window] = await withServer(data, (address) =>
        interleaved(
          effort.rounds,
          ['state?binIndex=100', 'state_window?startBin=100&endBin=111'].map(
            (view) => () => answersPerSecond(`${address}/v1/runs/load/${view}`, sized(2, effort)),
          ),
        ),
      )
      return [
        { title: '/state of 50 nodes', unit: 'per second', ours: state!, target: { kind: 'least', figure: 5000 } },
        { title: '/state_window of 50 nodes x 12 bins', unit: 'per second', ours: window! },
      ]
    }),
}

/** How many answers there are in a second, with ten connections that ask one after the other. */
async function answersPerSecond(url: string, seconds: number): Promise<number> {
  const { requests, non2xx, errors } = await autocannon({ url, duration: seconds, connections: 10 })
  if (non2xx > 0 || errors > 0) throw new Error(`${url}: ${non2xx} answers are no success, ${errors} requests failed`)
  return requests.average
}
