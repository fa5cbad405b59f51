import { readFileSync } from 'node:fs'
import { commandsOf } from '../../src/cli/commands-of.ts'
import { CLI_COMMANDS } from '../../src/cli/cli-commands.ts'
import type { GeneratedFile } from './generated-file.ts'

const PACKAGE = new URL('../../package.json', import.meta.url)

/** src/cli/commands.generated.json: what the program knows before it loads anything else. */
export function commands(): readonly GeneratedFile[] {
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string }
  const text = `${JSON.stringify({ version, commands: commandsOf(CLI_COMMANDS) }, null, 2)}\n`
  return [{ path: 'src/cli/commands.generated.json', text }]
}
