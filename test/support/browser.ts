import { spawn, type ChildProcess } from 'node:child_process'
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, afterEach, expect } from 'vitest'
import { builtProgram } from './built.ts'
import { testFullWith, type Need } from './tier.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** A test of the full tier that looks at the page, for machines that have a browser. */
export function testPage(name: string, body: () => Promise<void>): void {
  testFullWith(aBrowser, name, body, { timeout: 90_000 })
}

function aBrowser(): Need {
  return { what: 'chromium', met: browserPath() !== undefined }
}

function browserPath(): string | undefined {
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

/** A server with a data directory of its own, and a browser that looks at its page. */
export interface PageSession {
  /** A window at a path of the page. It may be forgiven complaints that match. */
  readonly open: (path: string, options?: BrowserContextOptions & { readonly forgive?: RegExp }) => Promise<Page>
  /** The answer of the API to a request; it must be one of success. */
  readonly ask: <Answer>(method: string, path: string, body?: object) => Promise<Answer>
}

interface Started {
  readonly browser: Browser
  readonly server: ChildProcess
  readonly address: string
  readonly dataDir: string
}

/**
 * The session of a test file, which starts with its first use and ends with its last test. A test fails when a window
 * asked for something of another host, or wrote an error to its console.
 */
export function pageSession(): PageSession {
  let started: Promise<Started> | undefined
  const complaints: string[] = []
  const session = (): Promise<Started> => (started ??= start())
  afterEach(async () => {
    if (started === undefined) return
    const { browser } = await started
    await Promise.all(browser.contexts().map((context) => context.close()))
    expect(complaints.splice(0)).toEqual([])
  })
  afterAll(async () => {
    if (started === undefined) return
    const { browser, server, dataDir } = await started
    await browser.close()
    const ended = new Promise((resolve) => server.on('close', resolve))
    server.kill('SIGTERM')
    await ended
    rmSync(dataDir, { recursive: true, force: true })
  })
  return {
    open: async (path, { forgive = /(?!)/, ...options } = {}) => {
      const { browser, address } = await session()
      const context = await browser.newContext({ baseURL: address, ...options })
      context.setDefaultTimeout(20_000)
      const page = await context.newPage()
      page.on('request', (request) => {
        if (!/^(?:blob:|data:)/.test(request.url()) && !request.url().startsWith(`${address}/`))
          complaints.push(`asked ${request.url()}`)
      })
      page.on('pageerror', (error) => complaints.push(String(error)))
      page.on('console', (message) => {
        if (message.type() === 'error' && !forgive.test(message.text())) complaints.push(message.text())
      })
      await page.goto(path)
      return page
    },
    ask: async <Answer>(method: string, path: string, body?: object) => {
      const { address } = await session()
      const json = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
      const response = await fetch(address + path, { method, ...(body === undefined ? {} : json) })
      const answer = (await response.json()) as Answer
      expect(response.ok, JSON.stringify(answer)).toBe(true)
      return answer
    },
  }
}

async function start(): Promise<Started> {
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
  return { browser, server, address, dataDir }
}
