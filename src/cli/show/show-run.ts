import { localTime, type RunAnswer } from '../../service/index.ts'
import { definitionList } from '../layout.ts'
import { binsText } from './bins-text.ts'
import { marksOf } from './edit-run.ts'
import { counted, nodeTable, page, paragraph, section, sentence, thresholdText, warningText } from './parts.ts'
import { replicationsText } from './replications.ts'
import type { Screen } from './screen.ts'

/** What the operation showRun answers, as far as it is shown. */
interface StoredRunAnswer {
  readonly runId: string
  readonly createdUtc: string
  readonly templateId: string | null
  readonly tags: readonly string[]
  readonly note: string
  readonly pinned: boolean
  readonly durationsMs: Readonly<Record<string, number>>
  readonly flowsimVersion: string
  readonly table: RunAnswer['table']
  readonly replications: RunAnswer['replications']
  readonly run: {
    readonly template: { readonly version: string } | null
    readonly parameters: Readonly<Record<string, unknown>>
    readonly seed: number | string
    readonly grid: { readonly bins: number; readonly binSize: number; readonly binUnit: string }
    readonly window: { readonly start: string; readonly timezone: string }
    readonly warnings: RunAnswer['warnings']
    readonly thresholds: RunAnswer['thresholds']
    readonly bottleneck: RunAnswer['bottleneck']
    readonly checks: readonly { readonly id: string; readonly status: string }[]
  }
}

/** A stored run: what was asked, its nodes, and everything that was noticed. */
export function showRun(answer: StoredRunAnswer, screen: Screen): string {
  const { run, table } = answer
  const { warnings, thresholds, bottleneck, checks } = run
  const warningLines = warnings.map((warning) => warningText(warning, screen))
  const thresholdLines = thresholds.map((threshold) => thresholdText(threshold, screen))
  const passed = checks.filter(({ status }) => status === 'pass')
  return page(
    head(answer, screen),
    parameters(run.parameters, screen),
    nodeTable(table, screen),
    replicationsText(answer.replications, screen),
    section('Bottleneck', paragraph(bottleneck === null ? 'None.' : sentence(bottleneck.text), screen), screen),
    section('Warnings', warningLines.length === 0 ? '  None.' : warningLines.join('\n'), screen),
    section('Thresholds', thresholdLines.length === 0 ? '  None.' : thresholdLines.join('\n'), screen),
    section(
      'Checks',
      paragraph(
        `${passed.length} of ${counted(checks.length, 'check')} hold: ${checks.map(({ id }) => id).join(', ')}.`,
        screen,
      ),
      screen,
    ),
  )
}

function head(answer: StoredRunAnswer, { paint, dataDir, columns }: Screen): string {
  const { runId, createdUtc, templateId, run, durationsMs, flowsimVersion } = answer
  const { start, timezone } = run.window
  const took = Object.values(durationsMs).reduce((sum, ms) => sum + ms, 0)
  const source = templateId === null ? 'a model' : `${templateId} ${run.template?.version ?? ''}`
  const facts = [
    ['made', `${createdUtc} by flowsim ${flowsimVersion} in ${Math.round(took)} ms`],
    ['from', `${source}, seed ${run.seed}`],
    ['time', `${binsText(run.grid)} from ${localTime(start, timezone)}, ${timezone}`],
    ...marksOf(answer),
    ['bundle', `${dataDir}/runs/${runId}`],
  ] as const
  return `${paint.bold(runId)}\n${definitionList(facts, { width: columns })}`
}

function parameters(values: Readonly<Record<string, unknown>>, screen: Screen): string {
  const entries = Object.entries(values).map(([name, value]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    return [name, text.length > 200 ? `${text.slice(0, 200)}…` : text] as const
  })
  return entries.length === 0 ? '' : section('Parameters', definitionList(entries, { width: screen.columns }), screen)
}
