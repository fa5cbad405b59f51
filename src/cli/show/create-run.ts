import { localTime, type RunAnswer } from '../../service/index.ts'
import { definitionList } from '../layout.ts'
import { binsText } from './bins-text.ts'
import { counted, nodeTable, page, paragraph, section, sentence, thresholdText, warningText } from './parts.ts'
import { replicationsText } from './replications.ts'
import type { Screen } from './screen.ts'

/** Warnings that are shown; the others are counted. */
const SHOWN_WARNINGS = 3

/** The first screen: where the run is, its nodes, what holds it back, what to change and what to type next. */
export function showCreatedRun(run: RunAnswer, screen: Screen): string {
  return page(
    head(run, screen),
    nodeTable(run.table, screen),
    replicationsText(run.replications, screen),
    bottleneck(run, screen),
    warnings(run, screen),
    thresholds(run, screen),
    next(run, screen),
  )
}

function head({ runId, templateId, reused, grid }: RunAnswer, { paint, dataDir }: Screen): string {
  const time = `time    ${binsText(grid)} from ${localTime(grid.startUtc, grid.timezone)}, ${grid.timezone}`
  const place =
    runId === null
      ? ['run     dry run: nothing was written']
      : [
          `run     ${paint.bold(runId)}`,
          ...(reused ? [`        ${paint.dim('it was there already, and its files are verified')}`] : []),
          `bundle  ${dataDir}/runs/${runId}`,
        ]
  return [paint.bold(templateId ?? 'model'), time, ...place].join('\n')
}

function bottleneck({ bottleneck: found }: RunAnswer, screen: Screen): string {
  const text = found === null ? 'None: no service works at its limit while work waits.' : sentence(found.text)
  return section('Bottleneck', paragraph(text, screen), screen)
}

function warnings({ warnings: all, runId }: RunAnswer, screen: Screen): string {
  if (all.length === 0) return section('Warnings', '  None.', screen)
  const shown = all.slice(0, SHOWN_WARNINGS).map((warning) => warningText(warning, screen))
  const others = all.length - shown.length
  const how = runId === null ? '--json shows them' : `${screen.again('runs show latest')} shows them`
  const rest = others === 0 ? [] : [`  ${screen.paint.dim(`and ${others} more; ${how}`)}`]
  return section(`Warnings  ${screen.paint.dim(String(all.length))}`, [...shown, ...rest].join('\n'), screen)
}

function thresholds({ thresholds: all }: RunAnswer, screen: Screen): string {
  const failed = all.filter(({ status }) => status !== 'pass')
  if (all.length === 0) return ''
  const count = `${all.length - failed.length} of ${counted(all.length, 'threshold')} ${all.length === 1 ? 'holds' : 'hold'}`
  const lines = failed.map((threshold) => thresholdText(threshold, screen))
  return section('Thresholds', lines.length === 0 ? `  ${count}` : lines.join('\n'), screen)
}

/** Two or three command lines that work, the run named as it can be typed. */
function next({ runId, reused, bottleneck: found, templateId, plot }: RunAnswer, screen: Screen): string {
  const { again, columns } = screen
  if (runId === null) {
    const rerun = templateId === null ? 'run --model FILE' : `run --template-id ${templateId}`
    return section('Next', definitionList([[again(rerun), 'run it and store it']], { width: columns }), screen)
  }
  const name = reused ? runId : 'latest'
  const bin = found === null ? 0 : Math.floor((found.from + found.to) / 2)
  const lines = [
    ...(plot === null ? [] : [[again(`plot ${name} ${plot}`), doing(plot)] as const]),
    [
      again(`state ${name} --bin ${bin}`),
      found === null ? 'every node in a bin' : 'every node in the middle of it',
    ] as const,
    [again(`runs show ${name}`), 'parameters, warnings, checks'] as const,
  ]
  return section('Next', definitionList(lines, { width: columns, widestName: 46 }), screen)
}

/** What a plot of a series shows. */
function doing(series: string): string {
  if (series === 'system.workInSystem') return 'the work in the system'
  return series.endsWith('.queueDepth') ? 'its queue over the run' : 'over the run'
}
