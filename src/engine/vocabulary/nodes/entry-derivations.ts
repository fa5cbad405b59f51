import { FROM_START, type CohortLog } from '../../kernel/index.ts'
import { numberText, signed, type Derivation } from '../derivation.ts'
import { entryWords, fromName, readFrom } from '../entry-names.ts'
import { ageOf, boundBefore, firstEntry, isTakenWhole, lastEntry, shifted, type Entry } from './entry-bounds.ts'
import { overParts } from './entry-parts.ts'
import { stayPart, type Facts } from './service-derivation-parts.ts'

/** How a detail about the work that came in some bins comes about: `from_91.taken`, `from_91_93.wait`. */
export function entryDerivation(name: string, facts: Facts): Derivation | undefined {
  const read = readFrom(name)
  const log = facts.log(facts.workClass)
  if (read === undefined || log === undefined) return undefined
  const { span, measure } = read
  if (span.first !== span.last) return overParts(facts, measure, span)
  const of = (other: string): string => fromName(span, other)
  const derive = ENTRY_MEASURES[measure]
  if (derive === undefined) return undefined
  const found = derive({ facts, log, entry: span.first, of, came: entryWords(span) })
  const known = VALUES[measure]?.(log, span.first, facts.bin)
  return known === undefined ? found : { ...found, value: known }
}

/** What the log of the cohorts gives itself, so that the formulas are about what was computed. */
const VALUES: Readonly<Record<string, (log: CohortLog, entry: number, bin: number) => number>> = {
  present: (log, entry, bin) => log.present(entry, bin),
  taken: (log, entry, bin) => log.taken(entry, bin),
  cut: (log, entry, bin) => log.cut(entry, bin),
  waits: (log, entry, bin) => log.waits(entry, bin),
  first: (log, entry, bin) => log.bounds(entry, bin)[0],
  last: (log, entry, bin) => log.bounds(entry, bin)[1],
  age: (log, entry) => log.entered(entry).age,
}

const ENTRY_MEASURES: Readonly<Record<string, (entry: Entry) => Derivation>> = {
  present: (one) => ({
    formula: presentText(one),
    says: `what came ${one.came} and is there before any is attempted`,
  }),
  taken,
  stays: ({ of, came }) => ({
    formula: `${of('present')} - ${of('taken')}`,
    says: `what came ${came} and is not attempted in the bin`,
  }),
  cut,
  waits,
  first: firstEntry,
  last: lastEntry,
  entry: (one) => ({
    formula: `(${boundBefore(one, 'first')} + ${one.of('first')}) / 2`,
    says: `when the part that is attempted came on average, in minutes since the run began`,
  }),
  wait,
  age: ({ facts, entry, came }) =>
    entry === FROM_START
      ? { formula: '0', says: 'nothing: it is counted from the start of the run' }
      : { formula: shifted('class.enteringAge', facts.bin - entry), says: `how old it was when it came ${came}` },
  cutAge: (one) => ageOf(one, boundBefore(one, 'last'), one.of('last')),
  standingAge: (one) => ageOf(one, one.of('first'), one.of('last')),
  lateAge: (one) => ageOf(one, one.of('first'), boundBefore(one, 'last')),
}

const entriesText = ({ has }: Facts): string => signed(has, '+arrivals', '+retries')

function presentText({ facts, log, entry, of }: Entry): string {
  const { bin } = facts
  if (entry === bin) return entriesText(facts)
  const stay = stayPart(facts)
  const touched = log.touched(entry, bin - 1)
  if (touched !== undefined && touched >= 0) return `${shifted(of('waits'), bin - touched)}${stay}`
  if (entry === FROM_START) return `${numberText(facts.initial)}${stay}`
  return `${shifted(entriesText(facts), bin - entry)}${stay}`
}

function taken(one: Entry): Derivation {
  const { facts, log, entry, came } = one
  const { bin } = facts
  if (entry === bin && log.emptied(bin)) return { formula: entriesText(facts), says: 'all that comes in the bin' }
  if (isTakenWhole(one)) return { formula: presentText(one), says: `all that came ${came} and is there` }
  const older = log.takenIn(bin).filter((other) => other < entry)
  if (older.length === 0) return { formula: 'attempts', says: `all that is attempted came ${came}` }
  const others = fromName({ first: older[0]!, last: older.at(-1)! }, 'taken')
  return { formula: `attempts - ${others}`, says: 'what is attempted, less what came before it: the oldest goes first' }
}

/** Newest first. */
function cut(one: Entry): Derivation {
  const { facts, log, entry, came } = one
  const { bin } = facts
  const stays = log.present(entry, bin) - log.taken(entry, bin)
  if (log.waits(entry, bin) <= 1e-9 * stays) {
    return { formula: afterLate(one), says: `all that came ${came} and is still there` }
  }
  const newer = log.cutIn(bin).filter((other) => other > entry)
  if (newer.length === 0) return { formula: 'rejected', says: `all that is rejected came ${came}` }
  const others = fromName({ first: newer[0]!, last: newer.at(-1)! }, 'cut')
  return { formula: `rejected - ${others}`, says: 'what is rejected, less what came after it: the newest goes first' }
}

/** What is left of it when those who lose patience in the bin have gone. */
function afterLate({ facts, log, entry, of }: Entry): string {
  const stays = log.taken(entry, facts.bin) > 0 ? `${of('present')} - ${of('taken')}` : of('present')
  return facts.fields.patience === undefined ? stays : `(${stays}) * (1 - node.latePart)`
}

function waits(one: Entry): Derivation {
  const { log, entry, of, facts, came } = one
  const less = log.cut(entry, facts.bin) > 0 ? ` - ${of('cut')}` : ''
  const gone = facts.has('abandoned') || less !== '' ? ', less what leaves' : ''
  return {
    formula: `${afterLate(one)}${less}`,
    says: `what came ${came}, less what is attempted of it${gone}`,
  }
}

function wait(one: Entry): Derivation {
  const { facts, log, entry, of, came } = one
  const { bin } = facts
  const emptied = log.emptied(bin)
  if (entry === bin && (emptied || isTakenWhole(one)))
    return { formula: '0', says: 'nothing: it is attempted as it comes' }
  const untouched = entry !== FROM_START && (entry === bin || log.moved(entry, bin - 1, 'first') === undefined)
  if (!emptied && untouched && isTakenWhole(one) && log.moved(entry, bin - 1, 'last') === undefined) {
    return {
      formula: `${bin - entry} * MINUTES()`,
      says: `${binsText(bin - entry)}: it came ${came}, in the course of it`,
    }
  }
  return {
    formula: `(BIN() + ${emptied ? 'node.emptyAfter / 2' : '0.5'}) * MINUTES() - ${of('entry')}`,
    says: emptied
      ? 'the middle of the part of the bin in which the queue is worked off, less when it came on average'
      : 'the middle of the bin, less when it came on average',
  }
}

const binsText = (bins: number): string => (bins === 1 ? '1 bin' : `${bins} bins`)
