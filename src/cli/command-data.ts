/** What follows a flag: nothing, or a value read as text, as a number, or as a number where it looks like one. */
export type FlagTakes = 'nothing' | 'text' | 'number' | 'number-or-text'

/** How the values of a flag become a part of the input, where they are not taken as they are. */
export type FlagReading = 'document' | 'values' | 'values-file' | 'bindings' | 'run'

/** One flag of a command. */
export interface FlagData {
  /** Without dashes. */
  readonly flag: string
  /** Path of the field of the input it gives; empty for a switch that only changes how the answer is shown. */
  readonly field: readonly string[]
  readonly takes: FlagTakes
  /** Whether it may be given more than once. */
  readonly many: boolean
  /** Whether each value may hold several, with commas between them. */
  readonly commas: boolean
  readonly required: boolean
  /** What help shows in the place of the value. */
  readonly label: string
  readonly doc: string
  readonly choices?: readonly string[]
  readonly reads?: FlagReading
  /** What a switch gives its field; true unless said. */
  readonly gives?: false | readonly []
}

/** One argument that is given by its position. */
export interface PositionalData {
  readonly field: readonly string[]
  /** Takes all arguments that follow. */
  readonly many: boolean
  readonly label: string
  readonly doc: string
  readonly reads?: FlagReading
}

/** One command as plain data: all that is needed to read a command line and to help with it. */
export interface CommandData {
  /** Name of its operation. */
  readonly operation: string
  /** The words after `flowsim`. */
  readonly words: readonly string[]
  readonly summary: string
  readonly positionals: readonly PositionalData[]
  readonly flags: readonly FlagData[]
  readonly examples: readonly { readonly line: string; readonly doc: string }[]
}

const TEXT = { field: [], takes: 'text', many: false, commas: false, required: false } as const

const SWITCH = { ...TEXT, takes: 'nothing', label: '' } as const

/** Flags of every command. */
export const GLOBAL_FLAGS: readonly FlagData[] = [
  { ...SWITCH, flag: 'json', doc: 'Print the answer as JSON; problems too, as one line on standard error' },
  { ...TEXT, flag: 'data-dir', label: 'DIR', doc: 'Where runs are stored; FLOWSIM_DATA_DIR, else ./data' },
  {
    ...TEXT,
    flag: 'templates-dir',
    label: 'DIR',
    doc: 'Templates of your own; FLOWSIM_TEMPLATES_DIR, else ./templates',
  },
  { ...TEXT, flag: 'input-dir', label: 'DIR', doc: 'Where data files are looked for last; FLOWSIM_INPUT_DIR, else .' },
  { ...TEXT, flag: 'max-values', label: 'N', takes: 'number', doc: 'Most numbers of one run; 250000000 unless given' },
  { ...TEXT, flag: 'max-nodes', label: 'N', takes: 'number', doc: 'Most nodes of one model; 20000 unless given' },
  {
    ...TEXT,
    flag: 'max-store-bytes',
    label: 'N',
    takes: 'number',
    doc: 'Most bytes of stored runs for another to be begun; of serve 10737418240 unless given',
  },
  {
    ...TEXT,
    flag: 'log-level',
    label: 'LEVEL',
    doc: 'Log to standard error: debug, info, warn, error or silent; FLOWSIM_LOG_LEVEL, else silent',
  },
  { ...SWITCH, flag: 'help', doc: 'Show help' },
  { ...SWITCH, flag: 'version', doc: 'Show the version' },
]
