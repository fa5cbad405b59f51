import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createContext } from '../../src/service/index.ts'

test('a template is checked anew when its text has changed, and only then', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'flowsim-shelf-'))
  cpSync('templates/order-system', join(folder, 'order-system'), { recursive: true })
  const { templates } = await createContext({
    dataDir: join(folder, 'data'),
    templates: { folder, shown: 'mine' },
    maxValues: 1,
  })
  const first = templates.open('order-system')
  expect(templates.open('order-system')).toBe(first)
  const file = join(folder, 'order-system/template.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('Online order system', 'Another'))
  expect(templates.open('order-system').checked.value?.title).toBe('Another')
  expect(first.checked.value?.title).not.toBe('Another')
})
