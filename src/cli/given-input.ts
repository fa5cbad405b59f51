import { dirname, resolve } from 'node:path'
import { Failure, problem, type Checked } from '../base/index.ts'
import { readDocument, readValue, type ContextConfig, type GivenDocument } from '../service/index.ts'
import type { CommandData, FlagData } from './command-data.ts'
import type { CliHost } from './host.ts'
import { readBinding } from './read-binding.ts'
import type { CommandLine, FlagValue } from './read-argv.ts'
import { readGivenFile } from './read-given-file.ts'
import { usageFailure } from './usage-failure.ts'

/** What a command line gives its operation. */
export interface GivenInput {
  /** The input of the operation; runs are named as on the command line. */
  readonly input: Readonly<Record<string, unknown>>
  /** Documents that were read from text, so that problems in them have places. */
  readonly documents: readonly GivenDocument[]
  /** Data and the folder of the model, for the surroundings of the operation. */
  readonly given: Pick<ContextConfig, 'inputs' | 'modelFolder'>
}

interface Gathering {
  readonly input: Record<string, unknown>
  readonly documents: GivenDocument[]
  readonly inputs: NonNullable<ContextConfig['inputs']>[number][]
  modelFolder?: string
}

/**
 * Command line -> input of the operation, by the data of the command alone.
 *
 * @throws Failure usage-invalid, or input-invalid for files that cannot be read as what they are for
 */
export async function givenInput(command: CommandData, line: CommandLine, host: CliHost): Promise<GivenInput> {
  const gathering: Gathering = { input: {}, documents: [], inputs: [] }
  const words = line.words.slice(command.words.length)
  command.positionals.forEach(({ field, many }, i) => put(gathering.input, field, many ? words.slice(i) : words[i]))
  for (const flag of command.flags) {
    const value = line.flags.get(flag.flag)
    if (value !== undefined && flag.field.length > 0) await take(flag, value, gathering, host)
  }
  const { input, documents, inputs, modelFolder } = gathering
  return { input, documents, given: { inputs, modelFolder } }
}

async function take(flag: FlagData, value: FlagValue, gathering: Gathering, host: CliHost): Promise<void> {
  const texts = typeof value === 'boolean' ? [] : typeof value === 'string' ? [value] : value
  switch (flag.reads) {
    case 'document':
      return takeDocument(flag, texts[0]!, gathering, host)
    case 'values':
      return takeValues(flag, texts, gathering)
    case 'values-file':
      return takeValuesFile(flag, texts[0]!, gathering, host)
    case 'bindings':
      for (const text of texts) {
        const { name, data, binding } = readBinding(text, host)
        gathering.inputs.push(data)
        addNamed(gathering, flag, name, binding)
      }
      return
    case 'run':
    case undefined:
      if (at(gathering.input, flag.field) !== undefined) {
        throw usageFailure(`--${flag.flag} contradicts another option`, 'Give one of them.')
      }
      put(gathering.input, flag.field, plainValue(flag, value, texts))
  }
}

function plainValue(flag: FlagData, value: FlagValue, texts: readonly string[]): unknown {
  if (flag.takes === 'nothing') return flag.gives ?? value === true
  if (flag.many) return flag.commas ? texts.flatMap((text) => text.split(',')) : texts
  const text = texts[0]!
  const number = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text) ? Number(text) : undefined
  if (flag.takes === 'number' && number === undefined) {
    throw usageFailure(`--${flag.flag} is ${JSON.stringify(text)}, and must be a number`, flag.doc)
  }
  return flag.takes === 'text' ? text : (number ?? text)
}

async function takeDocument(flag: FlagData, path: string, gathering: Gathering, host: CliHost): Promise<void> {
  const stdin = path === '-'
  const text = stdin ? decoded(await host.terminal.stdin()) : readText(path, flag, host)
  const document = sound(
    readDocument(text, stdin ? 'stdin' : path, []),
    `${stdin ? 'standard input' : path} cannot be read`,
  )
  gathering.documents.push(document)
  if (!stdin) gathering.modelFolder = dirname(resolve(host.cwd, path))
  put(gathering.input, flag.field, document.value)
}

function takeValues(flag: FlagData, texts: readonly string[], gathering: Gathering): void {
  for (const text of texts) {
    const split = text.indexOf('=')
    if (split < 1)
      throw usageFailure(`--${flag.flag} is ${JSON.stringify(text)}, not NAME=VALUE`, 'Such as --param bins=144.')
    const name = text.slice(0, split)
    const value = sound(
      readValue(text.slice(split + 1), [...flag.field, name]),
      `--${flag.flag} ${name} cannot be read`,
    )
    addNamed(gathering, flag, name, value)
  }
}

function takeValuesFile(flag: FlagData, path: string, gathering: Gathering, host: CliHost): void {
  const document = sound(readDocument(readText(path, flag, host), path, flag.field), `${path} cannot be read`)
  gathering.documents.push(document)
  for (const [name, value] of Object.entries(document.value)) addNamed(gathering, flag, name, value)
}

/** Puts a value under its name in a map of the input; a name that is there already came from another flag. */
function addNamed({ input }: Gathering, { field }: FlagData, name: string, value: unknown): void {
  const named = (at(input, field) ?? {}) as Readonly<Record<string, unknown>>
  if (Object.hasOwn(named, name)) {
    const message = `the parameter ${name} is given twice`
    const diagnostics = [problem('parameter-twice', [...field, name], message, 'Keep one of them.')]
    throw new Failure('input-invalid', message, { diagnostics })
  }
  // By entries, so that a name such as __proto__ is a name like any other.
  put(input, field, Object.fromEntries([...Object.entries(named), [name, value]]))
}

function sound<T>({ value, diagnostics }: Checked<T>, message: string): T {
  if (diagnostics.length > 0) throw new Failure('input-invalid', message, { diagnostics })
  return value as T
}

function readText(path: string, { flag, field }: FlagData, { cwd }: CliHost): string {
  return readGivenFile({ path, cwd, field, hint: `Correct the path after --${flag}.` }).toString('utf8')
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function at(input: Readonly<Record<string, unknown>>, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], input)
}

function put(input: Record<string, unknown>, [key, ...rest]: readonly string[], value: unknown): void {
  if (key === undefined) return
  if (rest.length === 0) input[key] = value
  else put((input[key] ??= {}) as Record<string, unknown>, rest, value)
}
