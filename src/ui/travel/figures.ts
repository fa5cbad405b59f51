import { minutesText, numberText, shareText } from '../parts/number-text.ts'
import type { Card } from './card.ts'

/** Reads a series in the bin that is drawn: NaN where it is undefined or not kept. */
export type Reader = (series: string) => number

/** The texts of a card in one bin. */
export interface CardTexts {
  /** Number beside the bar; empty for a card without one. */
  readonly bar: string
  readonly utilization: string
  /** What comes in and goes out. */
  readonly flow: string
}

const RETRY = '↻'
const BETWEEN = ' · '

/** Less than this is told as less than this: what is left of a queue that halves in every bin is no news. */
const LEAST = 0.001

/** An amount of work for people; undefined is a dash, and what is next to nothing says so. */
export function amountText(value: number): string {
  return value > 0 && value < LEAST ? `< ${LEAST}` : numberText(value)
}

/** The texts of a card. */
export function cardTexts(card: Card, read: Reader): CardTexts {
  const of = (measure: string | undefined): number => (measure === undefined ? NaN : read(`${card.id}.${measure}`))
  const retries = card.retries ? of('retries') : 0
  const flows = [
    ...(card.incoming === undefined || card.kind === 'source'
      ? []
      : [`${amountText(of(card.incoming))} ${INCOMING[card.kind] ?? 'in'}`]),
    ...(card.outgoing === undefined || card.kind === 'sink'
      ? []
      : [`${amountText(of(card.outgoing))} ${OUTGOING[card.kind] ?? 'out'}`]),
    ...(retries > 0 ? [`${RETRY} ${amountText(retries)}`] : []),
  ]
  return {
    bar: card.bar === undefined ? '' : amountText(of(card.bar)),
    utilization: card.hasUtilization ? shareText(nullable(of('utilization'))) : '',
    flow: flows.join(BETWEEN),
  }
}

/**
 * What a card of the stored run says in one bin where another is tried in its place: how busy it is and what its bar shows,
 * or else the first of its flows, as far as they differ. Empty where none does, and on a narrow card.
 */
export function storedText(card: Card, read: Reader, stored: Reader | undefined): string {
  if (stored === undefined || card.narrow) return ''
  const figuresOf = (reader: Reader): readonly string[] => {
    const { utilization, bar, flow } = cardTexts(card, reader)
    return card.hasUtilization || card.bar !== undefined ? [utilization, bar] : flow.split(BETWEEN, 1)
  }
  const now = figuresOf(read)
  const found = figuresOf(stored).filter((before, i) => before !== now[i])
  return found.length === 0 ? '' : `was ${found.join(BETWEEN)}`
}

const INCOMING: Readonly<Record<string, string>> = { resource: 'wanted' }
const OUTGOING: Readonly<Record<string, string>> = { resource: 'used' }

const BAR_WORDS: Readonly<Record<string, string>> = {
  queueDepth: 'waiting',
  inTransit: 'on the way',
  shortfall: 'short',
}

/** What is drawn at a card in every bin. */
export interface Badges {
  /** How many warnings speak of it. */
  readonly warnings: number
  readonly bottleneck: boolean
}

/**
 * What a card says in one bin, for who cannot see it: the same texts in the same order as on the card, so that who speaks
 * to the page can name what they read; what they mean stands in brackets.
 */
export function cardSentence(
  card: Card,
  { bottleneck, warnings }: Badges,
  { read, stored }: { readonly read: Reader; readonly stored?: Reader | undefined },
): string {
  const was = storedText(card, read, stored)
  const { bar, utilization, flow } = cardTexts(card, read)
  const parts = [
    card.label,
    ...(card.hasUtilization ? [`(${card.kind}, utilization) ${utilization}`] : [`(${card.kind})`]),
    ...(card.bar === undefined ? [] : [`(${BAR_WORDS[card.bar] ?? card.bar}) ${bar}`]),
    ...(bottleneck ? ['bottleneck'] : []),
    ...(warnings > 0 ? ['! (has warnings)'] : []),
    flow.replace(RETRY, `(retries) ${RETRY}`),
    ...(was === '' ? [] : [`${was} (in the stored run)`]),
  ]
  return parts.join(' ').trim()
}

/** Columns of the table of a bin, with the text of each for a card. */
export const BIN_COLUMNS = [
  {
    name: 'Waiting',
    text: (card: Card, read: Reader) => (card.bar === undefined ? '' : amountText(read(`${card.id}.${card.bar}`))),
  },
  {
    name: 'Wait',
    text: (card: Card, read: Reader) =>
      card.bar === 'queueDepth' ? minutesText(nullable(read(`${card.id}.waitTime`))) : '',
  },
  { name: 'Utilization', text: (card: Card, read: Reader) => cardTexts(card, read).utilization },
  { name: 'In', text: (card: Card, read: Reader) => textOf(card, card.incoming, read) },
  { name: 'Out', text: (card: Card, read: Reader) => textOf(card, card.outgoing, read) },
] as const

function textOf({ id }: Card, measure: string | undefined, read: Reader): string {
  return measure === undefined ? '' : amountText(read(`${id}.${measure}`))
}

function nullable(value: number): number | null {
  return Number.isNaN(value) ? null : value
}
