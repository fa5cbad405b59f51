import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds wrong with a window as it is, or with the part of it `within`, one line for each element. */
export async function axeFindings(page: Page, within = 'html'): Promise<readonly string[]> {
  // Run as the developer tools would: the policy of the page lets no script in that is not from its server.
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<Pick<axe.AxeResults, 'violations'>>(`axe.run(${JSON.stringify(within)})`)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html}: ${failureSummary}`),
  )
}
