import { ratio, resourceUse, type ResourceUser } from '../kernel/index.ts'
import type { Column } from '../plan/index.ts'
import type { ModelResource } from '../vocabulary/index.ts'
import { ownColumn, type CompileContext } from './context.ts'
import type { HeldColumns } from './held.ts'
import { lowerField } from './lower-field.ts'
import { reading, type From, type Reading } from './reading.ts'

/** Lower the series of every resource, in the order of ids. */
export function lowerResources(context: CompileContext, held: HeldColumns): void {
  for (const resource of context.model.resources) lowerResource(context, held, resource)
}

function lowerResource(context: CompileContext, held: HeldColumns, { id, capacity, users }: ModelResource): void {
  const { builder } = context
  const column = (measure: string): Column => ownColumn(context, id, measure)!
  const path = ['topology', 'resources', id, 'capacity']
  builder.alias(
    column('capacity'),
    lowerField(context, { value: capacity, path, what: `capacity of ${id}`, range: {} }),
  )
  const reads = reading()
  const [used, wanted, shortfall] = ['used', 'wanted', 'shortfall'].map((name) => reads.out(column(name)))
  const available = reads.now(column('capacity'))
  const usersFrom = users.map((user) => userFrom(context, held, reads, { user, units: held.units(user, id) }))
  builder.emit({
    name: 'resource-use',
    ...reads.columns(),
    start: (io) => {
      const columns = { capacity: available(io), used: used!(io), wanted: wanted!(io), shortfall: shortfall!(io) }
      const each = usersFrom.map((user) => user(io))
      return (t0, t1) => {
        resourceUse(columns, each, t0, t1)
      }
    },
  })
  builder.emit({
    name: 'ratio',
    outs: [column('utilization')],
    now: [column('used'), column('capacity')],
    start:
      ({ outs: [out], now: [above, below] }) =>
      (t0, t1) => {
        ratio(out!, above!, below!, 1, t0, t1)
      },
  })
}

function userFrom(
  context: CompileContext,
  held: HeldColumns,
  { now, maybe }: Reading,
  { user, units }: { readonly user: string; readonly units: Column },
): From<ResourceUser> {
  const from = {
    units: now(units),
    refused: now(ownColumn(context, user, 'refused')!),
    classes: held.offer(user).classes.map(({ work }, c) => {
      const workClass = context.model.classes[c]!
      return {
        work,
        attempts: now(ownColumn(context, user, 'attempts', workClass)!),
        blocked: maybe(ownColumn(context, user, 'blocked', workClass), now),
      }
    }),
  }
  return (io) => ({
    units: from.units(io),
    refused: from.refused(io),
    classes: from.classes.map(({ work, attempts, blocked }) => ({
      work,
      attempts: attempts(io),
      blocked: blocked(io),
    })),
  })
}
