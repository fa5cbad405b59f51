import type { Client } from '../api/client.ts'
import type { SeriesQuery, SeriesSource } from './series-source.ts'

/** The series of a stored run, as the server has them. */
export function serverSource(api: Client, runId: string): SeriesSource {
  return {
    key: runId,
    window: ({ nodes, measures, classes, ...query }: SeriesQuery, signal) =>
      api.ask('getWindow', { id: runId, ...query, ...lists({ nodes, measures, classes }) }, signal),
  }
}

/** Lists that are there, in a form that may be changed. */
function lists(given: Readonly<Record<string, readonly string[] | undefined>>): Record<string, string[]> {
  const there = Object.entries(given).flatMap(([name, list]) => (list === undefined ? [] : [[name, [...list]]]))
  return Object.fromEntries(there) as Record<string, string[]>
}
