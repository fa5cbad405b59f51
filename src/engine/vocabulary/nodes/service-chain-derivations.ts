import { stationaryState, type StationaryState } from '../../kernel/index.ts'
import type { Derivation } from '../derivation.ts'
import type { Facts } from './service-derivation-parts.ts'

/** What a chain says of itself, by the last part of the name of a detail. */
const STATES: Readonly<Record<string, readonly [(state: StationaryState) => number, string]>> = {
  waiting: [({ waiting }) => waiting, 'the mean number that waits'],
  full: [({ full }) => full, 'the part of the time in which the queue is full'],
  delayed: [({ delayed }) => delayed, 'the part that has to wait (Erlang C)'],
}

const CHAIN = /^chain_(\d+)\.(\w+)$/

/** How a detail of the stationary chain with some servers comes about: `chain_3.waiting`, `chain_3.wait`. */
export function chainDerivation(name: string, facts: Facts): Derivation | undefined {
  const [, servers, part] = CHAIN.exec(name) ?? []
  if (servers === undefined || part === undefined) return undefined
  const whole = RESULTS[part]
  if (whole !== undefined) return whole(facts, Number(servers))
  const known = STATES[part]
  if (known === undefined) return undefined
  const [valueOf, says] = known
  return {
    formula: null,
    says: `${says} in the stationary chain of births and deaths with ${servers} servers, for the load of this bin`,
    context: argumentsOf(facts),
    value: valueOf(stationaryState(loadOf(facts), Number(servers))),
  }
}

/** How what the chain expects comes about; between two whole numbers of servers on the straight line. */
export function expected(facts: Facts, part: 'wait' | 'loss' | 'level'): Derivation {
  const servers = serversOf(facts)
  const nearest = Math.round(servers)
  if (Math.abs(servers - nearest) <= 1e-12 * servers) return RESULTS[part]!(facts, nearest)
  const few = Math.floor(servers)
  const above = `(${serversText(facts)} - ${few})`
  return {
    formula: `node.chain_${few}.${part} * (1 - ${above}) + node.chain_${few + 1}.${part} * ${above}`,
    says: `between what it would be with ${few} and with ${few + 1} servers, on the straight line`,
  }
}

const RATE = '(node.entries / MINUTES())'

const RESULTS: Readonly<Record<string, (facts: Facts, servers: number) => Derivation>> = {
  wait(facts, servers) {
    const of = `node.chain_${servers}`
    if (!(facts.at('node.entries') > 0)) return { formula: '0 / node.entries', says: 'undefined: nothing comes' }
    if (isEndless(facts)) {
      return {
        formula: `${of}.waiting / ${RATE}${variabilityText(facts)}`,
        says: 'the mean number that waits over what comes in a minute, if the load of this bin lasted for ever',
        context: argumentsOf(facts),
      }
    }
    return {
      formula: `${of}.waiting / (${RATE} * (1 - ${of}.full))`,
      says: 'the mean number that waits over what is let in in a minute, if the load of this bin lasted for ever',
      context: argumentsOf(facts),
    }
  },
  loss(facts, servers) {
    const of = `node.chain_${servers}`
    if (!(facts.at('node.entries') > 0)) return { formula: '0 / node.entries', says: 'undefined: nothing comes' }
    const context = argumentsOf(facts)
    // Nothing is lost, as long as there is a stationary state.
    if (isEndless(facts)) return { formula: `0 * ${of}.waiting`, says: 'nothing: all that comes may wait', context }
    const leaves = facts.fields.patience !== undefined && facts.at('fields.patience') > 0
    return {
      formula: `${of}.full${leaves ? ` + ${of}.waiting / (fields.patience * ${RATE})` : ''}`,
      says: `the part that finds the queue full${leaves ? ', and the part that leaves while it waits' : ''}, if the load of this bin lasted for ever`,
      context,
    }
  },
  level(facts, servers) {
    if (!(facts.at('node.entries') > 0)) return { formula: '0 / node.entries', says: 'undefined: nothing comes' }
    const rate = `(${servers} / ${meanTime(facts)} - ${RATE})`
    return {
      formula: `1 - node.chain_${servers}.delayed * EXP(-${rate} * fields.target.wait)`,
      says: 'all but those who have to wait, and wait longer than promised, if the load of this bin lasted for ever',
      context: argumentsOf(facts),
    }
  },
}

const isEndless = ({ fields }: Facts): boolean => fields.queueLimit === undefined && fields.patience === undefined

/** Mean minutes of one attempt of what enters. */
function meanTime({ fields, at }: Facts): string {
  if (fields.work === undefined || !(at('node.entries') > 0)) return 'fields.serviceTime'
  return '(fields.serviceTime * node.entriesWork / node.entries)'
}

const serversText = ({ fields }: Facts): string =>
  fields.parallelism === undefined ? 'fields.servers' : 'fields.servers * fields.parallelism'

function variabilityText({ fields }: Facts): string {
  if (fields.arrivalCv2 === undefined && fields.serviceCv2 === undefined) return ''
  const term = (name: 'arrivalCv2' | 'serviceCv2'): string => (fields[name] === undefined ? '1' : `fields.${name}`)
  return ` * (${term('arrivalCv2')} + ${term('serviceCv2')}) / 2`
}

/** What the chain is made from: what comes in a minute, the time of one, servers, room and patience. */
function argumentsOf(facts: Facts): readonly string[] {
  const { fields } = facts
  return [
    'node.entries',
    serversText(facts),
    meanTime(facts),
    ...(fields.queueLimit === undefined ? [] : ['fields.queueLimit']),
    ...(fields.patience === undefined ? [] : ['fields.patience']),
  ]
}

function serversOf({ at, fields }: Facts): number {
  return at('fields.servers') * (fields.parallelism === undefined ? 1 : at('fields.parallelism'))
}

function loadOf({ at, fields, binMinutes }: Facts) {
  const unit = at('fields.serviceTime')
  const mean = fields.work === undefined ? unit : unit * (at('node.entriesWork') / at('node.entries'))
  return {
    births: at('node.entries') / binMinutes,
    serviceTime: mean,
    queueLimit: fields.queueLimit === undefined ? Infinity : at('fields.queueLimit'),
    patience: fields.patience === undefined ? Infinity : at('fields.patience'),
  }
}
