import { DIAGNOSTICS, FAILURES } from '../base/index.ts'
import { GLOBAL_FLAGS, type CommandData, type FlagData } from './command-data.ts'
import { definitionList, indented, wrapped } from './layout.ts'
import type { Paint } from './terminal.ts'

/** Longest command line that has its meaning beside it. */
const WIDEST_LINE = 50

/** How help is laid out. */
export interface HelpStyle {
  readonly columns: number
  readonly paint: Paint
}

const WHAT = 'flowsim computes what happens when work flows through queues, bin by bin, and stores every number of it.'

/** What a newcomer types first. */
const BEGINNING = [
  ['flowsim run --template-id order-system', 'simulate a shop for a day'],
  ['flowsim templates list', 'see what else there is'],
  ['flowsim help run', 'see all that a command can do'],
] as const

/** Help on everything: what flowsim is, how to begin, and the commands. */
export function generalHelp(commands: readonly CommandData[], { columns, paint }: HelpStyle): string {
  return sections([
    wrapped(WHAT, columns).join('\n'),
    titled(paint, 'Begin with', definitionList(BEGINNING, { width: columns, widestName: WIDEST_LINE })),
    titled(paint, 'Commands', commandList(commands, columns)),
    titled(paint, 'Options of every command', flagList(GLOBAL_FLAGS, columns)),
    indented('RUN is the id of a run, the beginning of one, or latest.', 2, columns),
  ])
}

/** Help on the commands that begin with a word. */
export function groupHelp(word: string, commands: readonly CommandData[], { columns, paint }: HelpStyle): string {
  const group = commands.filter((command) => command.words[0] === word)
  return sections([`flowsim ${word} …`, titled(paint, 'Commands', commandList(group, columns))])
}

/** Help on one command. */
export function commandHelp(command: CommandData, { columns, paint }: HelpStyle): string {
  const { summary, positionals, flags, examples } = command
  const usage = ['flowsim', ...command.words, ...positionals.map(({ label, many }) => (many ? `${label}…` : label))]
  const needed = flags.filter(({ required }) => required).map(({ flag, label }) => `--${flag} ${label}`)
  const optional = flags.length > needed.length ? ['[options]'] : []
  const places = positionals.map(({ label, doc }) => [label, doc] as const)
  const lines = examples.map(({ line, doc }) => [`flowsim ${line}`, doc] as const)
  const widestName = Math.min(WIDEST_LINE, columns - 30)
  return sections([
    summary,
    titled(paint, 'Usage', `  ${[...usage, ...needed, ...optional].join(' ')}`),
    ...(places.length === 0 ? [] : [titled(paint, 'Arguments', definitionList(places, { width: columns }))]),
    ...(flags.length === 0 ? [] : [titled(paint, 'Options', flagList(flags, columns))]),
    titled(paint, 'Options of every command', `  ${GLOBAL_FLAGS.map(({ flag }) => `--${flag}`).join('  ')}`),
    titled(paint, 'Examples', definitionList(lines, { width: columns, widestName })),
  ])
}

/** What the code of a diagnostic or failure means, and what to do about it; undefined when it is none. */
export function codeHelp(code: string, style: HelpStyle): string | undefined {
  const diagnostic = Object.entries(DIAGNOSTICS).find(([known]) => known === code)?.[1]
  if (diagnostic !== undefined) return codeSections(code, [diagnostic.meaning, diagnostic.fix], style)
  const failure = Object.entries(FAILURES).find(([known]) => known === code)?.[1]
  return failure && codeSections(code, [`${failure.title}. The exit code is ${failure.exit}.`], style)
}

/** A code with the paragraphs that explain it. */
export function codeSections(code: string, paragraphs: readonly string[], { columns, paint }: HelpStyle): string {
  return sections([paint.bold(code), ...paragraphs.map((text) => indented(text, 2, columns))])
}

function commandList(commands: readonly CommandData[], columns: number): string {
  const entries = commands.map(({ words, positionals, summary }) => {
    const places = positionals.map(({ label, many }) => (many ? `${label}…` : label))
    return [[...words, ...places].join(' '), summary] as const
  })
  return definitionList(entries, { width: columns })
}

function flagList(flags: readonly FlagData[], width: number): string {
  const entries = flags.map(({ flag, label, doc }) => [`--${flag}${label === '' ? '' : ` ${label}`}`, doc] as const)
  return definitionList(entries, { width })
}

function titled(paint: Paint, title: string, text: string): string {
  return `${paint.bold(title)}\n${text}`
}

function sections(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`
}
