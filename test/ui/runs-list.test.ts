import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { addressOf } from '../../src/ui/api/client.ts'
import { ageText } from '../../src/ui/parts/time-text.ts'
import { wordsOf } from '../../src/ui/runs/run-choices.ts'
import { pageSession, testPage } from '../support/browser.ts'

test.each([
  ['2025-01-01T00:00:00Z', 'just now'],
  ['2024-12-31T23:59:00Z', '1 minute ago'],
  ['2024-12-31T12:59:00Z', '11 hours ago'],
  ['2024-12-30T00:00:00Z', '2 days ago'],
  ['2025-01-02T00:00:00Z', 'just now'],
])('what was made at %s is told as %s', (utc, text) => {
  expect(ageText(utc, Date.UTC(2025, 0, 1))).toBe(text)
})

test('tags are the words of a line, each once', () => {
  expect(wordsOf(' peak, trial  peak ')).toEqual(['peak', 'trial'])
})

test('an operation is asked at the address its route has', () => {
  expect(addressOf('getSeries', { id: 'r', seriesId: 'a->b.flow', startBin: 3 })).toBe(
    '/v1/runs/r/series/a-%3Eb.flow?startBin=3',
  )
})

const { open, ask } = pageSession()

interface Listed {
  readonly items: readonly { runId: string; warningCount: number; tags: string[]; pinned: boolean }[]
}

const make = (templateId: string, more: object = {}) =>
  ask<{ runId: string }>('POST', '/v1/runs', { templateId, ...more })

/** Ids of the runs that a window lists, once it lists as many as the API does for `query`. */
async function shownAs(page: Page, query: string): Promise<void> {
  const { items } = await ask<Listed>('GET', `/v1/runs?limit=500${query}`)
  const ids = items.map(({ runId }) => runId)
  const shown = (): Promise<(string | null)[]> =>
    page.locator('[data-run]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-run')))
  await expect.poll(shown).toEqual(ids)
}

testPage('without runs the page says so and offers the templates', async () => {
  const page = await open('/')
  await page.getByText('There are no runs yet').waitFor()
  const { items } = await ask<{ items: { title: string }[] }>('GET', '/v1/templates')
  const titles = await page.locator('.card-link').allInnerTexts()
  expect(titles).toEqual(items.map(({ title }) => title))
})

testPage('runs are listed, searched and filtered as the API does', async () => {
  const first = await make('order-system', { tags: ['baseline'] })
  await make('supply-chain')
  const page = await open('/')
  await shownAs(page, '')
  const row = page.locator(`[data-run=${first.runId}]`)
  const { items } = await ask<Listed>('GET', '/v1/runs?templateId=order-system')
  expect(await row.getByText('warnings').innerText()).toContain(`${items[0]!.warningCount} warnings`)
  expect(await row.getByText('ago').or(row.getByText('just now')).count()).toBe(1)

  await page.getByLabel('Template', { exact: true }).selectOption('supply-chain')
  await shownAs(page, '&templateId=supply-chain')
  await page.getByRole('button', { name: 'Clear' }).click()
  await page.getByLabel('Warnings').selectOption('true')
  await shownAs(page, '&hasWarnings=true')
  await page.getByRole('searchbox').fill('ORDER')
  await shownAs(page, '&hasWarnings=true&text=ORDER')
  expect(new URL(page.url()).search).toBe('?text=ORDER&warnings=with')
  await page.reload()
  await shownAs(page, '&hasWarnings=true&text=ORDER')
  await row.getByRole('link', { name: 'baseline' }).click()
  await shownAs(page, '&tag=baseline')
  await page.goBack()
  await shownAs(page, '&hasWarnings=true&text=ORDER')
  await page.getByRole('searchbox').fill('nothing of the sort')
  await page.getByText('No run passes these filters').waitFor()
})

testPage('a run is tagged, pinned and removed', async () => {
  const { runId } = await make('supply-chain')
  const page = await open('/')
  const row = page.locator(`[data-run=${runId}]`)
  await row.getByRole('button', { name: 'Pin' }).click()
  await row.getByRole('button', { name: 'Unpin' }).waitFor()
  await row.getByRole('button', { name: 'Tags' }).click()
  await page.keyboard.type('kept, late')
  await page.keyboard.press('Enter')
  await row.getByRole('link', { name: 'late' }).waitFor()
  expect(await ask('GET', `/v1/runs/${runId}`)).toMatchObject({ pinned: true, tags: ['kept', 'late'] })
  await row.getByRole('button', { name: 'Remove' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  expect(await row.count()).toBe(1)
  await row.getByRole('button', { name: 'Remove' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
  await row.waitFor({ state: 'detached' })
  await shownAs(page, '')
})

testPage('who opens the tags of a run types into them at once', async () => {
  await make('supply-chain')
  const page = await open('/')
  await page.locator('[data-run]').first().waitFor()
  const focused = await page.evaluate(async () => {
    document.querySelector<HTMLElement>('[data-run] [aria-label=Tags]')!.click()
    // No more than what is queued before the next key can come.
    await new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => resolve(0))))
    return document.activeElement?.tagName
  })
  expect(focused).toBe('INPUT')
})

testPage('the end of the list brings the next runs', async () => {
  for (let i = 0; i < 11; i++) {
    await Promise.all(Array.from({ length: 5 }, () => make('order-system', { parameters: { bins: 12 } })))
  }
  const page = await open('/')
  await page.locator('[data-run]').nth(49).waitFor()
  expect(await page.locator('[data-run]').count()).toBe(50)
  const row = page.locator('[data-run]').nth(40)
  await row.getByRole('button', { name: 'Tags' }).click()
  await page.keyboard.type('half a wo')
  await page.locator('[data-run]').nth(49).scrollIntoViewIfNeeded()
  await shownAs(page, '')
  expect(await row.getByRole('textbox').inputValue()).toBe('half a wo')
})

testPage('a server that takes its time, or does not answer, is said, and asked again', async () => {
  const page = await open('/', { forgive: /ERR_FAILED/ })
  let release: (() => void) | undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/v1/runs**', async (route) => {
    await held
    await route.abort()
  })
  await page.reload()
  await page.locator('main [aria-busy=true]').first().waitFor()
  release!()
  await page.getByText('the server does not answer').waitFor()
  await page.unroute('**/v1/runs**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.locator('[data-run]').first().waitFor()
})
