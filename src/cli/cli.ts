import { didYouMean, Failure, FAILURES, problemDocument } from '../base/index.ts'
import type { CommandData } from './command-data.ts'
import type { CliHost } from './host.ts'
import { checkUsage, findCommand, readArgv, unknownCommand, type CommandLine } from './read-argv.ts'
import { paintOf } from './terminal.ts'
import { usageFailure } from './usage-failure.ts'

/**
 * Do what one command line asks. What is needed for it is loaded when it is known what it is.
 *
 * @param argv arguments after `flowsim`
 * @returns the exit code
 */
export async function cli(argv: readonly string[], host: CliHost): Promise<number> {
  try {
    return await answered(argv, host)
  } catch (error) {
    return reported(error, argv.includes('--json'), host)
  }
}

async function answered(argv: readonly string[], host: CliHost): Promise<number> {
  const { commands, terminal, version } = host
  const line = readArgv(argv, commands)
  const { words, flags } = line
  if (flags.has('version') && words.length === 0) {
    terminal.out(`${version}\n`)
    return 0
  }
  if (words[0] === 'help' || flags.has('help') || words.length === 0) {
    if (words.length === 0 && !flags.has('help')) refuseLooseFlags(line)
    return help(words[0] === 'help' ? words.slice(1) : words, host)
  }
  const command = findCommand(words, commands)
  if (command === undefined) throw unknownCommand(words, commands)
  checkUsage(command, line)
  const { perform } = await import('./perform.ts')
  return perform(command, line, host)
}

/** Flags without a command ask for something that is not said. */
function refuseLooseFlags({ flags }: CommandLine): void {
  const [flag] = flags.keys()
  if (flag !== undefined) throw usageFailure(`--${flag} is given without a command`, 'See flowsim --help.')
}

async function help(words: readonly string[], { commands, terminal }: CliHost): Promise<number> {
  const { codeHelp, commandHelp, generalHelp, groupHelp } = await import('./help.ts')
  const style = { columns: terminal.columns, paint: paintOf(terminal.outColours) }
  const [first] = words
  const command = findCommand(words, commands)
  if (first === undefined) terminal.out(generalHelp(commands, style))
  else if (command !== undefined) terminal.out(commandHelp(command, style))
  else if (commands.some((other) => other.words[0] === first)) terminal.out(groupHelp(first, commands, style))
  else {
    const { warningHelp } = await import('./warning-help.ts')
    terminal.out(codeHelp(first, style) ?? warningHelp(first, style) ?? unknownTopic(first, commands))
  }
  return 0
}

function unknownTopic(word: string, commands: readonly CommandData[]): never {
  const hint = didYouMean(word, new Set(commands.map(({ words }) => words[0]!)))
  throw usageFailure(`there is no command or code ${JSON.stringify(word)}`, hint)
}

async function reported(error: unknown, json: boolean, { terminal }: CliHost): Promise<number> {
  const failure = error instanceof Failure ? error : defect(error)
  if (json) {
    terminal.err(`${JSON.stringify(problemDocument(failure))}\n`)
  } else {
    const { failureText } = await import('./problem-text.ts')
    terminal.err(failureText(failure, paintOf(terminal.errColours)))
    if (!(error instanceof Failure) && error instanceof Error) terminal.err(`${error.stack ?? ''}\n`)
  }
  return FAILURES[failure.code].exit
}

function defect(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error)
  return new Failure('internal', message, {
    hint: 'This is a defect in flowsim: please report it with the lines below.',
  })
}
