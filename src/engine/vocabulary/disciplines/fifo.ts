import { entryBins } from '../../kernel/index.ts'
import { times } from '../derivation.ts'
import type { DisciplineDef, SharingFacts } from '../discipline-def.ts'
import { entryWords, fromName } from '../entry-names.ts'

/** First in, first out over all classes, by bin of entry; the newest are rejected first (docs/spec/service.md). */
export const fifo: DisciplineDef = {
  name: 'fifo',
  doc: 'The oldest bin of entry first, whatever its class; within one bin in proportion. The newest is rejected first.',
  remembers: true,
  start: ({ work, levels }) => entryBins(work, levels),
  share(facts) {
    const { whole, part } = attempted(facts)
    const { name } = facts.classes[facts.of]!
    const terms = [
      ...(whole.length === 0 ? [] : [ofClass(whole, 'taken', name)]),
      ...(part === undefined ? [] : [`${ofClass([part], 'present', name)} * node.level`]),
    ]
    return {
      formula: terms.length === 0 ? '0' : terms.join(' + '),
      says: `what came first, whatever its class: ${wholeWords(whole, 'all that came')}${part === undefined ? '' : `, and a part of what came ${cameWords(part)}`}`,
    }
  },
  level(facts) {
    const { whole, part } = attempted(facts)
    if (part === undefined) return { formula: '1', says: 'all of it' }
    const older = whole.length === 0 ? [] : weighed(facts, whole, 'taken')
    const less = older.map((term) => ` - ${term}`).join('')
    return {
      formula: `(${facts.capacity}${less}) / (${weighed(facts, [part], 'present').join(' + ')})`,
      says: `the part of what came ${cameWords(part)} that the capacity left by older work suffices for`,
    }
  },
  cut(facts) {
    const { whole, part } = rejected(facts)
    const { name } = facts.classes[facts.of]!
    const terms = [
      ...(whole.length === 0 ? [] : [ofClass(whole, 'cut', name)]),
      ...(part === undefined ? [] : [`${ofClass([part], 'stays', name)}${facts.stayPart} * node.cutLevel`]),
    ]
    return {
      formula: terms.length === 0 ? '0' : terms.join(' + '),
      says: `what came last, whatever its class: ${wholeWords(whole, 'all that waits of what came')}${part === undefined ? '' : `, and a part of what came ${cameWords(part)}`}`,
    }
  },
  cutLevel(facts) {
    const { whole, part } = rejected(facts)
    if (part === undefined) return { formula: '1', says: 'all of it' }
    const names = facts.classes.map(({ name }) => name)
    const newer = whole.length === 0 ? '' : names.map((name) => ` - ${ofClass(whole, 'cut', name)}`).join('')
    const there = names.map((name) => ofClass([part], 'stays', name)).join(' + ')
    return {
      formula: `(node.excess${newer}) / ((${there})${facts.stayPart})`,
      says: `the part of what came ${cameWords(part)} that must go beside newer work`,
    }
  },
}

/** Entry bins that are reached: those whole, and the last one where only a part of it is. */
interface Reached {
  readonly whole: readonly number[]
  readonly part: number | undefined
}

function attempted({ classes, bin }: SharingFacts): Reached {
  const entries = union(classes.flatMap(({ log }) => log?.takenIn(bin) ?? []))
  const newest = entries.at(-1)
  const isPart = classes.some(
    ({ log }) => newest !== undefined && isShort(log?.taken(newest, bin), log?.present(newest, bin)),
  )
  return { whole: isPart ? entries.slice(0, -1) : entries, part: isPart ? newest : undefined }
}

function rejected({ classes, bin }: SharingFacts): Reached {
  const entries = union(classes.flatMap(({ log }) => log?.cutIn(bin) ?? []))
  const [oldest] = entries
  const isPart = classes.some(({ log }) => {
    if (oldest === undefined || log === undefined) return false
    const stays = log.waits(oldest, bin)
    return isShort(log.cut(oldest, bin), log.cut(oldest, bin) + stays)
  })
  return { whole: isPart ? entries.slice(1) : entries, part: isPart ? oldest : undefined }
}

const isShort = (taken = 0, present = 0): boolean => taken < present * (1 - 1e-9)

const union = (entries: readonly number[]): number[] => [...new Set(entries)].sort((a, b) => a - b)

const ofClass = (entries: readonly number[], measure: string, name: string): string =>
  `${fromName({ first: entries[0]!, last: entries.at(-1)! }, measure, 'node')}.${name}`

const weighed = ({ classes }: SharingFacts, entries: readonly number[], measure: string): string[] =>
  classes.map(({ name, work }) => `${ofClass(entries, measure, name)}${times(work)}`)

const cameWords = (entry: number): string => entryWords({ first: entry, last: entry })

function wholeWords(entries: readonly number[], what: string): string {
  if (entries.length === 0) return 'no bin of entry whole'
  return `${what} ${entryWords({ first: entries[0]!, last: entries.at(-1)! })}`
}
