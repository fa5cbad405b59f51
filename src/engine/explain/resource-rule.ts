import type { ExplainedRun } from './facts.ts'
import { derived, type Rule } from './rule.ts'

/** How a measure of a resource comes about. */
export function resourceRule({ model, values }: ExplainedRun, id: string, measure: string): Rule {
  const wantedBy = (user: string): string => {
    const blocked = values(`${user}.blocked`) === undefined ? '' : ` + ${user}.blockedWork`
    return `(${user}.attemptsWork + ${user}.refused${blocked}) * ${user}.fields.uses.${id}`
  }
  const users = model.nodes.filter((node) => values(`${node.id}.fields.uses.${id}`) !== undefined)
  switch (measure) {
    case 'capacity':
      return derived(`${id}.fields.capacity`, 'the units there are, as given')
    case 'shortfall':
      return derived(`MAX(0, ${id}.wanted - ${id}.capacity)`, 'what is wanted beyond the capacity')
    case 'utilization':
      return derived(`${id}.used / ${id}.capacity`, 'the part of the capacity that is used')
    case 'used': {
      const terms = users.map((node) => `${node.id}.attemptsWork * ${node.id}.fields.uses.${id}`)
      return derived(
        terms.length === 0 ? '0' : terms.join(' + '),
        'the attempts of its users, each in the units it takes',
      )
    }
    default:
      return derived(
        users.length === 0 ? '0' : users.map((node) => wantedBy(node.id)).join(' + '),
        'the units that its users would take, as far as their own capacities and their work go',
      )
  }
}
