import { describe, expect, test } from 'vitest'
import type { RunEvent } from '../../src/ui/travel/answers.ts'
import { amountText } from '../../src/ui/travel/figures.ts'
import { overviewOf } from '../../src/ui/travel/overview.ts'
import { played } from '../../src/ui/travel/player.ts'
import { eventBin, eventLanes, eventsIn } from '../../src/ui/travel/run-events.ts'
import { edgeWidth, levelOf, markSpeed, partOf } from '../../src/ui/travel/scale.ts'
import { longStep, moveOf } from '../../src/ui/travel/scrub-keys.ts'
import { timeMarks, zoneOffsetMs } from '../../src/ui/travel/time-axis.ts'
import { fitted, zoomed } from '../../src/ui/travel/viewport.ts'

const event = (bin: number, kind: string, node = 'a'): RunEvent => ({ bin, kind, node, at: '', value: 0, unit: null })

describe('scale', () => {
  test('utilization has eight steps, one for saturated, and one where it is undefined', () => {
    expect([0, 0.12, 0.13, 0.5, 0.99, 1, 1 - 1e-12, 1.3, NaN].map(levelOf)).toEqual(
      ['0', '0', '1', '4', '7', 'full', 'full', 'full', 'none'], // prettier-ignore
    )
  })

  test('widths, bars and marks are proportional to the greatest of the run, and stand still at nothing', () => {
    expect(edgeWidth(50, 100) - edgeWidth(0, 100)).toBeCloseTo((edgeWidth(100, 100) - edgeWidth(0, 100)) / 2)
    expect([partOf(5, 20), partOf(30, 20), partOf(NaN, 20), partOf(0, 0)]).toEqual([0.25, 1, 0, 0])
    expect(markSpeed(0, 100)).toBe(0)
    expect(markSpeed(10, 100)).toBeGreaterThan(0)
  })

  test('what is next to nothing is not told as zero', () => {
    expect([0, 4.5e-40, 0.0308, 1429.39, NaN].map(amountText)).toEqual(['0', '< 0.001', '0.0308', '1,429', '–'])
  })
})

describe('events', () => {
  const events = [
    event(2, 'saturation-start'),
    event(4, 'peak'),
    event(4, 'saturation-start', 'b'),
    event(6, 'saturation-end'),
    event(9, 'sla-breach'),
  ]

  test('a stretch lasts to the bin before its end, or to the end of the run, for each node by itself', () => {
    expect(eventLanes(events, 12).map(({ name, spans }) => ({ name, spans }))).toEqual([
      { name: 'saturation', spans: [[2, 5], [4, 11]] }, // prettier-ignore
      { name: 'sla', spans: [[9, 11]] },
      { name: 'turn', spans: [[4, 4]] },
    ])
  })

  test('a jump leads to the next bin in which something happens, never to this one', () => {
    expect([0, 2, 4, 9].map((bin) => eventBin(events, bin, 1))).toEqual([2, 4, 6, undefined])
    expect([2, 4, 5, 11].map((bin) => eventBin(events, bin, -1))).toEqual([undefined, 2, 4, 9])
  })

  test('what happens in a bin is all of it', () => {
    expect(eventsIn(events, 4).map(({ node }) => node)).toEqual(['a', 'b'])
    expect(eventsIn(events, 5)).toEqual([])
  })
})

describe('travelling', () => {
  const at = { bin: 5, bins: 288, step: 12 }

  test('keys lead to bins, to events, to play, or nowhere', () => {
    const key = (name: string, shiftKey = false): unknown => moveOf({ key: name, shiftKey }, at)
    expect(key('ArrowRight')).toEqual({ to: 'bin', bin: 6 })
    expect(key('ArrowLeft', true)).toEqual({ to: 'bin', bin: -7 })
    expect(key('PageUp')).toEqual({ to: 'bin', bin: 17 })
    expect([key('Home'), key('End')]).toEqual([{ to: 'bin', bin: 0 }, { to: 'bin', bin: 287 }]) // prettier-ignore
    expect(key(' ')).toEqual({ to: 'play' })
    expect(key('n')).toEqual({ to: 'event', heading: 1 })
    expect(key('x')).toBeUndefined()
  })

  test('a long step is an hour, ten bins where bins are long, and less in a short run', () => {
    expect([longStep(5, 288), longStep(60, 500), longStep(1440, 12), longStep(0.25, 12_000)]).toEqual([12, 10, 3, 240])
  })

  test('playing goes on by speed and time, does not leap after a sleep, and ends at the last bin', () => {
    expect(played(3, 8, 100, 287)).toEqual({ position: 3.8, ended: false })
    expect(played(3, 8, 60_000, 287)).toEqual({ position: 5, ended: false })
    expect(played(286.9, 8, 100, 287)).toEqual({ position: 287, ended: true })
  })
})

describe('time line', () => {
  test('marks stand at round times of the clock on the wall', () => {
    const startMs = Date.parse('2025-01-05T23:00:00Z')
    const span = { startMs, endMs: startMs + 86_400_000, offsetMs: zoneOffsetMs('Europe/Berlin', startMs) }
    const marks = timeMarks(span, 10)
    expect(marks.map(({ utcMs }) => new Date(utcMs + span.offsetMs).toISOString().slice(11, 16))).toEqual(
      ['00:00', '03:00', '06:00', '09:00', '12:00', '15:00', '18:00', '21:00'], // prettier-ignore
    )
    expect(marks.map(({ midnight }) => midnight).indexOf(true)).toBe(0)
    expect(marks[4]!.part).toBeCloseTo(0.5)
  })

  test('offsets are those of the zone at that instant', () => {
    const offset = (zone: string, utc: string): number => zoneOffsetMs(zone, Date.parse(utc)) / 3_600_000
    expect(offset('Europe/Berlin', '2025-07-01T00:00:00Z')).toBe(2)
    expect(offset('America/New_York', '2025-01-01T00:00:00Z')).toBe(-5)
    expect(offset('Asia/Kolkata', '2025-01-01T00:00:00Z')).toBe(5.5)
    expect(offset('UTC', '2025-01-01T00:00:00Z')).toBe(0)
  })

  test('the course fills the box from nothing to its greatest value', () => {
    const metadata = { runId: null, mode: 'simulation', templateId: null, warnings: [], grid: { bins: 4, binSize: 1, binUnit: 'hours', startUtc: '', endUtc: '', timezone: 'UTC' } } // prettier-ignore
    const series = { 'system.workInSystem': { min: [0, 4], max: [5, 20], mean: [2.5, 10] } }
    const window = { metadata, startBin: 0, endBin: 3, binsPerPoint: 2, startUtc: [], series }
    expect(overviewOf(window, 'system.workInSystem')).toEqual({
      area: 'M0 100V75H500V0H1000V100Z',
      line: 'M250 87.5L750 50',
      most: 20,
    })
    expect(overviewOf(window, 'system.other')).toBeUndefined()
  })
})

describe('viewport', () => {
  test('a picture is fitted into the middle, and the point under the pointer stays when it is scaled', () => {
    const view = fitted({ width: 1000, height: 200 }, { width: 500, height: 300 })
    expect(view).toEqual({ x: 0, y: 100, scale: 0.5 })
    const next = zoomed(view, 2, { x: 250, y: 150 })
    expect(next).toEqual({ x: -250, y: 50, scale: 1 })
  })
})
