import { OPERATIONS } from '../service/index.ts'
import type { CommandSource } from './commands-of.ts'
import { serveCommand } from './serve-command.ts'

/** Everything that has a command: the operations, and what serves them. */
export const CLI_COMMANDS: readonly CommandSource[] = [...OPERATIONS, serveCommand]
