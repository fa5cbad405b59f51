import type { ContextConfig, Operation, ServiceContext } from '../service/index.ts'
import type { CommandData } from './command-data.ts'
import type { Terminal } from './terminal.ts'

/** What a command line touches besides its arguments. */
export interface CliHost {
  readonly terminal: Terminal
  readonly env: Readonly<Record<string, string | undefined>>
  /** The current directory, absolute. */
  readonly cwd: string
  /** Version of flowsim. */
  readonly version: string
  /** The commands of the operations. */
  readonly commands: readonly CommandData[]
  /** Milliseconds since some instant, for progress. */
  readonly elapsed: () => number
  /** Milliseconds since 1970, to say how old a run is. */
  readonly now: () => number
  /** The exit code of the first signal to end; once asked, a signal ends nothing by itself. */
  readonly stopped: () => Promise<number>
  /** Those of flowsim unless given. */
  readonly operations?: readonly Operation[]
  /** That of this machine unless given. */
  readonly createContext?: (config: ContextConfig) => Promise<ServiceContext>
}
