/** A file made from definitions: committed, never edited. */
export interface GeneratedFile {
  /** From the root of the repository, with `/`. */
  readonly path: string
  /** Ends with a line feed, and depends on nothing but the definitions. */
  readonly text: string
}

/** Makes some files; loaded only when its turn comes. */
export type Generator = () => readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>
