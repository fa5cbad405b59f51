import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { OPERATIONS } from '../../src/service/index.ts'
import { door } from './door.ts'
import { parseScenario, printScenario, shellWords, type ScenarioStep } from './scenario.ts'

const FOLDER = 'golden/cli'

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.scenario'))

describe.each(files)('%s', (name) => {
  const path = join(FOLDER, name)
  const text = readFileSync(path, 'utf8')
  const scenario = parseScenario(text)

  test(scenario.title, async () => {
    const { cwd, flowsim } = door()
    const steps: ScenarioStep[] = []
    for (const step of scenario.steps) {
      if (step.kind === 'command') {
        const [program, ...argv] = shellWords(step.line)
        expect(program).toBe('flowsim')
        steps.push({ ...step, ...(await flowsim(...argv)) })
        continue
      }
      const place = join(cwd, step.path)
      if (step.kind === 'absent') expect(existsSync(place), `${step.path} is there`).toBe(false)
      else {
        mkdirSync(dirname(place), { recursive: true })
        writeFileSync(place, step.text)
      }
      steps.push(step)
    }
    const found = printScenario({ ...scenario, steps })
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, found)
    else expect(found).toBe(text)
  })
})

test('every command of flowsim stands in a scenario', () => {
  const lines = files.flatMap((name) =>
    parseScenario(readFileSync(join(FOLDER, name), 'utf8')).steps.flatMap((step) =>
      step.kind === 'command' && step.exit === 0 ? [step.line] : [],
    ),
  )
  const missing = OPERATIONS.filter(({ cli }) => !lines.some((line) => line.startsWith(`flowsim ${cli.command}`)))
  expect(missing.map(({ name }) => name)).toEqual([])
})

test('a scenario is read and printed without loss', () => {
  const text = [
    'a sentence\n',
    "== file a/b.yaml\nx: 1\n\n== command flowsim series latest 'a->b.flow'",
    '== exit 3\n== stdout\nout\n== stderr\nerr\n== absent data\n',
  ].join('\n')
  expect(printScenario(parseScenario(text))).toBe(text)
})
