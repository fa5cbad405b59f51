import { digestReads, digester, type Digest } from './digest.ts'
import type { Column, Plan, SeriesSpec } from './plan/index.ts'
import { balanceBreach, type Breach, type Definitions, type Model, type SeriesBalance } from './vocabulary/index.ts'

/** A look at columns while all of them are there. */
export interface Look {
  readonly reads: readonly Column[]
  /** Adds what it finds. */
  readonly take: (columns: readonly Float64Array[], findings: Findings) => void
}

/** What looks find. */
export interface Findings {
  /** By series id. */
  readonly digests: Map<string, Digest>
  /** By check. */
  readonly breaches: Map<string, Breach[]>
}

/** Everything that is looked at while a plan is evaluated: every series by itself, and the balances of checks. */
export function looksOf(model: Model, plan: Plan, definitions: Definitions): readonly Look[] {
  const columns = new Map(plan.hidden)
  for (const { id, column } of plan.series) columns.set(id, column)
  const digest = digester(model)
  const balances = definitions.checks.flatMap((check) =>
    'balances' in check
      ? check.balances({ model, has: (id) => columns.has(id) }).map((balance) => ({ check: check.id, balance }))
      : [],
  )
  return [
    ...plan.series.map((spec) => seriesLook(spec, digestReads(spec, columns), { digest, definitions })),
    ...balances.map(({ check, balance }) => balanceLook(check, balance, columns)),
  ]
}

function seriesLook(
  spec: SeriesSpec,
  reads: readonly Column[],
  { digest, definitions }: { readonly digest: ReturnType<typeof digester>; readonly definitions: Definitions },
): Look {
  return {
    reads,
    take(columns, { digests, breaches }) {
      digests.set(spec.id, digest(spec, columns))
      for (const check of definitions.checks) {
        if ('testSeries' in check) addBreach(breaches, check.id, check.testSeries(spec, columns[0]!))
      }
    },
  }
}

function balanceLook(check: string, balance: SeriesBalance, columns: ReadonlyMap<string, Column>): Look {
  const columnsOf = (ids: readonly string[]): Column[] => ids.flatMap((id) => columns.get(id) ?? [])
  const parts = [columnsOf(balance.in), columnsOf(balance.out), columnsOf(balance.held)] as const
  const afterIn = parts[0].length
  const afterOut = afterIn + parts[1].length
  return {
    reads: parts.flat(),
    take(values, { breaches }) {
      const found = balanceBreach({
        ...balance,
        in: values.slice(0, afterIn),
        out: values.slice(afterIn, afterOut),
        held: values.slice(afterOut),
      })
      addBreach(breaches, check, found)
    },
  }
}

function addBreach(breaches: Map<string, Breach[]>, check: string, breach: Breach | undefined): void {
  if (breach === undefined) return
  const known = breaches.get(check)
  if (known === undefined) breaches.set(check, [breach])
  else known.push(breach)
}
