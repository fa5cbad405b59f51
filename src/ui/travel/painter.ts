import type { Card } from './card.ts'
import { barWidth, storedWidth } from './card-drawing.tsx'
import { amountText, cardSentence, cardTexts, storedText, type Badges, type Reader } from './figures.ts'
import type { Greatest } from './greatest.ts'
import { edgeWidth, levelOf, markSpeed, partOf } from './scale.ts'
import { textWriter } from './text-writer.ts'

/** Draws the numbers of a bin into a picture that stands already: of a run, and of the stored one where it is tried out. */
export interface Painter {
  /** Colours, bars, widths and numbers. */
  readonly paint: (read: Reader, stored?: Reader) => void
  /** What is read aloud; may come later than the picture. */
  readonly describe: (read: Reader, stored?: Reader) => void
  /** Moves the marks on edges on by some seconds. */
  readonly move: (seconds: number) => void
}

/** Most edges that have moving marks: beyond, moving them takes longer than a frame. */
const MOST_MOVING = 250

/** What a picture is made of. */
export interface PictureParts {
  readonly cards: readonly Card[]
  /** Ids of edges. */
  readonly edges: readonly string[]
  readonly greatest: Greatest
  readonly badgesOf: (card: Card) => Badges
}

/** A painter of a picture of cards and edges. It writes only what has changed since the last bin. */
export function pictureOf(root: Element, { cards, edges, greatest, badgesOf }: PictureParts): Painter {
  const cardPainters = cards.flatMap((card) => {
    const group = root.querySelector(`[data-card="${CSS.escape(card.id)}"]`)
    return group === null ? [] : [cardPainter(group, card, { greatest, badges: badgesOf(card) })]
  })
  const edgePainters = edges.flatMap((id) => {
    const group = root.querySelector(`[data-edge="${CSS.escape(id)}"]`)
    return group === null ? [] : [edgePainter(group, id, greatest)]
  })
  return {
    paint(read, stored) {
      for (const { paint } of cardPainters) paint(read, stored)
      for (const { paint } of edgePainters) paint(read)
    },
    describe(read, stored) {
      for (const { describe } of cardPainters) describe(read, stored)
      for (const { describe } of edgePainters) describe(read)
    },
    move(seconds) {
      if (edgePainters.length <= MOST_MOVING) for (const { move } of edgePainters) move(seconds)
    },
  }
}

function cardPainter(
  group: Element,
  card: Card,
  { greatest, badges }: { readonly greatest: Greatest; readonly badges: Badges },
): Omit<Painter, 'move'> {
  const writeLevel = attributeOf(group, 'data-level')
  const writeLabel = attributeOf(group, 'aria-label')
  const bar = group.querySelector('.card-bar')
  const writeBar = bar === null ? undefined : attributeOf(bar, 'width')
  const texts = [
    textOf(group, '.card-number'),
    textOf(group, '.card-utilization'),
    textOf(group, '.card-flow'),
  ] as const
  const writeStored = storedPainter(group, card)
  const full = barWidth(card.width)
  const most = card.kind === 'resource' ? greatest.short : greatest.held
  return {
    paint(read, stored) {
      if (card.hasUtilization) writeLevel(levelOf(read(`${card.id}.utilization`)))
      if (card.bar !== undefined) writeBar?.(pixels(full * partOf(read(`${card.id}.${card.bar}`), most)))
      const said = cardTexts(card, read)
      texts[0](said.bar)
      texts[1](said.utilization)
      texts[2](said.flow)
      writeStored(storedText(card, read, stored))
    },
    describe: (read, stored) => writeLabel(cardSentence(card, badges, { read, stored })),
  }
}

/** Writes what the stored run says, on ground that is as wide. */
function storedPainter(group: Element, { width }: Card): (text: string) => void {
  const place = group.querySelector('.card-stored')
  if (place === null) return () => {}
  const [ground, writeText] = [place.querySelector('rect')!, textOf(place, 'text')]
  const [writeX, writeWidth] = [attributeOf(ground, 'x'), attributeOf(ground, 'width')]
  const writeEmpty = attributeOf(place, 'data-empty')
  return (text) => {
    const wide = storedWidth(text, width)
    writeX(pixels(-wide))
    writeWidth(pixels(wide))
    writeText(text)
    writeEmpty(String(text === ''))
  }
}

/** Pixels between two marks; the style sheet draws one in as many. */
const MARK_PERIOD = 22

function edgePainter(group: Element, id: string, { flow: greatest }: Greatest): Painter {
  const line = group.querySelector('.edge-line')!
  const marks = group.querySelector('.edge-marks')!
  const writeWidth = attributeOf(line, 'stroke-width')
  const writeMarks = attributeOf(marks, 'stroke-width')
  const writeEmpty = attributeOf(group, 'data-empty')
  const writeLabel = attributeOf(group, 'aria-label')
  const writeNumber = textOf(group, '.edge-number')
  let speed = 0
  let offset = 0
  return {
    paint(read) {
      const flow = read(`${id}.flow`)
      const width = edgeWidth(flow, greatest)
      speed = markSpeed(flow, greatest)
      writeWidth(pixels(width))
      writeMarks(pixels(Math.max(1.5, width * 0.45)))
      writeEmpty(speed === 0 ? 'true' : 'false')
      writeNumber(amountText(flow))
    },
    describe: (read) => writeLabel(`${id}, ${amountText(read(`${id}.flow`))} in this bin`),
    move(seconds) {
      if (speed === 0) return
      offset = (offset + speed * seconds) % MARK_PERIOD
      marks.setAttribute('stroke-dashoffset', (-offset).toFixed(1))
    },
  }
}

function attributeOf(element: Element, name: string): (value: string) => void {
  let before = element.getAttribute(name)
  return (value) => {
    if (value !== before) element.setAttribute(name, value)
    before = value
  }
}

function textOf(group: Element, selector: string): (value: string) => void {
  const element = group.querySelector(selector)
  return element === null ? () => {} : textWriter(element)
}

function pixels(value: number): string {
  return value.toFixed(1)
}
