import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { door } from '../doors/door.ts'
import { builtProgram } from '../support/built.ts'

test.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const)('the server says where it listens, answers, and ends on %s with %i', async (signal, exit) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'flowsim-serve-'))
  const child = spawn(process.execPath, [builtProgram(), 'serve', '--port', '0', '--data-dir', dataDir])
  const ended = new Promise((resolve) => child.on('close', resolve))
  const said = await new Promise<string>((resolve) =>
    child.stdout.once('data', (data: Buffer) => resolve(String(data))),
  )
  const address = /^flowsim listening on (http:\/\/127\.0\.0\.1:\d+)\n$/.exec(said)![1]!
  expect(await (await fetch(`${address}/healthz`)).json()).toEqual({ status: 'ok' })
  const long = await fetch(`${address}/${'a'.repeat(20_000)}`)
  expect([long.status, await long.json()]).toMatchObject([414, { code: 'url-too-long' }])
  // A browser connects before it has something to ask.
  const silent = connect(Number(new URL(address).port), '127.0.0.1')
  await once(silent, 'connect')
  const closed = new Promise((resolve) => silent.once('close', resolve).on('error', () => undefined))
  child.kill(signal)
  expect(await ended).toBe(exit)
  await closed
})

test('a command may make larger runs than a server, and stores as many as there is room for', async () => {
  const { limits } = JSON.parse((await door().flowsim('version', '--json')).stdout) as { limits: unknown }
  expect(limits).toEqual({ maxValues: 250_000_000, maxNodes: 20_000, maxStoreBytes: null })
})

test('another host than this machine alone is refused', async () => {
  expect(await door().flowsim('serve', '--host', '0.0.0.0')).toMatchObject({ exit: 2, stdout: '' })
})

test.each([
  ['port', '65536'],
  ['port', 'x'],
  ['threads', '0'],
  ['max-waiting', '1.5'],
  ['max-seconds', '1000001'],
])('%s %s is refused', async (flag, value) => {
  expect(await door().flowsim('serve', `--${flag}`, value)).toMatchObject({ exit: 2, stdout: '' })
})

test('a port that is in use is said to be', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  const { exit, stderr } = await door().flowsim('serve', '--port', String(port), '--json')
  other.close()
  expect(exit).toBe(74)
  expect(JSON.parse(stderr)).toMatchObject({ code: 'port-in-use' })
})
