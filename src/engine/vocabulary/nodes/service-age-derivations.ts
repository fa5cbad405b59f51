import { signed, times, type Derivation } from '../derivation.ts'
import { overParts } from './entry-parts.ts'
import { limitOf, workHere, type Facts } from './service-derivation-parts.ts'
import { backoffOf } from './service-fields.ts'

/** How the mean wait comes about. */
export function waitTime(facts: Facts): Derivation {
  const { at, log, workClass, bin } = facts
  if (!(at('attempts') > 0)) return { formula: '0 / attempts', says: 'there is none: nothing is attempted' }
  const known = log(workClass)
  const entries = known?.takenIn(bin) ?? []
  if (entries.length === 0 || (known?.emptied(bin) === true && entries.every((entry) => entry === bin))) {
    return {
      formula: '0',
      says: 'nothing: none waited before, and all that comes is attempted as it comes',
      context: ['SHIFT(queueDepth, 1)', signed(facts.has, '+arrivals', '+retries'), 'attempts'],
    }
  }
  return overParts(facts, 'wait')
}

/** How the age of the oldest work comes about. */
export function oldestAge({ everyClass, log, bin }: Facts): Derivation {
  const fronts = everyClass.flatMap((name) => {
    const entry = log(name)?.oldest(bin)
    return entry === undefined ? [] : [{ name, entry, first: log(name)!.bounds(entry, bin)[0] }]
  })
  if (fronts.length === 0) return { formula: '0', says: 'nothing: none waits', context: ['queueDepth'] }
  const { name, entry } = fronts.reduce((a, b) => (b.first < a.first ? b : a))
  const whose = everyClass.length === 1 ? '' : `.${name}`
  const which = entry < 0 ? 'start' : String(entry)
  return {
    formula: `(BIN() + 1) * MINUTES() - node.from_${which}.first${whose}`,
    says: 'the end of the bin, less when the oldest work that waits came',
  }
}

/** How the age with which attempts leave comes about. */
export function latency(facts: Facts): Derivation {
  const { at, fields } = facts
  if (!(at('attempts') > 0)) return { formula: '0 / attempts', says: 'there is none: nothing is attempted' }
  const service = fields.serviceTime === undefined ? '' : ` + fields.serviceTime${times(workHere(facts))}`
  return {
    formula: `class.entryAge + waitTime${service}`,
    says: `how old it was when it came here, and its wait${service === '' ? '' : ', and the time of its attempt'}`,
  }
}

/** How old what is attempted was when it came here. */
export const entryAge = (facts: Facts): Derivation => overParts(facts, 'age')

/** How old what comes in a bin is. */
export function enteringAge(facts: Facts): Derivation {
  const { at, fields, has } = facts
  const says = 'the mean time since entering the system of what comes in the bin'
  if (!has('retries')) return { formula: 'arrivalsAge', says }
  if (!(at('retries') > 0)) return { formula: 'arrivalsAge', says }
  const kernel = backoffOf(fields)
  const later = kernel.map((part, j) => part * (j + 1))
  const arrived = at('arrivals') > 0 ? 'arrivals * arrivalsAge + ' : ''
  const returned =
    `CONV(backing * DEFAULT(latency, 0), [0, ${kernel.join(', ')}]) + ` +
    `MINUTES() * CONV(backing, [0, ${later.join(', ')}])`
  return {
    formula: `(${arrived}${returned}) / (arrivals + retries)`,
    says: `${says}: what comes back is as old as when it failed, and its back-off`,
  }
}

/** How old what is abandoned is. */
export function abandonedAge({ at, bin, fields, has, workClass }: Facts): Derivation {
  if (!has('abandoned')) return { formula: 'arrivalsAge', says: 'how old what arrives is' }
  const suffix = workClass === null ? 'node' : 'class'
  const left = fields.patience === undefined ? at('abandoned') : at(`${suffix}.left`)
  const late = fields.patience === undefined ? 0 : at(`${suffix}.late`)
  if (!(left + late > 0)) return { formula: '0 / abandoned', says: 'there is none: nobody leaves' }
  const before = bin === 0 ? '0' : 'SHIFT(class.standingAge, 1)'
  if (!(late > 0)) return { formula: before, says: 'how old what waited was at the start of the bin' }
  if (!(left > 0)) return { formula: 'class.lateAge', says: 'how old what waits is at the end of the bin' }
  return {
    formula: `(class.left * ${before} + class.late * class.lateAge) / abandoned`,
    says: 'how old what leaves is: some leave at the start of the bin, and some at its end',
  }
}

/** How old what is rejected is. */
export function rejectedAge(facts: Facts): Derivation {
  if (!facts.has('rejected')) return { formula: 'arrivalsAge', says: 'how old what arrives is' }
  if (!(facts.at('rejected') > 0)) return { formula: '0 / rejected', says: 'there is none: nothing is rejected' }
  return overParts(facts, 'cutAge')
}

/** The part of the bin after which the queue that was there is gone, where everything is attempted. */
export function emptyAfter(facts: Facts): Derivation {
  const { at } = facts
  const limit = limitOf(facts)
  if (limit === undefined) return { formula: '0', says: 'at once: the capacity is unlimited' }
  if (!(at('own') > at('node.entriesWork'))) {
    return {
      formula: '1',
      says: 'not before its end: as much comes as can be attempted',
      context: [limit, 'node.entriesWork'],
    }
  }
  return {
    formula: `MIN(1, (node.presentWork - node.entriesWork) / (${limit} - node.entriesWork))`,
    says: 'the part of the bin in which what waited is worked off, beside what comes meanwhile',
  }
}
