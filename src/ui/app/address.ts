/** What the list of runs is narrowed to. Empty texts narrow nothing. */
export interface RunsAddress {
  readonly view: 'runs'
  /** Stands somewhere in id, template, tags or note. */
  readonly text: string
  readonly templateId: string
  readonly tag: string
  /** Undefined for runs with and without. */
  readonly hasWarnings: boolean | undefined
}

/** A run about to be made: of which template, and what was filled in so far. */
export interface NewAddress {
  readonly view: 'new'
  readonly templateId: string
  /** Texts of the fields that differ from their defaults, by parameter. */
  readonly values: Readonly<Record<string, string>>
  readonly seed: string
}

/** Lists below the picture of a run. */
export const TABS = ['summary', 'warnings', 'events', 'parameters'] as const

/** One of the lists below the picture of a run. */
export type Tab = (typeof TABS)[number]

/** How a run is looked at. */
export interface RunAddress {
  readonly view: 'run'
  readonly runId: string
  /** The bin that is looked at; undefined for the one the view chooses. */
  readonly bin: number | undefined
  /** Ids of nodes, edges and resources. */
  readonly select: readonly string[]
  /** Names of the measures that are charted; none for the usual ones. */
  readonly measures: readonly string[]
  /** Classes of work that are charted apart; none for all together. */
  readonly classes: readonly string[]
  /** First and last bin of the charts; undefined for the whole run. */
  readonly zoom: readonly [number, number] | undefined
  /** Whether charts have a logarithmic scale. */
  readonly log: boolean
  /** Id of the series whose value in `bin` is explained; empty for none. */
  readonly explain: string
  /** Whether other values of its parameters are tried. */
  readonly whatIf: boolean
  /** Texts of the parameters that are tried in other values, by name. */
  readonly values: Readonly<Record<string, string>>
  readonly tab: Tab
}

/** An address that leads nowhere. */
export interface LostAddress {
  readonly view: 'lost'
  readonly path: string
}

/** What the page shows, as its address says it. */
export type Address = RunsAddress | NewAddress | RunAddress | LostAddress

/** The list of all runs. */
export const ALL_RUNS: RunsAddress = { view: 'runs', text: '', templateId: '', tag: '', hasWarnings: undefined }

/** A new run of a template with its defaults. */
export function newRun(templateId: string): NewAddress {
  return { view: 'new', templateId, values: {}, seed: '' }
}

/** A run, as it is first looked at. */
export function runAt(runId: string): RunAddress {
  return {
    view: 'run',
    runId,
    bin: undefined,
    select: [],
    measures: [],
    classes: [],
    zoom: undefined,
    log: false,
    explain: '',
    whatIf: false,
    values: {},
    tab: 'summary',
  }
}

/** Before the name of a parameter in a query. */
const PARAMETER = 'p.'

/**
 * The view of an address. What a query says that no view knows is passed over; a number that is none is not there.
 *
 * @param url path and query, such as `/runs/abc?bin=7`
 */
export function parseAddress(url: string): Address {
  const { pathname, searchParams: query } = new URL(url, 'http://page.invalid')
  const [, room = '', name = '', ...rest] = pathname.split('/').map(decoded)
  if (room === '' && name === '') return runsAddress(query)
  if (rest.length > 0 || name === '') return { view: 'lost', path: pathname }
  if (room === 'new') {
    return { view: 'new', templateId: name, values: valuesOf(query), seed: query.get('seed') ?? '' }
  }
  return room === 'runs' ? runAddress(name, query) : { view: 'lost', path: pathname }
}

function runsAddress(query: URLSearchParams): RunsAddress {
  const warnings = query.get('warnings')
  return {
    view: 'runs',
    text: query.get('text') ?? '',
    templateId: query.get('template') ?? '',
    tag: query.get('tag') ?? '',
    hasWarnings: warnings === 'with' ? true : warnings === 'without' ? false : undefined,
  }
}

function runAddress(runId: string, query: URLSearchParams): RunAddress {
  const from = wholeNumber(query.get('from'))
  const to = wholeNumber(query.get('to'))
  return {
    view: 'run',
    runId,
    bin: wholeNumber(query.get('bin')),
    select: query.getAll('select'),
    measures: query.getAll('measures'),
    classes: query.getAll('classes'),
    zoom: from === undefined || to === undefined || to < from ? undefined : [from, to],
    log: query.get('scale') === 'log',
    explain: query.get('explain') ?? '',
    whatIf: query.has('whatif'),
    values: valuesOf(query),
    tab: TABS.find((tab) => tab === query.get('tab')) ?? 'summary',
  }
}

function valuesOf(query: URLSearchParams): Readonly<Record<string, string>> {
  const given = [...query].filter(([name]) => name.startsWith(PARAMETER))
  return Object.fromEntries(given.map(([name, value]) => [name.slice(PARAMETER.length), value]))
}

function wholeNumber(text: string | null): number | undefined {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Path and query of a view; what is as it is first looked at does not stand in it. */
export function writeAddress(address: Address): string {
  switch (address.view) {
    case 'runs': {
      const { text, templateId, tag, hasWarnings } = address
      const warnings = hasWarnings === undefined ? '' : hasWarnings ? 'with' : 'without'
      return withQuery('/', [
        ['text', text],
        ['template', templateId],
        ['tag', tag],
        ['warnings', warnings],
      ])
    }
    case 'new': {
      const path = `/new/${encodeURIComponent(address.templateId)}`
      return withQuery(path, [...parameterPairs(address.values), ['seed', address.seed]])
    }
    case 'run':
      return withQuery(`/runs/${encodeURIComponent(address.runId)}`, runPairs(address))
    case 'lost':
      return address.path
  }
}

type Pair = readonly [name: string, value: string]

function runPairs({ bin, select, measures, classes, zoom, ...rest }: RunAddress): Pair[] {
  const each = (name: string, values: readonly string[]): Pair[] => values.map((value) => [name, value])
  return [
    ['bin', bin === undefined ? '' : String(bin)],
    ...each('select', select),
    ...each('measures', measures),
    ...each('classes', classes),
    ['from', zoom === undefined ? '' : String(zoom[0])],
    ['to', zoom === undefined ? '' : String(zoom[1])],
    ['scale', rest.log ? 'log' : ''],
    ['explain', rest.explain],
    ['whatif', rest.whatIf ? 'on' : ''],
    ...parameterPairs(rest.values),
    ['tab', rest.tab === 'summary' ? '' : rest.tab],
  ]
}

function parameterPairs(values: Readonly<Record<string, string>>): Pair[] {
  return Object.entries(values).map(([name, value]) => [PARAMETER + name, value])
}

/** Pairs without a value are left out, but for parameters, whose text may be empty. */
function withQuery(path: string, pairs: readonly Pair[]): string {
  const said = pairs.filter(([name, value]) => value !== '' || name.startsWith(PARAMETER))
  return said.length === 0 ? path : `${path}?${new URLSearchParams(said.map((pair) => [...pair])).toString()}`
}
