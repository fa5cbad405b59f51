/** A file that a scenario puts in place before the command after it. */
export interface ScenarioFile {
  readonly kind: 'file'
  readonly path: string
  readonly text: string
}

/** A command line of a scenario and what it printed. */
export interface ScenarioCommand {
  readonly kind: 'command'
  readonly line: string
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
}

/** A path that is not there at this point of a scenario. */
export interface ScenarioAbsence {
  readonly kind: 'absent'
  readonly path: string
}

/** A step of a scenario. */
export type ScenarioStep = ScenarioFile | ScenarioCommand | ScenarioAbsence

/** A transcript: one sentence that is true, then steps. */
export interface Scenario {
  readonly title: string
  readonly steps: readonly ScenarioStep[]
}

/** Text of a `.scenario` file -> steps. `== command`, `== file`, `== absent` begin one; exit, stdout, stderr follow. */
export function parseScenario(text: string): Scenario {
  const [head = '', ...blocks] = text.split(/^== /m)
  const steps: ScenarioStep[] = []
  for (const block of blocks) {
    const end = block.indexOf('\n')
    const [word = '', ...rest] = block.slice(0, end).split(' ')
    const argument = rest.join(' ')
    const body = block.slice(end + 1)
    const last = steps.at(-1)
    if (word === 'file') steps.push({ kind: 'file', path: argument, text: body })
    else if (word === 'absent') steps.push({ kind: 'absent', path: argument })
    else if (word === 'command') steps.push({ kind: 'command', line: argument, exit: 0, stdout: '', stderr: '' })
    else if (last?.kind !== 'command') throw new Error(`"== ${word}" follows no command`)
    else if (word === 'exit') steps[steps.length - 1] = { ...last, exit: Number(argument) }
    else if (word === 'stdout' || word === 'stderr') steps[steps.length - 1] = { ...last, [word]: body }
    else throw new Error(`"== ${word}" is no step of a scenario`)
  }
  return { title: head.trim(), steps }
}

/** Steps -> text of a `.scenario` file; what is empty, and the exit code 0, are left out. */
export function printScenario({ title, steps }: Scenario): string {
  return `${title}\n\n${steps.map(stepText).join('')}`
}

function stepText(step: ScenarioStep): string {
  if (step.kind === 'file') return `== file ${step.path}\n${step.text}`
  if (step.kind === 'absent') return `== absent ${step.path}\n`
  const { line, exit, stdout, stderr } = step
  return [
    `== command ${line}\n`,
    exit === 0 ? '' : `== exit ${exit}\n`,
    stdout === '' ? '' : `== stdout\n${stdout}`,
    stderr === '' ? '' : `== stderr\n${stderr}`,
  ].join('')
}

/** Words of a command line as a shell reads them, as far as quotes go. */
export function shellWords(line: string): readonly string[] {
  return [...line.matchAll(/(?:[^\s'"]+|'[^']*'|"[^"]*")+/g)].map(([word]) =>
    word.replace(/'([^']*)'|"([^"]*)"/g, (_, single?: string, double?: string) => single ?? double ?? ''),
  )
}
