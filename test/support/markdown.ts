/** A block between fences. */
export interface Fence {
  /** First word after the opening fence: `yaml`. */
  readonly language: string
  /** The other words after it. */
  readonly marks: readonly string[]
  readonly text: string
  /** 1-based line of the opening fence. */
  readonly line: number
  /** The fence before this one, when nothing but blank lines stands between them. */
  readonly after: Fence | undefined
}

/** A link or image of a document. */
export interface Link {
  readonly target: string
  readonly line: number
}

/** A Markdown document, as far as tests read it. */
export interface Markdown {
  readonly fences: readonly Fence[]
  readonly links: readonly Link[]
  /** What `#…` may say, in order. */
  readonly anchors: readonly string[]
  /** Text between single backticks, outside fences and links. */
  readonly codes: readonly string[]
  /** Rows of every table under each heading, without head and rule; cells are trimmed. */
  readonly tables: ReadonlyMap<string, readonly (readonly string[])[]>
}

/** Reads a Markdown document line by line: fences hide everything inside them. */
export function markdownOf(text: string): Markdown {
  const fences = fencesOf(text.split('\n'))
  const prose = withoutFences(text.split('\n'), fences)
  const plain = prose.map((line) => line.replace(/`+[^`]*`+/g, (code) => ' '.repeat(code.length)))
  const headings = prose.flatMap((line) => /^#{1,6} (.+)$/.exec(line)?.[1] ?? [])
  return {
    fences,
    links: plain.flatMap((line, i) =>
      [...line.matchAll(/\]\(([^()\s]+)\)/g)].map((match) => ({ target: match[1]!, line: i + 1 })),
    ),
    anchors: anchorsOf(headings),
    codes: prose.flatMap((line) => [...line.matchAll(/(?<!`)`([^`]+)`(?![`\]])/g)].map((match) => match[1]!)),
    tables: tablesOf(prose),
  }
}

function fencesOf(lines: readonly string[]): readonly Fence[] {
  const fences: Fence[] = []
  let blank = true
  for (let i = 0; i < lines.length; i++) {
    const open = /^( *)(`{3,})(.*)$/.exec(lines[i]!)
    if (open === null) {
      blank &&= lines[i]!.trim() === ''
      continue
    }
    const [, indent, ticks, info] = open as unknown as [string, string, string, string]
    const end = lines.findIndex((line, j) => j > i && line.trim() === ticks)
    if (end < 0) throw new Error(`the fence in line ${i + 1} is not closed`)
    const [language = '', ...marks] = info.trim().split(/\s+/)
    const inner = lines.slice(i + 1, end).map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
    fences.push({
      language,
      marks,
      text: `${inner.join('\n')}\n`,
      line: i + 1,
      after: blank ? fences.at(-1) : undefined,
    })
    i = end
    blank = true
  }
  return fences
}

/** The lines, those of fences empty, so that every line keeps its number. */
function withoutFences(lines: readonly string[], fences: readonly Fence[]): readonly string[] {
  const hidden = new Set(
    fences.flatMap(({ line, text }) => Array.from({ length: text.split('\n').length + 1 }, (_, i) => line - 1 + i)),
  )
  return lines.map((line, i) => (hidden.has(i) ? '' : line))
}

/** Anchors as GitHub makes them: lower case, without signs, blanks as hyphens, repeated ones numbered. */
function anchorsOf(headings: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return headings.map((heading) => {
    const anchor = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-')
    const count = seen.get(anchor) ?? 0
    seen.set(anchor, count + 1)
    return count === 0 ? anchor : `${anchor}-${count}`
  })
}

function tablesOf(lines: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const tables = new Map<string, string[][]>()
  let heading = ''
  let rows = 0
  for (const line of lines) {
    heading = /^#{1,6} (.+)$/.exec(line)?.[1] ?? heading
    rows = line.startsWith('|') ? rows + 1 : 0
    if (rows <= 2) continue
    const cells = line.replace(/^\| *| *\|\s*$/g, '').split(/ *(?<!\\)\| */)
    tables.set(heading, [...(tables.get(heading) ?? []), cells])
  }
  return tables
}
