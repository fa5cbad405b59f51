import { addTo, type Looks } from './findings.ts'
import { columnsById, type Column, type Plan } from './plan/index.ts'
import { balanceBreach, type Definitions, type Model } from './vocabulary/index.ts'

/** Balances of series, in lists of numbers. */
interface Balances {
  /** For each balance: the check it is of, where a breach is reported, and what is held before bin 0. */
  readonly checks: string[]
  readonly series: string[]
  readonly initial: number[]
  /** Columns of what comes in, goes out and is held, of one balance after the other. */
  readonly columns: number[]
  /** Where what comes in, goes out and is held begins among the columns, of each balance; at the end, how many there are. */
  readonly starts: number[]
}

/** A look for each balance that the checks hold. */
export function balanceLooks(model: Model, plan: Plan, definitions: Definitions): Looks {
  const { checks, series, initial, ...found } = balancesOf(model, plan, definitions)
  const [columns, starts] = [Int32Array.from(found.columns), Int32Array.from(found.starts)]
  return {
    count: checks.length,
    reads: (look) => Array.from(columns.subarray(starts[3 * look], starts[3 * look + 3])) as Column[],
    take(look, values, { breaches }) {
      const [from, out, held] = starts.subarray(3 * look, 3 * look + 3)
      const balance = {
        series: series[look]!,
        in: values.slice(0, out! - from!),
        out: values.slice(out! - from!, held! - from!),
        held: values.slice(held! - from!),
        initial: initial[look]!,
      }
      addTo(breaches, checks[look]!, balanceBreach(balance))
    },
  }
}

function balancesOf(model: Model, plan: Plan, definitions: Definitions): Balances {
  const columnOf = columnsById(plan)
  const has = (id: string): boolean => columnOf(id) !== undefined
  const balances: Balances = { checks: [], series: [], initial: [], columns: [], starts: [0] }
  const put = (ids: readonly string[]): void => {
    for (const id of ids) {
      const column = columnOf(id)
      if (column !== undefined) balances.columns.push(column)
    }
    balances.starts.push(balances.columns.length)
  }
  for (const check of definitions.checks) {
    if (!('balances' in check)) continue
    for (const balance of check.balances({ model, has })) {
      balances.checks.push(check.id)
      balances.series.push(balance.series)
      balances.initial.push(balance.initial)
      for (const ids of [balance.in, balance.out, balance.held]) put(ids)
    }
  }
  return balances
}
