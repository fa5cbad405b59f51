import { EVENTS, LAG_METRIC, LOAD_METRICS, METRICS } from '../../src/observe/index.ts'
import type { GeneratedFile } from './generated-file.ts'
import { page, table } from './page.ts'

const ABOUT =
  'What flowsim tells those who operate it: a line of the log for each event, and metrics for Prometheus at `/metrics`. ' +
  'What they mean for a server is in the [guide](../guides/operate.md), what they promise in the ' +
  '[specification](../spec/observability.md).'

/** docs/reference/logs-and-metrics.md: every event of the log and every metric. */
export function logsAndMetricsPage(): readonly GeneratedFile[] {
  const events = Object.entries(EVENTS).map(([event, doc]) => [`\`${event}\``, doc])
  const metrics = [...METRICS, ...[LAG_METRIC, ...LOAD_METRICS].map((gauge) => ({ ...gauge, kind: 'gauge' }))].map(
    ({ name, kind, labels, help }) => [
      `\`${name}\``,
      kind,
      labels.length === 0 ? '–' : labels.map((label) => `\`${label}\``).join(', '),
      help,
    ],
  )
  return [
    page(
      'logs-and-metrics',
      'Logs and metrics',
      ABOUT,
      '## Events',
      table(['Event', 'Meaning'], events),
      '## Metrics',
      table(['Metric', 'Kind', 'Labels', 'Meaning'], metrics),
    ),
  ]
}
