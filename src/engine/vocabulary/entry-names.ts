import { FROM_START } from '../kernel/index.ts'

/** Work of one class that came in these bins, from `first` to `last`; FROM_START for what was there before bin 0. */
export interface EntrySpan {
  readonly first: number
  readonly last: number
}

const entryText = (entry: number): string => (entry === FROM_START ? 'start' : String(entry))

/** The name of a detail about the work that came in some bins: `class.from_91.taken`, `class.from_91_93.taken`. */
export function fromName({ first, last }: EntrySpan, measure: string, scope = 'class'): string {
  const until = first === last ? '' : `_${entryText(last)}`
  return `${scope}.from_${entryText(first)}${until}.${measure}`
}

const FROM = /^from_(start|\d+)(?:_(\d+))?\.(\w+)$/

/** What a detail is about, and its measure; undefined of another name. */
export function readFrom(name: string): { readonly span: EntrySpan; readonly measure: string } | undefined {
  const match = FROM.exec(name)
  if (match === null) return undefined
  const [, from, until, measure] = match
  const first = from === 'start' ? FROM_START : Number(from)
  return { span: { first, last: until === undefined ? first : Number(until) }, measure: measure! }
}

/** Entry bins in words: `before the run`, `in bin 91`, `in bins 91 to 93`. */
export function entryWords({ first, last }: EntrySpan): string {
  if (first === last) return first === FROM_START ? 'before the run' : `in bin ${first}`
  return first === FROM_START ? `before the end of bin ${last}` : `in bins ${first} to ${last}`
}
