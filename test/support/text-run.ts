import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { andThen } from '../../src/base/index.ts'
import { simulate, type InputData, type Run } from '../../src/engine/index.ts'
import { zoneClock } from '../../src/zones/index.ts'
import { finishModel, parseDocument, type Surroundings } from '../../src/template/index.ts'
import { valueOf } from './models.ts'

/** The run of a model as text; the files it names lie in `data` beside it. */
export function runOfText(text: string, folder: string): Run {
  const source = valueOf(parseDocument(text, { file: 'model.yaml' }))
  const surroundings: Surroundings = {
    zones: { offsetAt: zoneClock },
    readFile(file) {
      const path = join(folder, 'data', file)
      return existsSync(path) ? inputOf(readFileSync(path)) : undefined
    },
  }
  const bound = finishModel(source.value, surroundings, source.locator)
  return valueOf(andThen(bound, ({ document, inputs }) => simulate(document, { inputs })))
}

function inputOf(bytes: Buffer): InputData {
  const id = `in_${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`
  return { id, extension: 'csv', text: bytes.toString('utf8') }
}
