import { shortfallRatio } from '../../kernel/index.ts'
import { binary } from '../../plan/index.ts'
import type { MetricDef } from '../metric-def.ts'

/** Part of the attempts that brought nothing. */
export const retryTax: MetricDef = {
  id: 'retryTax',
  unit: 'ratio',
  kind: 'ratio',
  doc: 'Part of the attempts that brings nothing because it fails.',
  formula: '1 - served / attempts; undefined where nothing is attempted',
  source: 'retry amplification (1 - p^m) / (1 - p) seen from the other side, docs/spec/metrics.md',
  needs: ['served', 'attempts', 'errors'],
  lower: ({ builder, column }) =>
    builder.emit({
      name: 'shortfall-ratio',
      now: [column('served'), column('attempts')],
      start: START,
    }),
}

const START = binary(shortfallRatio)
