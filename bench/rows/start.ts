import { join } from 'node:path'
import { wholeProcess } from '../child.ts'
import { interleaved } from '../measure.ts'
import type { Row } from '../row.ts'
import { withScratchFolder } from '../scratch-folder.ts'

/** The command line as a person meets it: from the prompt back to the prompt. */
export const startTime: Row = {
  id: 'g',
  title: 'flowsim run order-system, whole process',
  floor: 'node -e 0',
  why: 'all that follows runs once and hardly compiled, from 5 to 20 ms each: to take up the program and its compiled code, cryptography of Node, the YAML of the template, the rules of its zone, the check of the model and its plan, evaluation, events and their causes, and a bundle of 17 files that is encoded, hashed, written and synchronised',
  measure: (effort) =>
    withScratchFolder(async (folder) => {
      const args = [
        'bin/flowsim.js',
        'run',
        '--template-id',
        'order-system',
        '--data-dir',
        join(folder, 'data'),
        '--json',
      ]
      const [ours, floor] = await interleaved(effort.rounds, [wholeProcess(args), wholeProcess(['-e', '0'])])
      return [
        {
          title: 'from start to end',
          unit: 'ms',
          ours: ours!,
          floor: floor!,
          target: { kind: 'ratio', most: 3 },
        },
      ]
    }),
}
