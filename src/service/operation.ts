import type { Static, TObject, TSchema } from '@sinclair/typebox'
import type { FailureCode } from '../base/index.ts'
import type { BytesAnswer } from './bytes-answer.ts'
import type { ServiceContext } from './context.ts'

/**
 * How a command line gives a field of the input, where its schema alone does not say:
 *
 * - `document`  a path, `-` for standard input, to a YAML or JSON map
 * - `values`    `--param NAME=VALUE`, each a YAML value, and `--param-file FILE`
 * - `bindings`  `--bind NAME=FILE?column=…`, each a data file
 * - `run`       an id, a beginning of one that only one run has, or `latest`
 */
export type FieldReading = 'document' | 'values' | 'bindings' | 'run'

/** How one field of the input stands on a command line. */
export interface FieldSpec {
  /** Without dashes; the field's own name in kebab case unless given. */
  readonly flag?: string
  /** What the help shows in the place of a value; made from the schema unless given. */
  readonly label?: string
  /** What the help says of it; the description of the schema unless given. */
  readonly doc?: string
  readonly reads?: FieldReading
  /** Whether a list also takes several values at once, with commas between them. */
  readonly commas?: boolean
  /** Without dashes: a switch that gives the field its empty value, false or no items. */
  readonly none?: string
}

/** A switch that changes only how an answer is shown to people. */
export interface ShowFlag {
  /** Without dashes. */
  readonly flag: string
  readonly doc: string
}

/** The command of an operation. */
export interface CommandSpec<Answer = unknown> {
  /** The words after `flowsim`: `runs show`. */
  readonly command: string
  /** Fields of the input that are given by position, in order; a list takes all that follow. */
  readonly positionals?: readonly string[]
  /** By name of the field, nested ones with dots. */
  readonly fields?: Readonly<Record<string, FieldSpec>>
  readonly showFlags?: readonly ShowFlag[]
  /** Command lines without `flowsim` that work as they stand, and what they do. */
  readonly examples: readonly { readonly line: string; readonly doc: string }[]
  /** Exit code of an operation that was done; 0 unless given. */
  exit?(answer: Answer): number
}

/** What the routes are about, in the order in which their description lists them. */
export const ROUTE_TAGS = {
  templates: 'Models with parameters, and what a model would become',
  runs: 'Stored runs: make, find, mark, check, take away, remove',
  travel: 'Through the time of a run: what every number was, and why',
  vocabulary: 'What a model may say',
  service: 'The server itself',
} as const

/** Another form of an answer than the usual one. */
export interface AnswerForm<Answer = unknown> {
  readonly mediaType: string
  readonly doc: string
  write(answer: Answer): BytesAnswer
}

/**
 * Which threads of a server do an operation that would keep it from serving:
 *
 * - `runs`   what makes runs, and may take minutes
 * - `looks`  what leaves nothing behind, and waits for no run
 */
export type Lane = 'runs' | 'looks'

/** The route of an operation. */
export interface RouteSpec<Answer = unknown, Asked = Readonly<Record<string, unknown>>> {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** `{name}` stands for a field of the input. */
  readonly url: string
  readonly tag: keyof typeof ROUTE_TAGS
  /**
   * An input that works as it stands, for the description of the API and its tour. A run that it names is
   * `EXAMPLE_RUN`, which the example of `createRun` makes.
   */
  readonly example: Readonly<Record<string, unknown>>
  /** The last field of the address, where it may hold slashes: the path of a file. */
  readonly deepField?: string
  /**
   * Hashes of all that the answer depends on besides the input, so that who has an answer need not be sent an equal one.
   * Absent where an answer depends on more than can be told without making it.
   */
  basis?(context: ServiceContext, input: Asked): Promise<readonly string[]>
  /** Other forms of the answer, for who asks for their media type. */
  readonly forms?: readonly AnswerForm<Answer>[]
  /** Whether a request may carry an `Idempotency-Key`, by which asking again makes nothing twice. */
  readonly keyed?: true
  /** Absent for what is done at once, by the thread that serves. */
  readonly lane?: Lane
  /** Address of what was made and was not there before; null when nothing was. */
  created?(answer: Answer): string | null
}

/** Id of the run that examples of routes make, look at and remove. */
export const EXAMPLE_RUN = 'my-first-run'

/**
 * One thing flowsim can do, described once. The API and the command line are both made from the list of these; neither
 * has code for a particular operation but how its answer is shown. One file per operation in service/operations.
 */
export interface Operation<
  Input extends TObject = TObject,
  Output extends TSchema = TSchema,
  Asked = Static<Input>,
  Answer = Static<Output>,
> {
  /** camelCase verb and noun. */
  readonly name: string
  /** One sentence, imperative; the help of the command. */
  readonly summary: string
  /** Closed: a field that is not in it is an error. */
  readonly input: Input
  readonly output: Output
  /** Media types of an answer that is bytes, whose output is `BYTES`; absent for JSON. */
  readonly mediaTypes?: readonly [string, ...string[]]
  /** Failures a caller must expect, besides `input-invalid` and `internal`. */
  readonly failures: readonly FailureCode[]
  /** Null for an operation of the command line alone. */
  readonly http: RouteSpec<Answer, Asked> | null
  readonly cli: CommandSpec<Answer>
  /** @throws Failure */
  run(context: ServiceContext, input: Asked): Promise<Answer>
}

/** An operation that still knows the types of what it is asked and answers; nothing of them is there at run time. */
export interface TypedOperation<Asked, Answer> extends Operation {
  readonly shapes?: { readonly asked: Asked; readonly answer: Answer }
}

/** Keeps the types of input and answer while an operation is defined, and in its name; the list forgets them again. */
export function defineOperation<Input extends TObject, Output extends TSchema>(
  operation: Operation<Input, Output>,
): TypedOperation<Static<Input>, Static<Output>> {
  return operation
}
