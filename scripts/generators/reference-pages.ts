import { DEFINITIONS, type Definitions } from '../../src/engine/index.ts'
import { bundlePage } from './bundle-page.ts'
import { checksPage } from './checks-page.ts'
import { cliPage } from './cli-page.ts'
import { diagnosticsPage } from './diagnostics-page.ts'
import { eventsPage } from './events-page.ts'
import { failuresPage } from './failures-page.ts'
import { functionsPage } from './functions-page.ts'
import type { GeneratedFile } from './generated-file.ts'
import { logsAndMetricsPage } from './logs-and-metrics-page.ts'
import { metricDefinitionsPage } from './metric-definitions-page.ts'
import { modelPage } from './model-page.ts'
import { nodeKindsPage } from './node-kinds-page.ts'
import { page, table } from './page.ts'
import { randomPage } from './random-page.ts'
import { resourcesPage } from './resources-page.ts'
import { seriesPage } from './series-page.ts'
import { systemMeasuresPage } from './system-measures-page.ts'
import { templatePage } from './template-page.ts'
import { warningsPage } from './warnings-page.ts'

/** Every page of the reference, in the order in which one reads them. */
const PAGES: readonly ((definitions?: Definitions) => readonly GeneratedFile[])[] = [
  modelPage,
  nodeKindsPage,
  seriesPage,
  randomPage,
  functionsPage,
  templatePage,
  metricDefinitionsPage,
  resourcesPage,
  systemMeasuresPage,
  warningsPage,
  eventsPage,
  checksPage,
  bundlePage,
  () => cliPage(),
  diagnosticsPage,
  failuresPage,
  logsAndMetricsPage,
]

const ABOUT = 'What flowsim can say and what it answers, made from the definitions in the code.'

/** docs/reference: every page, and README.md that lists them. */
export function referencePages(definitions: Definitions = DEFINITIONS): readonly GeneratedFile[] {
  const pages = PAGES.flatMap((make) => make(definitions))
  const rows = pages.map(({ path, text }) => {
    const [title, , about] = text.split('\n\n')
    const name = path.slice(path.lastIndexOf('/') + 1)
    return [`[${title!.slice('# '.length)}](${name})`, firstSentence(about!)]
  })
  return [...pages, page('README', 'Reference', ABOUT, table(['Page', 'Says'], rows))]
}

function firstSentence(text: string): string {
  return /^[^]*?[.](?=\s|$)/.exec(text)?.[0] ?? text
}
