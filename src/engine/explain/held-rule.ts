import { times } from '../vocabulary/index.ts'
import type { ExplainedRun } from './facts.ts'
import { numberAt, type Asked } from './held-asked.ts'
import { expected, flowName, incoming, nodeAt, suffixes, suffixOf } from './held-inflows.ts'
import { resourceAllotment } from './resource-allotment.ts'
import { edgeAllotment, edgeWant, room, roomFactor, send, through } from './room-rule.ts'
import { derived, type Rule } from './rule.ts'

/** How what is held, and what is allotted to it, comes about (docs/spec/resources.md); undefined of anything else. */
export function heldRule(run: ExplainedRun, id: string, bin: number): Rule | undefined {
  const held = run.recorded.held()
  if (held === undefined) return undefined
  const owner = [...held.nodeIds, ...held.edgeIds, ...held.resourceIds].find((one) => id.startsWith(`${one}.`))
  if (owner === undefined) return undefined
  const rest = id.slice(owner.length + 1).split('.')
  const asked: Asked = { run, held, bin, owner, rest }
  if (held.edgeIds.includes(owner)) return EDGE_RULES[rest[0]!]?.(asked)
  if (held.resourceIds.includes(owner)) return rest[0] === 'allotment' ? resourceAllotment(asked) : undefined
  return NODE_RULES[rest[0]!]?.(asked)
}

const NODE_RULES: Readonly<Record<string, (asked: Asked) => Rule | undefined>> = {
  own,
  want,
  holds,
  awaits,
  send,
  room,
  roomFactor,
}

const EDGE_RULES: Readonly<Record<string, (asked: Asked) => Rule | undefined>> = {
  want: edgeWant,
  through,
  allotment: edgeAllotment,
}

const capacityOf = (asked: Asked, node: string): string | undefined =>
  numberAt(asked, `${node}.ceiling`) < Infinity ? `${node}.capacity` : undefined

/** Its capacity, as far as its resources let it. */
function own(asked: Asked): Rule | undefined {
  const { held, owner } = asked
  const caps = held.resources.flatMap(({ users }, r) =>
    users.some(({ node }) => held.nodeIds[node] === owner) &&
    numberAt(asked, `${held.resourceIds[r]!}.allotment.${owner}`) < Infinity
      ? [`${held.resourceIds[r]!}.allotment.${owner} / ${owner}.fields.uses.${held.resourceIds[r]!}`]
      : [],
  )
  if (caps.length === 0) return undefined
  const capacity = capacityOf(asked, owner)
  const terms = capacity === undefined ? caps : [capacity, ...caps]
  return derived(
    terms.length === 1 ? terms[0]! : `MIN(${terms.join(', ')})`,
    `${capacity === undefined ? '' : 'the smaller of its capacity and '}what it is allotted of its resources, over the units that one unit of work takes`,
  )
}

/** What it would attempt without any resource, as far as it is known what comes. */
function want(asked: Asked): Rule {
  const { run, owner } = asked
  const { classes } = nodeAt(asked, owner)
  const work = suffixes(run).map((suffix, c) => {
    const factor = times(classes[c]!.work)
    return factor === ''
      ? `${owner}.holds${suffix} + ${owner}.awaits${suffix}`
      : `(${owner}.holds${suffix} + ${owner}.awaits${suffix})${factor}`
  })
  const capacity = capacityOf(asked, owner)
  const all = work.join(' + ')
  return derived(
    capacity === undefined ? all : `MIN(${capacity}, ${all})`,
    `what it would attempt: the work it has, and what it expects to come${capacity === undefined ? '' : ', up to its capacity'}`,
  )
}

/** What it has of a class when the bin begins, and what edges with a lag bring. */
function holds(asked: Asked): Rule {
  const { owner } = asked
  const suffix = suffixOf(asked)
  const lagged = incoming(asked, owner, suffix).filter(({ lag }) => lag > 0)
  const terms = [`${owner}.kept${suffix}`, ...lagged.map((edge) => `SHIFT(${flowName(edge, suffix)}, ${edge.lag})`)]
  return derived(terms.join(' + '), 'what is there when the bin begins, whatever comes from others in it')
}

function awaits(asked: Asked): Rule {
  const flows = expected(asked, asked.owner, suffixOf(asked)).map(({ text }) => text)
  if (flows.length === 0) return derived('0', 'nothing comes in the same bin')
  const guessed = flows.some((text) => text.startsWith('SHIFT'))
  return derived(
    flows.join(' + '),
    `what comes in the bin${guessed ? ': where that is not known yet, what came in the bin before' : ''}`,
  )
}
