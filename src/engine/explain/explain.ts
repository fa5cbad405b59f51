import type { DocPath, Unit } from '../../base/index.ts'
import { parseFormula } from '../expression/index.ts'
import type { ExplainedRun } from './facts.ts'
import { readsAt, type Read } from './reads.ts'
import { ruleOf } from './rule-of.ts'
import { derived } from './rule.ts'
import { valueAt, valueOf } from './value.ts'

/** Most links of one explanation. */
export const MOST_LINKS = 1000

/** A value that another was computed from. */
export interface Term {
  /** As in the formula; the name of a function for what it remembers. */
  readonly name: string
  /** Id of a series of the run, or of a field: `payment.fields.failureRate`; null for what a function remembers. */
  readonly series: string | null
  readonly binIndex: number
  /** NaN where undefined. */
  readonly value: number
}

/** One value, and how it came about. */
export interface Link {
  readonly series: string
  readonly binIndex: number
  /** NaN where undefined. */
  readonly value: number
  readonly unit: Unit
  /** Over full ids, so that it computes to the value again; null for what is given as a form, is unlimited, or is looked up. */
  readonly formula: string | null
  /** The same in words: a phrase. */
  readonly text: string
  readonly terms: readonly Term[]
  /** Where the model gives it; null for what is computed. */
  readonly place: DocPath | null
}

/** How a value came about, link by link: the value itself first, then what it was made from, nearest first. */
export interface Explanation {
  readonly links: readonly Link[]
  /** Whether there are more links than are told. */
  readonly truncated: boolean
}

/**
 * Explain the value of a series in a bin by the values it was computed from, link by link up to what the model gives.
 *
 * @param id of a series of the run, of a scratch measure or of a field that it names
 * @param bin 0 or more, less than the bins of the run
 * @param most links
 */
export function explain(run: ExplainedRun, id: string, bin: number, most = MOST_LINKS): Explanation {
  const links: Link[] = []
  const asked: { id: string; bin: number }[] = [{ id, bin }]
  const seen = new Set([`${id} ${bin}`])
  for (let i = 0; i < asked.length && links.length < most; i++) {
    const link = linkOf(run, asked[i]!.id, asked[i]!.bin)
    links.push(link)
    for (const { series, binIndex } of link.terms) {
      if (series === null || seen.has(`${series} ${binIndex}`)) continue
      seen.add(`${series} ${binIndex}`)
      asked.push({ id: series, bin: binIndex })
    }
  }
  return { links, truncated: asked.length > links.length }
}

function linkOf(run: ExplainedRun, id: string, bin: number): Link {
  const { formula, says, context, place } = ruleOf(run, id, bin) ?? derived(null, 'computed with others of its node')
  const told = [formula ?? [], context].flat().flatMap((text) => readsOf(run, text, bin))
  const reads = new Map(told.map((read) => [`${read.name} ${read.bin} ${read.part?.offset ?? ''}`, read]))
  return {
    series: id,
    binIndex: bin,
    value: valueAt(run, id, bin) ?? NaN,
    unit: unitOf(run, id),
    formula,
    text: says,
    terms: [...reads.values()].map((read) => termOf(run, read)),
    place,
  }
}

function readsOf({ definitions }: ExplainedRun, formula: string, bin: number): readonly Read[] {
  const expr = parseFormula(formula).value
  return expr === undefined ? [] : readsAt(expr, bin, definitions.functions)
}

function termOf(run: ExplainedRun, { name, bin, part }: Read): Term {
  if (part !== undefined) return { name, series: null, binIndex: bin, value: valueOf(run, part, bin) }
  const value = valueAt(run, name, bin)
  return { name, series: value === undefined ? null : name, binIndex: bin, value: value ?? run.absent(name) }
}

function unitOf({ plan, model }: ExplainedRun, id: string): Unit {
  const spec = plan.series.find((series) => series.id === id)
  if (spec !== undefined) return spec.unit
  const node = model.nodes.find((one) => id.startsWith(`${one.id}.`))
  const names = id.split('.').slice(1)
  if (node === undefined || names[0] === 'fields') return 'none'
  if (names.length > 1 && model.classes.includes(names.at(-1)!)) names.pop()
  const name = names.at(-1)!
  return (
    node.kind.measures[names[0]!]?.unit ?? node.kind.detailUnits?.[name] ?? (name.endsWith('Age') ? 'minutes' : 'none')
  )
}
