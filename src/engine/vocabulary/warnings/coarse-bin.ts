import { minutesText } from '../../../base/index.ts'
import type { Model } from '../model-types.ts'
import { stretchesWhere, worstIn } from '../stretches.ts'
import type { Found, WarningDef } from '../warning-def.ts'
import { whenText } from './occurrence.ts'

/** A time shorter than this part of a bin is lost in it. */
const COARSE = 1 / 4

/** Bins are too long, or too short, for the times of a node. */
export const coarseBin: WarningDef = {
  code: 'coarse-bin',
  severity: 'info',
  doc: 'A serviceTime or patience is shorter than a quarter of a bin, or a serviceTime longer than a bin: then work leaves before its service is over.',
  fix: 'Take the bin that the hint names, or give the outgoing edge the lag that it names.',
  reads: ['unitMinutes', 'patienceMinutes'],
  at(node, own) {
    const { id } = node
    const service = own.values(`${id}.unitMinutes`)
    const patience = own.values(`${id}.patienceMinutes`)
    return (
      tooLong(own.model, id, service) ??
      tooShort(own.model, id, { name: 'serviceTime', minutes: service }) ??
      tooShort(own.model, id, { name: 'patience', minutes: patience })
    )
  },
}

function tooLong(model: Model, id: string, minutes: Float64Array | undefined): Found | undefined {
  if (minutes === undefined) return undefined
  const { bins, binMinutes } = model.grid
  const stretches = stretchesWhere(bins, (t) => minutes[t]! > binMinutes, 1)
  if (stretches.length === 0) return undefined
  const worst = worstIn(stretches, (t) => minutes[t]!)
  const longest = worst!.value
  return {
    stretches,
    worst,
    message: `the serviceTime of ${id}, up to ${minutesText(longest)}, is longer than a bin, so that work leaves early, ${whenText(model, stretches)}`,
    hint: `Give the outgoing edge of ${id} a lag of ${Math.max(1, Math.round(longest / binMinutes))}, or take bins of ${minutesText(longest)} or more.`,
  }
}

function tooShort(
  model: Model,
  id: string,
  { name, minutes }: { readonly name: string; readonly minutes: Float64Array | undefined },
): Found | undefined {
  if (minutes === undefined) return undefined
  const { bins, binMinutes } = model.grid
  // A patience of 0 is meant: nobody waits.
  const stretches = stretchesWhere(bins, (t) => minutes[t]! > 0 && minutes[t]! < COARSE * binMinutes, 1)
  if (stretches.length === 0) return undefined
  const shortest = worstIn(stretches, (t) => -minutes[t]!)!
  const value = -shortest.value
  return {
    stretches,
    worst: { bin: shortest.bin, value },
    message: `the ${name} of ${id}, down to ${minutesText(value)}, is short against a bin of ${minutesText(binMinutes)}, ${whenText(model, stretches)}`,
    hint: `Take bins of ${minutesText(value / COARSE)} or less to see what happens within that time.`,
  }
}
