import { quoteEdge } from '../expression/index.ts'
import { numberText } from '../vocabulary/index.ts'
import { shareText } from './edge-rule.ts'
import { guessedShare, numberAt, sum, type Asked } from './held-asked.ts'
import { expected, suffixes } from './held-inflows.ts'
import { derived, type Rule } from './rule.ts'
import { valueAt } from './value.ts'

/** Most that passes an edge for each unit of work of its sender. */
export function through(asked: Asked): Rule {
  const parts = partsOf(asked)
  const each = parts.map(({ text, work }) => (work === 1 ? text : `${text} / ${numberText(work)}`))
  return derived(
    each.length === 0 ? '0' : each.length === 1 ? each[0]! : `MAX(${each.join(', ')})`,
    'most that the edge delivers for one unit of work of its sender',
  )
}

/** What of each item of a class that its sender attempts goes over an edge. */
function partsOf({ run, held, owner }: Asked): readonly { suffix: string; text: string; work: number }[] {
  const edge = run.model.edges.find(({ id }) => id === owner)!
  const { classes } = held.nodes[held.nodeIds.indexOf(edge.from)]!
  return suffixes(run).flatMap((suffix, c) => {
    const workClass = run.model.classes[c]!
    if (!edge.classes.includes(workClass)) return []
    const share = shareText(run, edge, run.model.hasClasses ? workClass : null)?.[0] ?? ''
    const factors = [
      ...(classes[c]!.failureRate === undefined ? [] : [`${edge.from}.passing${suffix}`]),
      ...(share === '' ? [] : [share]),
      ...(edge.multiplier === undefined ? [] : [quoteEdge(`${owner}.fields.multiplier`)]),
    ]
    return [{ suffix, text: factors.length === 0 ? '1' : factors.join(' * '), work: classes[c]!.work }]
  })
}

/** What an edge would deliver of what its sender may attempt. */
export function edgeWant(asked: Asked): Rule {
  const { run, owner } = asked
  const { from } = run.model.edges.find(({ id }) => id === owner)!
  const items = partsOf(asked).map(
    ({ suffix, text }) => `(${from}.holds${suffix} + ${from}.awaits${suffix})${by(text)}`,
  )
  const all = items.length === 0 ? '0' : items.join(' + ')
  const may = numberAt(asked, `${from}.own`)
  if (!(may < Infinity)) return derived(all, 'what it would deliver of all that its sender has and expects')
  return derived(
    `MIN(${ownName(asked, from)} * ${quoteEdge(`${owner}.through`)}, ${all})`,
    'what it would deliver of what its sender has, expects and may attempt',
  )
}

const by = (text: string): string => (text === '1' ? '' : ` * ${text}`)

/** How the room of a full queue is divided among the edges that wait for it; in proportion to what they want. */
export function edgeAllotment(asked: Asked): Rule {
  const { held, run, owner, bin } = asked
  if (!(numberAt(asked, `${owner}.allotment`) < Infinity)) return derived(null, 'it is not held back')
  const { to } = run.model.edges.find(({ id }) => id === owner)!
  const node = held.nodeIds.indexOf(to)
  const { into } = held.rooms.find((one) => one.node === node)!
  const ids = into.map((e) => held.edgeIds[e]!)
  const wants = ids.map((id) => quoteEdge(`${id}.want`))
  const of = ids.indexOf(owner)
  const wanted = sum(ids.map((id) => valueAt(run, `${id}.want`, bin)!))
  if (wanted > numberAt(asked, `${to}.room`)) {
    return derived(
      `${wants[of]!} * ${to}.room / (${wants.join(' + ')})`,
      `its part, by what it would deliver, of the room in ${to}`,
    )
  }
  const guessed = into.map((e) => held.nodes[held.edges[e]!.from]!.guessed)
  return guessedShare(wants, `${to}.room`, guessed, of)
}

/** Most that a node surely sends on. */
export function send(asked: Asked): Rule {
  const { held, owner } = asked
  const { outOf } = held.rooms.find(({ node }) => held.nodeIds[node] === owner)!
  const caps = outOf.flatMap((e) => {
    const id = held.edgeIds[e]!
    if (!(numberAt(asked, `${id}.through`) > 0) || !(numberAt(asked, `${id}.allotment`) < Infinity)) return []
    return [`${quoteEdge(`${id}.allotment`)} / ${quoteEdge(`${id}.through`)}`]
  })
  const may = numberAt(asked, `${owner}.own`) < Infinity ? [ownName(asked, owner)] : []
  const all = [...may, ...caps]
  if (all.length === 0) return { ...derived(null, 'unlimited'), value: Infinity }
  return derived(
    all.length === 1 ? all[0]! : `MIN(${all.join(', ')})`,
    'what it may attempt, as far as there is room for it further on',
  )
}

/** Room in a queue: what may come without its being longer than its limit. */
export function room(asked: Asked): Rule {
  const { run, owner } = asked
  if (!(numberAt(asked, `${owner}.send`) < Infinity)) return { ...derived(null, 'unlimited'), value: Infinity }
  const crowd = suffixes(run).flatMap((suffix) => [
    `${owner}.holds${suffix}`,
    ...expected(asked, owner, suffix).flatMap(({ text, obeys }) => (obeys ? [] : [text])),
  ])
  return derived(
    `MAX(0, ${owner}.limit + ${owner}.send - ${crowd.join(' - ')})`,
    'the limit of its queue, and what it surely sends on, less what is there and what comes unasked',
  )
}

/** The part of its attempts that a node makes because there is no room further on for all of them. */
export function roomFactor(asked: Asked): Rule {
  const { run, owner } = asked
  const binding = run.model.edgesFrom(owner, 'served').flatMap(({ id }) => {
    const edge = { ...asked, owner: id }
    if (!asked.held.edgeIds.includes(id) || !(numberAt(asked, `${id}.allotment`) < Infinity)) return []
    const delivered = partsOf(edge).map(({ suffix, text }) => `${owner}.tried${suffix}${by(text)}`)
    return [{ allotment: quoteEdge(`${id}.allotment`), delivered: delivered.join(' + ') }]
  })
  const factors = binding.map(
    ({ allotment, delivered }) => `IF(${delivered} > ${allotment}, ${allotment} / (${delivered}), 1)`,
  )
  if (factors.length === 0) return derived('1', 'all of it: nothing further on is full')
  return derived(
    factors.length === 1 ? factors[0]! : `MIN(${factors.join(', ')})`,
    'as much as there is room for further on; one full queue slows all that it does',
  )
}

/** What a node may attempt after resources; the name of its capacity where it uses none. */
function ownName({ held }: Asked, node: string): string {
  return held.nodes[held.nodeIds.indexOf(node)]!.capped === undefined ? `${node}.capacity` : `${node}.own`
}
