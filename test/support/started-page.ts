import { spawn } from 'node:child_process'
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { builtProgram } from './built.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

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
  const browser = await chromium.launch({
    executablePath: browserPath()!,
    // The sandbox of Chromium does not start for the superuser.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const stop = async (): Promise<void> => {
    await browser.close()
    const ended = new Promise((resolve) => server.on('close', resolve))
    server.kill('SIGTERM')
    await ended
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { browser, address, stop }
}

/** Path of the browser of the system; undefined when there is none. */
export function browserPath(): string | undefined {
  const places = (process.env['PATH'] ?? '').split(delimiter)
  return places.flatMap((place) => NAMES.map((name) => join(place, name))).find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
