import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { builtProgram } from './built.ts'
import { launchBrowser } from './launch-browser.ts'

/** A server that shows the page, and a browser to look at it. */
export interface StartedPage {
  readonly browser: Browser
  /** Of the server: `http://127.0.0.1:40123`. */
  readonly address: string
  /** End both, and remove the data directory. */
  readonly stop: () => Promise<void>
}

/** Start the built program on a free port with a data directory of its own, and the browser of the system. */
export async function startPage(): Promise<StartedPage> {
  const dataDir = mkdtempSync(join(tmpdir(), 'flowsim-page-'))
  const server = spawn(process.execPath, [builtProgram(), 'serve', '--port', '0', '--data-dir', dataDir])
  const said = await new Promise<string>((resolve) =>
    server.stdout.once('data', (data: Buffer) => resolve(String(data))),
  )
  const address = /http:\/\/\S+/.exec(said)![0]
  const browser = await launchBrowser()
  const stop = async (): Promise<void> => {
    await browser.close()
    const ended = new Promise((resolve) => server.on('close', resolve))
    server.kill('SIGTERM')
    await ended
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { browser, address, stop }
}
