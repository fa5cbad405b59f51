import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { basename, dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import rooms from './rooms.json' with { type: 'json' }
import { codeOf, specifiersOf, undocumentedExports } from './support/source-text.ts'

/** Which room may import which, by the folder that holds the rooms; `.` are the files in that folder itself. */
const TABLES = new Map(
  (['src', 'src/engine'] as const).map((folder) => [
    folder,
    new Map<string, readonly string[]>(Object.entries(rooms[folder])),
  ]),
)

/** Rooms without a door, each with the reason. */
const NO_DOOR = new Map([
  ['src/cli', 'a program: main.ts is run, nobody imports it'],
  ['src/ui', 'a program of the browser: main.tsx is run, nobody imports it'],
  ['src/engine/.', 'src/engine/index.ts is the door of the house'],
])

/** Imports that leave src, each with the reason. */
const LEAVING = new Map<string, string>([])

/** Folders of definitions: one idea per file, in the size of a page. */
const DEFINITIONS = [
  ...[
    'nodes',
    'disciplines',
    'functions',
    'profiles',
    'series',
    'distributions',
    'processes',
    'metrics',
    'checks',
    'warnings',
  ].map((list) => `src/engine/vocabulary/${list}`),
  'src/template/parameter-types',
  'src/bundle/artifacts',
  'src/service/operations',
]

/** What differs between two runs, machines or locales, or reaches out of the program. */
const IMPURE =
  /\bDate\.(?:now|parse)\b|\bnew Date(?:\(\s*\)|(?!\s*\())|(?<!new )\bDate\(|\bMath\.random\b|\blocaleCompare\b|\btoLocale\w*|\bIntl\b|(?<![.\w$])(?:process|performance|crypto|console|globalThis|global)\s*[.[]|(?<![.\w$])(?:setTimeout|setInterval|setImmediate|fetch|require|eval)\(/

/** Arithmetic that the standard of the language leaves open: it fixes only these functions and the constants of Math, and not **. */
const INEXACT = /\bMath\b(?!\.(?:abs|min|max|floor|ceil|trunc|round|sqrt|sign|imul|clz32|[A-Z]\w*)\b)|(?<!\/)\*\*/

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('.generated.'))
  .map((name) => {
    const text = readFileSync(join('src', name), 'utf8')
    return { path: join('src', name), text, code: codeOf(text), lines: text.split('\n').length - 1 }
  })

const imports = sources.flatMap(({ path, text, code }) =>
  specifiersOf(text, code).map((specifier) => {
    const target = specifier.startsWith('.') ? normalize(join(dirname(path), specifier)) : undefined
    return { path, specifier, target }
  }),
)

const isDoor = (path: string): boolean =>
  [...TABLES.keys()].some((folder) => dirname(dirname(path)) === folder && basename(path) === 'index.ts')
const isDefinition = (path: string): boolean => DEFINITIONS.includes(dirname(path)) && basename(path) !== 'index.ts'
const isIn = (path: string, room: string): boolean => path.startsWith(`src/${room}/`)
const isPure = (path: string): boolean => rooms.pure.some((room) => isIn(path, room))

/** The room of a file as the table of `folder` sees it: one of its own, or for a file outside, the room of src. */
function roomOf(folder: string, path: string): string {
  const [own, ...rest] = path.startsWith(`${folder}/`)
    ? path.slice(folder.length + 1).split('/')
    : path.split('/').slice(1)
  return rest.length === 0 ? '.' : own!
}

/** Imports from one room of `folder` into another. */
function crossings(folder: string): { path: string; target: string; from: string; to: string }[] {
  return imports.flatMap(({ path, target }) => {
    if (target === undefined || !path.startsWith(`${folder}/`) || !target.startsWith('src/')) return []
    const from = roomOf(folder, path)
    const to = roomOf(folder, target)
    return from === to ? [] : [{ path, target, from, to }]
  })
}

const arrow = ({ path, target }: { path: string; target: string }): string => `${path} imports ${target}`

test('the sources are seen', () => {
  expect(sources.length).toBeGreaterThan(50)
  expect(imports.length).toBeGreaterThan(50)
  expect(imports.filter(({ target }) => target?.endsWith('/index.ts')).length).toBeGreaterThan(50)
})

describe.each([...TABLES])('rooms of %s', (folder, table) => {
  test('every folder is a room of the table, and every room a folder', () => {
    const found = new Set(
      sources.filter(({ path }) => path.startsWith(`${folder}/`)).map(({ path }) => roomOf(folder, path)),
    )
    expect([...found].sort()).toEqual([...table.keys()].sort())
  })

  test('a room is listed after every room it may import', () => {
    const order = [...(folder === 'src' ? [] : Object.keys(rooms.src)), ...table.keys()]
    const wrong = [...table].flatMap(([room, allowed]) =>
      allowed
        .filter((other) => order.indexOf(other) === -1 || order.indexOf(other) >= order.lastIndexOf(room))
        .map((other) => `${room} -> ${other}`),
    )
    expect(wrong).toEqual([])
  })

  test('a room imports only the rooms it may', () => {
    expect(
      crossings(folder)
        .filter(({ from, to }) => table.get(from)?.includes(to) !== true)
        .map(arrow),
    ).toEqual([])
  })

  test('every allowance is used', () => {
    const used = new Set(crossings(folder).map(({ from, to }) => `${from} -> ${to}`))
    const allowed = [...table].flatMap(([room, others]) => others.map((other) => `${room} -> ${other}`))
    expect(allowed.filter((edge) => !used.has(edge))).toEqual([])
  })

  test('a room is entered by its door', () => {
    const wrong = crossings(folder).filter(({ target }) => !isDoor(target))
    expect(wrong.map(arrow)).toEqual([])
  })

  test('every room has a door', () => {
    const files = new Set(sources.map(({ path }) => path))
    const wanted = [...table.keys()].map((room) => `${folder}/${room}`).filter((room) => !NO_DOOR.has(room))
    expect(wanted.filter((room) => !files.has(`${room}/index.ts`))).toEqual([])
  })
})

describe('doors', () => {
  const doors = sources.filter(({ path }) => isDoor(path))

  test('a door says what comes in, what goes out, what never happens and where that is specified', () => {
    const header = (text: string): string => /^(?:\/\/.*\n){3,4}(?!\/\/)/.exec(text)?.[0] ?? ''
    const wrong = doors.filter(({ text }) => !/In:[^]*Out:[^]*Never[^]*Specified in/.test(header(text)))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('a door holds nothing but exports from its room', () => {
    const REEXPORT = /export (?:type )?(?:\{[^}]*\}|\*(?: as \w+)?) from '\s*'/g
    const wrong = doors.filter(({ code }) => code.replace(REEXPORT, '').trim() !== '')
    expect(wrong.map(({ path }) => path)).toEqual([])
  })
})

describe('purity', () => {
  const found = (pattern: RegExp, applies: (path: string) => boolean): string[] =>
    sources
      .filter(({ path }) => applies(path))
      .flatMap(({ path, code }) =>
        code
          .split('\n')
          .flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1} ${pattern.exec(line)?.[0] ?? ''}`] : [])),
      )

  test('pure rooms import no module of Node', () => {
    const wrong = imports.filter(({ path, specifier }) => isPure(path) && isBuiltin(specifier))
    expect(wrong.map(({ path, specifier }) => `${path} imports ${specifier}`)).toEqual([])
  })

  test('pure rooms mention nothing that differs between runs, machines or locales', () => {
    expect(found(IMPURE, isPure)).toEqual([])
  })

  test('the engine uses only arithmetic that is the same on every machine', () => {
    expect(found(INEXACT, (path) => isIn(path, 'engine'))).toEqual([])
  })

  test('nothing outside src is imported', () => {
    const leaving = imports.flatMap(({ path, target }) =>
      target === undefined || target.startsWith('src/') ? [] : [`${path} -> ${target}`],
    )
    expect(leaving).toEqual([...LEAVING.keys()])
  })
})

describe('files', () => {
  test('no file is longer than its kind may be', () => {
    const most = (path: string): number => (isDoor(path) ? 40 : isDefinition(path) ? 150 : 300)
    const long = sources.filter(({ path, lines }) => lines > most(path))
    expect(long.map(({ path, lines }) => `${path}: ${lines} of ${most(path)} lines`)).toEqual([])
  })

  test('every export has a docstring', () => {
    const wrong = sources.flatMap(({ path, text, code }) =>
      undocumentedExports(text, code).map((name) => `${path}: ${name}`),
    )
    expect(wrong).toEqual([])
  })

  test('a file is named in kebab case, after what it holds', () => {
    const wrong = sources.filter(
      ({ path }) =>
        !/^[a-z0-9-]+\.tsx?$/.test(basename(path)) ||
        /\b(?:utils?|helpers?|common|types|constants|misc)\b/.test(path.slice(4).replace(/-/g, '')),
    )
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('nothing is left for later', () => {
    const wrong = sources.filter(({ text }) => /\b(?:TODO|FIXME|XXX|HACK)\b/.test(text))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })
})

describe('reading code', () => {
  test('comments, strings, templates and patterns are blank, and what stands in holes is not', () => {
    const text = "a('Math.exp') // Math.exp\n/* Date.now */ b = /['`/]/.test(c) / `d${e({ f: `g${h}` })}i` / j"
    const code = codeOf(text)
    expect(code.length).toBe(text.length)
    expect(code.replace(/ +/g, ' ')).toBe("a(' ') \n b = .test(c) / e({ f: h }) / j")
  })

  test('imports are found in every form, and only where they are code', () => {
    const text = [
      "import { a } from './a.ts'",
      "export type { B } from './b.ts'",
      "import './c.ts'",
      "const d = await import('./d.ts')",
      "type E = import('./e.ts').E",
      "// from './f.ts'",
      'const g = "from \'./g.ts\'"',
    ].join('\n')
    expect(specifiersOf(text)).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts'])
  })

  test('an export without a docstring is named', () => {
    const text = ['/** It. */', 'export const a = 1', '', 'export async function b() {}', "export { c } from './c.ts'"]
    expect(undocumentedExports(text.join('\n'))).toEqual(['b'])
  })
})
