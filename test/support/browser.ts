import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, expect } from 'vitest'
import { aBrowser } from './launch-browser.ts'
import { startPage, type StartedPage } from './started-page.ts'
import { testFullWith } from './tier.ts'

/** A test of the full tier that looks at the page, for machines that have a browser. */
export function testPage(name: string, body: () => Promise<void>): void {
  testFullWith(aBrowser, name, body, { timeout: 90_000 })
}

/** A server with a data directory of its own, and a browser that looks at its page. */
export interface PageSession {
  /** A window at a path of the page. It may be forgiven complaints that match. */
  readonly open: (path: string, options?: BrowserContextOptions & { readonly forgive?: RegExp }) => Promise<Page>
  /** The answer of the API to a request; it must be one of success. */
  readonly ask: <Answer>(method: string, path: string, body?: object) => Promise<Answer>
}

/**
 * The session of a test file, which starts with its first use and ends with its last test. A test fails when a window
 * asked for something of another host, or wrote an error to its console.
 */
export function pageSession(): PageSession {
  let started: Promise<StartedPage> | undefined
  const complaints: string[] = []
  const session = (): Promise<StartedPage> => (started ??= startPage())
  afterEach(async () => {
    if (started === undefined) return
    const { browser } = await started
    await Promise.all(browser.contexts().map((context) => context.close()))
    expect(complaints.splice(0)).toEqual([])
  })
  afterAll(async () => {
    if (started === undefined) return
    await (await started).stop()
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
