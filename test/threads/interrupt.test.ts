import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { builtProgram } from '../support/built.ts'
import { drawingModel } from '../support/drawing-models.ts'

test(
  'an interrupt ends replications in work, with their threads, and leaves no run',
  { timeout: 120_000 },
  async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'flowsim-interrupt-'))
    writeFileSync(join(cwd, 'shop.json'), JSON.stringify(drawingModel({ bins: 1000 })))
    const argv = ['run', '--model', 'shop.json', '--replications', '10000', '--bands', 'checkout.queueDepth']
    const child = spawn(process.execPath, [builtProgram(), ...argv], { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
    let interrupted = false
    child.stderr.on('data', (text: Buffer) => {
      if (interrupted || !text.toString().includes('replicating')) return
      interrupted = true
      child.kill('SIGINT')
    })
    const exit = await new Promise((resolve) => child.once('exit', resolve))
    expect([interrupted, exit]).toEqual([true, 130])
    const runs = join(cwd, 'data/runs')
    expect(existsSync(runs) ? readdirSync(runs) : []).toEqual([])
  },
)
