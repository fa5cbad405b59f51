import { problem } from '../../../base/index.ts'
import { DISCIPLINES } from '../disciplines/index.ts'
import { checkKernel } from '../kernel-field.ts'
import type { NodeCheck } from '../node-kind.ts'
import type { ServiceFields } from './service-fields.ts'

type Check = NodeCheck<ServiceFields>

/** Fields of a service that contradict each other. */
export function checkService(node: Check): void {
  const { id, fields, path, report } = node
  checkCapacity(node)
  if (fields.abandonRate !== undefined && fields.patience !== undefined) {
    const message = `${id} has both abandonRate and patience`
    report(problem('patience-twice', [...path, 'patience'], message, 'Keep one of them.'))
  }
  checkFull(node)
  checkDiscipline(node)
  checkKernel(fields.retry?.backoff, `the back-off of ${id}`, [...path, 'retry', 'backoff'], report)
}

function checkCapacity({ id, fields, path, report }: Check): void {
  if (fields.capacity !== undefined && fields.servers !== undefined) {
    report(problem('capacity-twice', [...path, 'servers'], `${id} has both capacity and servers`, 'Keep one of them.'))
  }
  if (fields.servers !== undefined && fields.serviceTime === undefined) {
    const hint = 'Servers make a capacity only with the time one attempt takes.'
    report(problem('field-missing', [...path, 'serviceTime'], `${id} has servers but no serviceTime`, hint))
  }
}

function checkFull({ id, fields, path, report }: Check): void {
  const { onFull, queueLimit, work } = fields
  if (onFull === 'reject' && queueLimit === undefined) {
    report(problem('field-missing', [...path, 'queueLimit'], `${id} has onFull but no queueLimit`, 'Add a queueLimit.'))
  }
  if (onFull === 'block' && queueLimit === undefined) {
    const message = `${id} blocks when it is full, but has no queueLimit`
    report(problem('block-needs-limit', [...path, 'queueLimit'], message, 'Add a queueLimit.'))
  }
  if (onFull === 'block' && work !== undefined) {
    const hint = 'Remove work, or reject what does not fit.'
    report(problem('block-work', [...path, 'work'], `${id} blocks when it is full, and has work`, hint))
  }
}

/** `priority` and `weights` stand with the discipline that reads them, and with no other. */
function checkDiscipline({ id, fields, path, report }: Check): void {
  const { discipline = 'proportional' } = fields
  for (const { name, field } of DISCIPLINES.values()) {
    if (field === undefined) continue
    const given = fields[field.name] !== undefined
    if (given && name !== discipline) {
      const hint = `Remove it, or say discipline: ${name}.`
      const message = `${id} has ${field.name}, but its discipline is ${discipline}`
      report(problem('discipline-field', [...path, field.name], message, hint))
    }
    if (!given && field.required && name === discipline) {
      const message = `the discipline of ${id} is ${name}, but it has no ${field.name}`
      report(problem('discipline-field', [...path, field.name], message, 'List every class, highest first.'))
    }
  }
}
