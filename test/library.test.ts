import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { seriesHash } from '../src/bundle/series-hash.ts'
import { nodeSha256 } from '../src/store/index.ts'
import { engineFiles, GOLDEN_RUN, goldenHashes } from './support/built-engine.ts'
import { markdownOf } from './support/markdown.ts'

test('the engine imports nothing but its own files', () => {
  const files = engineFiles()
  expect(files.size).toBeGreaterThan(0)
  for (const [name, text] of files) {
    const imported = [
      ...text.matchAll(/^(?:import|export)\b[^'"]*?\bfrom ["']([^"']+)["']|\bimport\(["']([^"']+)["']\)/gm),
    ]
    for (const [, whole, lazily] of imported) {
      const file = (whole ?? lazily)!.replace('./', '')
      expect(files.has(file), `${name} imports ${file}`).toBe(true)
    }
  }
})

test('the engine gives the same series where there is nothing but the language', () => {
  engineFiles()
  const args = ['--experimental-vm-modules', '--no-warnings', 'test/support/bare-language.js', 'dist', 'engine.js']
  const model = readFileSync(`${GOLDEN_RUN}/model/model.json`, 'utf8')
  const { stdout, stderr } = spawnSync(process.execPath, args, { input: model, encoding: 'utf8', maxBuffer: 1 << 26 })
  expect(stderr).toBe('')
  const { diagnostics, series } = JSON.parse(stdout) as { diagnostics: unknown[]; series: [string, string][] }
  expect(diagnostics).toEqual([])
  const hashes = series.map(([id, base64]): [string, string] => {
    const bytes = new Uint8Array(Buffer.from(base64, 'base64'))
    return [id, seriesHash(nodeSha256, new Float64Array(bytes.buffer))]
  })
  expect(Object.fromEntries(hashes)).toEqual(goldenHashes())
})

test('the example of the guide prints what it says', () => {
  engineFiles()
  const guide = readFileSync('docs/guides/engine-in-code.md', 'utf8')
  const { fences } = markdownOf(guide)
  const { text } = fences.find(({ language }) => language === 'js')!
  const args = ['--input-type=module', '-e', text]
  const printed = execFileSync(process.execPath, args, { encoding: 'utf8' }).trim()
  expect(printed).toMatch(/^\[ \d/)
  expect(guide).toContain(`It prints \`${printed}\``)
})
