import {
  gridOf,
  instantMs,
  localClock,
  type BinUnit,
  type Diagnostic,
  type Window,
  type ZoneOffset,
} from '../../src/base/index.ts'
import { evaluate } from '../../src/engine/evaluate/index.ts'
import { PlanBuilder } from '../../src/engine/plan/index.ts'
import { PROFILES, SERIES_FORMS, type FilledGaps, type InputData } from '../../src/engine/vocabulary/index.ts'

/** The id under which a test's CSV text is given. */
export const INPUT = 'in_0123456789abcdef'

/** Where a test's form stands in its model. */
export const PATH = ['series', 'x'] as const

export interface FormSetting {
  readonly bins: number
  readonly binSize?: number
  readonly binUnit?: BinUnit
  readonly start?: string
  readonly timezone?: string
  readonly offsets?: readonly ZoneOffset[]
  readonly csv?: string
  readonly extension?: string
}

export interface FormResult {
  readonly values: number[]
  readonly diagnostics: readonly Diagnostic[]
  readonly filled: readonly FilledGaps[]
}

/** Lower one map form as the compiler does, schedule and evaluate it. `mean` and `of` take numbers. */
export function evaluateForm(form: Readonly<Record<string, unknown>>, setting: FormSetting): FormResult {
  const { bins, binSize = 60, binUnit = 'minutes', start = '2025-01-06T00:00:00Z', timezone = 'UTC' } = setting
  const window: Window = { start, timezone, offsets: setting.offsets ?? [{ fromUtc: start, offsetMinutes: 0 }] }
  const clock = { startMs: instantMs(start)!, offsetMinutes: localClock(window.offsets) }
  const builder = new PlanBuilder(gridOf(bins, binSize, binUnit), clock)
  const input: InputData = { id: INPUT, extension: setting.extension ?? 'csv', text: setting.csv ?? '' }
  const diagnostics: Diagnostic[] = []
  const filled: FilledGaps[] = []
  const key = Object.keys(form).find((name) => SERIES_FORMS.has(name))!
  const column = SERIES_FORMS.get(key)!.lower(
    {
      builder,
      window,
      inputs: setting.csv === undefined ? new Map() : new Map([[INPUT, input]]),
      profiles: PROFILES,
      path: PATH,
      stream: 'x',
      series: (_field, value) => builder.constant(value as number),
      parameter: (_field, value) => builder.constant(value as number),
      atLeast: (_field, column) => column,
      report: (diagnostic) => diagnostics.push(diagnostic),
      filled: (gaps) => filled.push(gaps),
    },
    form,
  )
  const series = {
    id: 'x',
    owner: { kind: 'series', id: 'x' },
    measure: 'x',
    class: null,
    unit: 'items',
    kind: 'value',
  } as const
  builder.publish({ ...series, column })
  const plan = builder.build().value!
  return { values: [...evaluate(plan).column(plan.series[0]!.column)], diagnostics, filled }
}

/** CSV text of a header line and rows. */
export function csv(header: string, ...rows: readonly string[]): string {
  return [header, ...rows, ''].join('\n')
}

/** Code and path of each diagnostic, the path without the place of the form. */
export function told(result: FormResult): string[] {
  return result.diagnostics.map(({ code, path }) => [code, ...path.slice(PATH.length)].join(' '))
}
