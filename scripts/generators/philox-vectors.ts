import { readFileSync } from 'node:fs'
import wabt from 'wabt'
import type { GeneratedFile } from './generated-file.ts'

const FOLDER = 'src/engine/kernel/random'

/** src/engine/kernel/random/philox-vectors.generated.ts: the machine code of philox-vectors.wat. */
export async function philoxVectors(): Promise<readonly GeneratedFile[]> {
  const name = 'philox-vectors.wat'
  const assembler = await wabt()
  const module = assembler.parseWat(name, readFileSync(`${FOLDER}/${name}`, 'utf8'), { simd: true })
  const code = Buffer.from(module.toBinary({}).buffer).toString('base64')
  module.destroy()
  const text = `// Made by \`npm run generate\` of ${name}.\n\n/** A module of WebAssembly, in base64. */\nexport const PHILOX_VECTORS =\n  '${code}'\n`
  return [{ path: `${FOLDER}/philox-vectors.generated.ts`, text }]
}
