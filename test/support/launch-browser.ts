import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Browser } from 'playwright-core'
import type { Need } from './tier.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** What a test in a browser needs. */
export function aBrowser(): Need {
  return { what: 'chromium', met: browserPath() !== undefined }
}

/** Start the browser of the system without a window; there has to be one. */
export async function launchBrowser(): Promise<Browser> {
  // Few tests need it, and it is large.
  const { chromium } = await import('playwright-core')
  return chromium.launch({
    executablePath: browserPath()!,
    // The sandbox of Chromium does not start for the superuser.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
}

/** Path of the browser of the system; undefined when there is none. */
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
