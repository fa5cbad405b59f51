import { alikeSeries, digester, type Alike } from './digest.ts'
import { addTo, type Look } from './findings.ts'
import { ownLooks } from './own-looks.ts'
import type { Column, Plan } from './plan/index.ts'
import { balanceBreach, type CheckDef, type Definitions, type Model, type SeriesBalance } from './vocabulary/index.ts'

/** Everything that is looked at while a plan is evaluated: columns of series, balances of checks, nodes and resources. */
export function looksOf(model: Model, plan: Plan, definitions: Definitions): readonly Look[] {
  const columns = new Map(plan.hidden)
  for (const { id, column } of plan.series) columns.set(id, column)
  const looking = {
    digest: digester(model),
    checks: definitions.checks.filter((check) => 'testSeries' in check),
    warmUp: model.warmUp,
  }
  const balances = definitions.checks.flatMap((check) =>
    'balances' in check
      ? check.balances({ model, has: (id) => columns.has(id) }).map((balance) => ({ check: check.id, balance }))
      : [],
  )
  return [
    ...alikeSeries(plan.series, columns).map((alike) => seriesLook(alike, looking)),
    ...balances.map(({ check, balance }) => balanceLook(check, balance, columns)),
    ...ownLooks(model, plan, definitions),
  ]
}

interface Looking {
  readonly digest: ReturnType<typeof digester>
  readonly checks: readonly Extract<CheckDef, { readonly testSeries: unknown }>[]
  readonly warmUp: number
}

function seriesLook(alike: Alike, { digest, checks, warmUp }: Looking): Look {
  return {
    reads: alike.reads,
    take(columns, { digests, breaches }) {
      const values = columns[0]!
      const found = digest(alike, columns)
      for (const [i, { id }] of alike.specs.entries()) digests.set(id, found[i]!)
      const least = leastOf(values.subarray(0, warmUp), found[0]!.summary.min ?? Infinity)
      for (const check of checks) {
        if (least >= check.least) continue
        for (const spec of alike.specs) addTo(breaches, check.id, check.testSeries(spec, values))
      }
    },
  }
}

/** The least of some values and another; those that are undefined are passed over. */
function leastOf(values: Float64Array, other: number): number {
  let least = other
  for (const value of values) if (value < least) least = value
  return least
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
      addTo(breaches, check, found)
    },
  }
}
