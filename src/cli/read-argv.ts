import Parser from 'yargs-parser'
import { didYouMean } from '../base/index.ts'
import { GLOBAL_FLAGS, type CommandData, type FlagData } from './command-data.ts'
import { usageFailure } from './usage-failure.ts'

/** What was given for a flag. */
export type FlagValue = string | boolean | readonly string[]

/** A command line, read. */
export interface CommandLine {
  /** The words and arguments that are no flags, in order. */
  readonly words: readonly string[]
  /** By flag, without dashes; those that are not given are left out. */
  readonly flags: ReadonlyMap<string, FlagValue>
}

/**
 * Arguments -> words and flags. Flags may stand anywhere; `--flag value` and `--flag=value` are the same; after `--`
 * everything is a word.
 *
 * @throws Failure usage-invalid for a flag without its value, or one that is given twice
 */
export function readArgv(argv: readonly string[], commands: readonly CommandData[]): CommandLine {
  const known = [...GLOBAL_FLAGS, ...commands.flatMap(({ flags }) => flags)]
  const names = (wanted: (flag: FlagData) => boolean): string[] => [
    ...new Set(known.filter(wanted).map(({ flag }) => flag)),
  ]
  const valued = names(({ takes }) => takes !== 'nothing')
  const parsed = Parser.detailed([...argv], {
    string: [...valued, '_'],
    boolean: names(({ takes }) => takes === 'nothing'),
    narg: Object.fromEntries(valued.map((flag) => [flag, 1])),
    alias: { help: ['h'] },
    configuration: {
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'dot-notation': false,
      'camel-case-expansion': false,
      'boolean-negation': false,
      'strip-aliased': true,
      'duplicate-arguments-array': true,
    },
  })
  const missing = parsed.error === null ? null : /following: (\S+)/.exec(parsed.error.message)
  if (missing !== null) throw usageFailure(`--${missing[1]!} needs a value`, 'Write the value after it.')
  const flags = new Map<string, FlagValue>()
  for (const [flag, value] of Object.entries(parsed.argv)) {
    if (flag === '_' || value === undefined || value === false) continue
    flags.set(flag, Array.isArray(value) ? value.map(String) : typeof value === 'boolean' ? value : String(value))
  }
  return { words: parsed.argv._.map(String), flags }
}

/** The command that the words begin with, the one with most words of it; undefined when there is none. */
export function findCommand(words: readonly string[], commands: readonly CommandData[]): CommandData | undefined {
  return commands
    .filter((command) => command.words.every((word, i) => words[i] === word))
    .sort((a, b) => b.words.length - a.words.length)[0]
}

/** Why words are no command, and which is meant. */
export function unknownCommand(words: readonly string[], commands: readonly CommandData[]): Error {
  const [first = '', second] = words
  const group = commands.filter((command) => command.words.length > 1 && command.words[0] === first)
  if (group.length === 0) {
    const known = new Set(commands.map((command) => command.words[0]!))
    return usageFailure(
      `there is no command ${JSON.stringify(first)}`,
      `${didYouMean(first, known)} See flowsim --help.`,
    )
  }
  const known = group.map((command) => command.words[1]!)
  if (second === undefined)
    return usageFailure(`${first} needs one of ${known.join(', ')}`, `See flowsim ${first} --help.`)
  return usageFailure(`there is no command ${JSON.stringify(`${first} ${second}`)}`, didYouMean(second, known))
}

/** @throws Failure usage-invalid for the first flag or argument that the command does not have, or lacks */
export function checkUsage(command: CommandData, { words, flags }: CommandLine): void {
  const name = command.words.join(' ')
  const see = `See flowsim ${name} --help.`
  const known = new Map([...command.flags, ...GLOBAL_FLAGS].map((flag) => [flag.flag, flag]))
  for (const [flag, value] of flags) {
    const data = known.get(flag)
    if (data === undefined) throw usageFailure(`${name} has no option --${flag}`, `${flagHint(flag, known)}${see}`)
    if (!data.many && Array.isArray(value)) throw usageFailure(`--${flag} is given twice`, 'Give it once.')
  }
  const given = words.slice(command.words.length)
  const missing = command.positionals[given.length]
  if (missing !== undefined) throw usageFailure(`${name} needs ${missing.label}`, see)
  const most = command.positionals.at(-1)?.many === true ? Infinity : command.positionals.length
  if (given.length > most) throw usageFailure(`${name} does not take ${JSON.stringify(given[most])}`, see)
  const lacking = command.flags.find(({ required, flag }) => required && !flags.has(flag))
  if (lacking !== undefined) throw usageFailure(`${name} needs --${lacking.flag} ${lacking.label}`, see)
}

/** A flag of three letters or less is near to nothing: naming another would be a guess. */
function flagHint(flag: string, known: ReadonlyMap<string, unknown>): string {
  const hint = flag.length < 3 ? '' : didYouMean(flag, known.keys())
  return hint.startsWith('Did you mean') ? `${hint.replace('mean ', 'mean --')} ` : ''
}
