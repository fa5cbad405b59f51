import type { Paint } from '../terminal.ts'

/** What an answer is shown on. */
export interface Screen {
  /** Characters in a line. */
  readonly columns: number
  readonly paint: Paint
  /** Milliseconds since 1970. */
  readonly now: number
  /** The data directory as people know it. */
  readonly dataDir: string
  /** A command line of flowsim that works in the same directories. */
  readonly again: (rest: string) => string
  /** This command line again, from a cursor on. */
  readonly onward: (cursor: string) => string
  /** Flags that were given. */
  readonly flags: ReadonlySet<string>
  /** Words of the command line. */
  readonly words: readonly string[]
}

/** An answer as text for people, ending with a line feed. */
export type Show<Answer> = (answer: Answer, screen: Screen) => string
