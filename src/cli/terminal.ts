/** Where a command line writes and reads. */
export interface Terminal {
  /** Standard output. */
  out(text: string): void
  /** Standard output, byte by byte; done when more can be taken. */
  outBytes(bytes: Uint8Array): Promise<void>
  /** Whether people read standard output. */
  readonly outIsTerminal: boolean
  /** Standard error. */
  err(text: string): void
  /** Characters in a line of standard output. */
  readonly columns: number
  /** Whether standard output shows colours. */
  readonly outColours: boolean
  /** Whether standard error shows colours. */
  readonly errColours: boolean
  /** All of standard input. */
  stdin(): Promise<Uint8Array>
}

/** Styles of text; each gives its text back as it is where there are no colours. */
export interface Paint {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly green: (text: string) => string
  readonly cyan: (text: string) => string
}

/** Styles by ANSI escape sequences, or none. */
export function paintOf(colours: boolean): Paint {
  const style = (on: number, off: number) => (text: string) =>
    colours && text !== '' ? `\u001B[${on}m${text}\u001B[${off}m` : text
  return {
    bold: style(1, 22),
    dim: style(2, 22),
    red: style(31, 39),
    yellow: style(33, 39),
    green: style(32, 39),
    cyan: style(36, 39),
  }
}
