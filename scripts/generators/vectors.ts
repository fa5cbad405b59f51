import { readFileSync } from 'node:fs'
import wabt from 'wabt'
import type { GeneratedFile } from './generated-file.ts'

/** Folders of the kernel with their modules of WebAssembly, and the constants that hold their code. */
const MODULES = [
  ['random/philox-vectors', 'PHILOX_VECTORS'],
  ['statistics/bucket-vectors', 'BUCKET_VECTORS'],
  ['statistics/reduce-vectors', 'REDUCE_VECTORS'],
] as const

/** Beside each `*-vectors.wat` a `*-vectors.generated.ts`: its machine code. */
export async function vectors(): Promise<readonly GeneratedFile[]> {
  const assembler = await wabt()
  return MODULES.map(([name, constant]) => {
    const path = `src/engine/kernel/${name}`
    const source = `${path.split('/').at(-1)!}.wat`
    const module = assembler.parseWat(source, readFileSync(`${path}.wat`, 'utf8'), { simd: true })
    const code = Buffer.from(module.toBinary({}).buffer).toString('base64')
    module.destroy()
    const text = `// Made by \`npm run generate\` of ${source}.\n\n/** A module of WebAssembly, in base64. */\nexport const ${constant} =\n  '${code}'\n`
    return { path: `${path}.generated.ts`, text }
  })
}
