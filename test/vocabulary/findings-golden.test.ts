import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DEFINITIONS, type Run } from '../../src/engine/index.ts'
import { goldenText } from '../support/golden-text.ts'
import { runOfText } from '../support/text-run.ts'

const root = join(import.meta.dirname, '../../golden')

/** The models of a folder, by what they show. */
function casesIn(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
}

function runOfCase(folder: string, name: string): Run {
  return runOfText(readFileSync(join(root, folder, `${name}.yaml`), 'utf8'), join(root, folder))
}

/** `severity code node`, where and how bad it is, and the two sentences, one below the other. */
function warningsText({ warnings }: Run): string {
  return warnings
    .map(({ severity, code, node, firstBin, lastBin, stretches, worst, message, hint }) =>
      [
        `${severity} ${code} ${node}`,
        `  bins ${firstBin} to ${lastBin}, stretches ${stretches}, worst ${worst === null ? 'none' : `${rounded(worst.value)} in bin ${worst.bin}`}`,
        `  ${message}`,
        `  ${hint}\n`,
      ].join('\n'),
    )
    .join('\n')
}

/** `bin + part node kind value`, its cause and the path of that, one below the other. */
function eventsText({ events, bottleneck }: Run): string {
  const told = events.map(({ bin, part, node, kind, value, cause }) =>
    [
      `${bin} + ${rounded(part)} ${node} ${kind} ${rounded(value)}`,
      ...(cause === undefined ? [] : [`  ${cause.text}`]),
      ...(cause?.path ?? []).map(
        ({ what, change, ...who }) => `  - ${Object.entries(who).flat().join(' ')}: ${what} ${rounded(change)}`,
      ),
    ].join('\n'),
  )
  return `${told.join('\n')}\n\nbottleneck: ${bottleneck?.text ?? 'none'}\n`
}

const rounded = (value: number): number => Number(value.toPrecision(9))

describe('a golden shows', () => {
  test('every warning', () => {
    expect(casesIn('warnings')).toEqual(DEFINITIONS.warnings.map(({ code }) => code).sort())
  })

  test('every kind of event', () => {
    expect(casesIn('events')).toEqual(DEFINITIONS.events.flatMap(({ kinds }) => kinds.map(({ kind }) => kind)).sort())
  })
})

describe.each(casesIn('warnings'))('the model of the warning %s', (code) => {
  test('shows it, in the words of its golden', () => {
    const run = runOfCase('warnings', code)
    expect(run.warnings.map((warning) => warning.code)).toContain(code)
    const text = warningsText(run)
    expect(text).toBe(goldenText(join(root, 'warnings', `${code}.txt`), text))
  })
})

describe.each(casesIn('events'))('the model of the event %s', (kind) => {
  test('shows it, in the words of its golden', () => {
    const run = runOfCase('events', kind)
    expect(run.events.map((event) => event.kind)).toContain(kind)
    const text = eventsText(run)
    expect(text).toBe(goldenText(join(root, 'events', `${kind}.txt`), text))
  })
})
