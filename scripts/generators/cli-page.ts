import { FAILURES } from '../../src/base/index.ts'
import { GLOBAL_FLAGS, type CommandData, type FlagData } from '../../src/cli/command-data.ts'
import { CLI_COMMANDS } from '../../src/cli/cli-commands.ts'
import { commandsOf, type CommandSource } from '../../src/cli/commands-of.ts'
import type { GeneratedFile } from './generated-file.ts'
import { page, table } from './page.ts'

const ABOUT =
  'Every command, made from the operations of flowsim. RUN is the id of a run, the beginning of one that only one run ' +
  'has, or `latest`. `flowsim help COMMAND` prints the same, `flowsim help CODE` what a diagnostic or failure means.'

const EXITS =
  'Exit codes: 0 done; 1 done, but a threshold did not hold; 2 and above: not done, as the [failures](failures.md) say. ' +
  'With `--json` the answer is JSON on standard output, or the file that it is; on failure standard output stays empty, ' +
  'and the problem is one line of JSON on standard error.'

/** docs/reference/cli.md: every command of these operations. */
export function cliPage(operations: readonly CommandSource[] = CLI_COMMANDS): readonly GeneratedFile[] {
  const commands = commandsOf(operations).map((data, i) => commandParts(data, operations[i]!))
  const parts = [ABOUT, EXITS, '## Options of every command', flagTable(GLOBAL_FLAGS), ...commands.flat()]
  return [page('cli', 'Commands', ...parts)]
}

function commandParts(data: CommandData, { failures }: CommandSource): readonly string[] {
  const { words, summary, positionals, flags, examples } = data
  const places = positionals.map(({ label, many }) => (many ? `${label}…` : label))
  const exits = failures.map((code) => `\`${code}\` (${FAILURES[code].exit})`)
  return [
    `## ${words.join(' ')}`,
    summary,
    `\`${['flowsim', ...words, ...places, ...(flags.length === 0 ? [] : ['[options]'])].join(' ')}\``,
    positionals.length === 0
      ? ''
      : table(
          ['Argument', 'Meaning'],
          positionals.map(({ label, doc }) => [`\`${label}\``, doc]),
        ),
    flags.length === 0 ? '' : flagTable(flags),
    table(
      ['Example', 'Does'],
      examples.map(({ line, doc }) => [`\`flowsim ${line}\``, doc]),
    ),
    exits.length === 0 ? '' : `May fail with ${exits.join(', ')}.`,
  ].filter((part) => part !== '')
}

function flagTable(flags: readonly FlagData[]): string {
  const rows = flags.map(({ flag, label, doc, required, many }) => [
    `\`--${flag}${label === '' ? '' : ` ${label}`}\``,
    [
      doc,
      ...(required ? ['needed'] : []),
      ...(many && !doc.includes('more than once') ? ['may be repeated'] : []),
    ].join('; '),
  ])
  return table(['Option', 'Meaning'], rows)
}
