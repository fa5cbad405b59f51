import { problem, type Diagnostic } from '../base/index.ts'
import { sharesProblem } from './compile/index.ts'
import type { Column, Finding, Plan } from './plan/index.ts'
import { LARGEST } from './vocabulary/index.ts'

/**
 * What evaluation found wrong with the data, without what only follows from a value that was put in place of another:
 * a finding is left out when an earlier one reaches it, in the same bin by same-bin reads, or in a later bin at all.
 */
export function offences(plan: Plan, findings: readonly Finding[]): Diagnostic[] {
  const found = inPlanOrder(
    plan,
    findings.filter(({ count }) => count > 0),
  )
  const reach = found.map((finding) => reachOf(plan, finding.replaced))
  const first = found.filter(
    (finding) =>
      !found.some((other, i) => {
        if (other === finding) return false
        const delays = finding.judged.map((column) => reach[i]!.get(column) ?? Infinity)
        return other.firstBin + Math.min(...delays) <= finding.firstBin
      }),
  )
  return first.map(inWords)
}

/** In whatever order they were found, they are told in the order of the plan. */
function inPlanOrder({ blocks }: Plan, found: readonly Finding[]): readonly Finding[] {
  if (found.length < 2) return found
  const place = new Map<Column, number>()
  for (const { ops } of blocks) for (const { outs } of ops) for (const out of outs) place.set(out, place.size)
  const placeOf = ({ replaced }: Finding): number => place.get(replaced[0]!)!
  return [...found].sort((a, b) => placeOf(a) - placeOf(b))
}

/** Columns that depend on the given ones: 0 by same-bin reads alone, 1 when an earlier bin is read on the way. */
function reachOf(plan: Plan, from: readonly Column[]): ReadonlyMap<Column, number> {
  const delay = new Map<Column, number>(from.map((column) => [column, 0]))
  const ops = plan.blocks.flatMap((block) => block.ops)
  for (let changed = true; changed;) {
    changed = false
    for (const op of ops) {
      const now = Math.min(Infinity, ...op.now.map((c) => delay.get(c) ?? Infinity))
      const past = op.past.some((c) => delay.has(c)) ? 1 : Infinity
      const best = Math.min(now, past)
      for (const out of op.outs) {
        if (best >= (delay.get(out) ?? Infinity)) continue
        delay.set(out, best)
        changed = true
      }
    }
  }
  return delay
}

function inWords(finding: Finding): Diagnostic {
  const { code, path, what, must, atMost = must, firstBin, value, count } = finding
  if (code === 'shares-sum') return sharesProblem(finding)
  const is = Number.isNaN(value) ? 'undefined' : String(value)
  const more = count === 1 ? '' : ` (and in ${count - 1} more)`
  const hint = Number.isNaN(value)
    ? 'DEFAULT(x, y) gives an undefined x the value y.'
    : 'Mend the series, or hold it with MAX, MIN or CLAMP.'
  const demand = value > LARGEST ? atMost : must
  return problem('series-invalid', path, `${what} is ${is} in bin ${firstBin}${more}, and must be ${demand}`, hint)
}
