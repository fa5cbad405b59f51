import { didYouMean, problem } from '../base/index.ts'
import type { RunEvent } from '../bundle/index.ts'
import { selectWhen, type WhenQuery } from './bin-range.ts'
import { selectPage, type Page, type PageQuery } from './page.ts'
import type { Selected } from './selection.ts'
import type { ViewSource } from './view-source.ts'

/** Which events, and which page of them. */
export interface EventsQuery extends WhenQuery, PageQuery {
  readonly kind?: string | undefined
  /** The node they happen at. */
  readonly node?: string | undefined
}

/** A page of the events of a run that pass all filters, in order of time. */
export function selectEvents(
  { run }: Pick<ViewSource, 'run'>,
  events: readonly RunEvent[],
  query: EventsQuery,
): Selected<Page<RunEvent>> {
  const { kind, node } = query
  const range = selectWhen(run, query)
  if (range.refusal !== undefined) return range
  const ids = run.nodes.map(({ id }) => id)
  if (node !== undefined && !ids.includes(node)) {
    const message = `the run has no node ${JSON.stringify(node)}`
    const hint = didYouMean(node, ids)
    const diagnostics = [problem('field-value', ['node'], message, hint)]
    return { refusal: { code: 'input-invalid', message, hint, diagnostics } }
  }
  const { startBin, endBin } = range.value
  const named = events.map((item, i) => ({ name: String(i), item }))
  return selectPage(
    named,
    query,
    (event) =>
      event.bin >= startBin &&
      event.bin <= endBin &&
      (kind === undefined || event.kind === kind) &&
      (node === undefined || event.node === node),
  )
}

/** A page of events, each with the unit of its value. */
export interface EventsView {
  readonly items: (RunEvent & { readonly unit: string | null })[]
  readonly nextCursor: string | null
  /** IANA name of the zone of the run. */
  readonly timezone: string
}

/** What happens in a run; the unit of a kind that is not among `units` is null. */
export function eventsView(
  { run }: Pick<ViewSource, 'run'>,
  { items, nextCursor }: Page<RunEvent>,
  units: ReadonlyMap<string, string | null>,
): EventsView {
  return {
    items: items.map((event) => ({ ...event, unit: units.get(event.kind) ?? null })),
    nextCursor,
    timezone: run.window.timezone,
  }
}
