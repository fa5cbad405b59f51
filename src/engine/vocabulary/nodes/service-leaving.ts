import { patienceShares } from '../../kernel/index.ts'
import type { Column } from '../../plan/index.ts'
import type { NodeLowering } from '../node-kind.ts'
import { abandons, type ServiceFields } from './service-fields.ts'

/** Columns of those who leave for want of patience, which flows and waiting share. */
export interface LeavingColumns {
  /** Part of what waits that leaves at the start of a bin. */
  readonly leaving: Column | undefined
  /** Part of what comes to wait in a bin that leaves at its end. */
  readonly lateShare: Column | undefined
  /** Items of each class; undefined where nobody leaves. */
  readonly left: readonly Column[] | undefined
  readonly late: readonly Column[] | undefined
}

/** Who leaves before being attempted: a given part, or what patience makes of it. */
export function lowerLeaving({
  builder,
  id,
  classes,
  series,
  binMinutes,
  fields,
  recorder,
}: NodeLowering<ServiceFields>): LeavingColumns {
  const each = (what: string): Column[] =>
    classes.map((one) => {
      const column = builder.reserve(`${id}#${what}.${one.workClass}`)
      if (recorder !== undefined)
        builder.hide(`${id}.${what}${classes.length === 1 ? '' : `.${one.workClass}`}`, column)
      return column
    })
  const left = abandons(fields) ? each('left') : undefined
  const patience = series('patience')
  if (patience === undefined) return { leaving: series('abandonRate'), lateShare: undefined, left, late: undefined }
  const leaving = builder.reserve(`${id}#leaving`)
  const lateShare = builder.reserve(`${id}#lateShare`)
  if (recorder !== undefined) builder.hide(`${id}.lateShare`, lateShare)
  builder.emit({
    name: 'patience-shares',
    outs: [leaving, lateShare],
    now: [patience],
    constants: { binMinutes },
    start:
      ({ outs: [parts, lateParts], now: [minutes] }) =>
      (t0, t1) => {
        patienceShares(parts!, lateParts!, minutes!, binMinutes, t0, t1)
      },
  })
  return { leaving, lateShare, left, late: each('late') }
}
