import {
  classService,
  classWaiting,
  type ClassServiceColumns,
  type ClassServiceConstants,
  type ClassWaitingColumns,
} from '../../kernel/index.ts'
import type { Column } from '../../plan/index.ts'
import { DISCIPLINES } from '../disciplines/index.ts'
import type { NodeLowering } from '../node-kind.ts'
import { treeArrays, treeColumns, type ColumnTree } from './column-tree.ts'
import { abandons, backoffOf, initialQueueOf, rejects, workOf, type ServiceFields } from './service-fields.ts'
import type { LeavingColumns } from './service-leaving.ts'

type Lowering = NodeLowering<ServiceFields>

/** The fused recurrence of all classes: attempts, served, queueDepth and what goes with them, of each and in total. */
export function lowerClassFlows(node: Lowering, gone: LeavingColumns): void {
  const { builder, fields, classes, measure, series } = node
  const ofEach = (name: string): readonly Column[] => classes.map((one) => one.measure(name))
  const names = flowNames(node)
  const whole: ColumnTree = Object.fromEntries(names.map((name) => [name, measure(name)]))
  const each = { ...Object.fromEntries(names.map((name) => [name, ofEach(name)])), left: gone.left, late: gone.late }
  const refused = fields.uses === undefined ? undefined : measure('refused')
  const outs: ColumnTree = { each, total: whole, refused }
  const now: ColumnTree = {
    arrivals: ofEach('arrivals'),
    own: measure('ceiling'),
    capped: node.held?.capped,
    failureRate: failureRatesOf(node),
    obeying: node.held?.obeying.map(({ allotment, shares, multiplier }) => ({ allotment, shares, multiplier })),
    budget: series('retry.budget'),
    leaving: gone.leaving,
    lateShare: gone.lateShare,
    queueLimit: rejects(fields) ? series('queueLimit') : undefined,
  }
  const { discipline = 'proportional', priority, weights } = fields
  const constants = constantsOf(node)
  const setup = {
    classes: classes.map(({ workClass }) => workClass),
    levels: constants.maxAttempts,
    work: constants.work,
    ...(priority === undefined ? {} : { priority }),
    ...(weights === undefined ? {} : { weights }),
  }
  builder.emit({
    name: 'class-service',
    outs: treeColumns(outs),
    now: treeColumns(now),
    constants: { discipline, ...constants },
    start: (io) => {
      const columns = { ...(treeArrays(now, io.now) as object), ...(treeArrays(outs, io.outs) as object) }
      const def = DISCIPLINES.get(discipline)!
      return classService(columns as ClassServiceColumns, { ...constants, discipline: def.start(setup) })
    },
  })
}

/** Measures that the recurrence writes, of each class and in total. */
function flowNames({ fields, held }: Lowering): readonly string[] {
  return [
    'attempts',
    'served',
    'queueDepth',
    ...(fields.failureRate === undefined ? [] : ['errors', 'exhausted']),
    ...(fields.retry === undefined ? [] : ['retries', 'backing', 'inBackoff']),
    ...(abandons(fields) ? ['abandoned'] : []),
    ...(rejects(fields) ? ['rejected'] : []),
    ...((held?.obeying.length ?? 0) > 0 ? ['blocked'] : []),
  ]
}

/** By class; a class that the map of failure rates leaves out never fails. Undefined where nothing fails. */
export function failureRatesOf({ builder, fields, classes }: Lowering): readonly Column[] | undefined {
  if (fields.failureRate === undefined) return undefined
  return classes.map(({ series }) => series('failureRate') ?? builder.constant(0))
}

/** What does not change from bin to bin. */
export function constantsOf({ fields, classes }: Lowering): Omit<ClassServiceConstants, 'discipline'> {
  return {
    initialQueue: classes.map(({ workClass }) => initialQueueOf(fields, workClass)),
    work: classes.map(({ workClass }) => workOf(fields, workClass)),
    maxAttempts: fields.retry?.maxAttempts ?? 1,
    backoff: backoffOf(fields),
  }
}

/** The walk over the cohorts of all classes: waitTime, oldestAge, and the ages with which work leaves. */
export function lowerClassWaiting(node: Lowering, gone: LeavingColumns): void {
  const { builder, id, fields, classes, measure, series, binMinutes } = node
  const ofEach = (name: string): readonly Column[] => classes.map((one) => one.measure(name))
  const agesOf = (name: string): Column[] => classes.map((one) => builder.reserve(`${id}#${name}.${one.workClass}`))
  const abandonedAge = abandons(fields) ? agesOf('abandonedAge') : undefined
  const rejectedAge = rejects(fields) ? agesOf('rejectedAge') : undefined
  const outs: ColumnTree = {
    each: { waitTime: ofEach('wait'), latency: ofEach('age'), abandonedAge, rejectedAge },
    total: { waitTime: measure('wait'), latency: measure('age') },
    oldestAge: measure('oldest'),
  }
  const now: ColumnTree = {
    arrivals: ofEach('arrivals'),
    arrivalsAge: classes.map(({ arrivalsAge }) => arrivalsAge),
    attempts: ofEach('attempts'),
    queueDepth: ofEach('queueDepth'),
    own: measure('own'),
    retries: fields.retry === undefined ? undefined : ofEach('retries'),
    backing: fields.retry === undefined ? undefined : ofEach('backing'),
    left: gone.left,
    late: gone.late,
    rejected: rejects(fields) ? ofEach('rejected') : undefined,
    serviceTime: series('serviceTime'),
  }
  const constants = { binMinutes, ...constantsOf(node) }
  builder.emit({
    name: 'class-waiting',
    outs: treeColumns(outs),
    now: treeColumns(now),
    constants,
    start: (io) => {
      const columns = { ...(treeArrays(now, io.now) as object), ...(treeArrays(outs, io.outs) as object) }
      const watches = node.recorder && classes.map(({ workClass }) => node.recorder!.cohorts(id, workClass))
      return classWaiting(columns as ClassWaitingColumns, constants, watches)
    },
  })
  classes.forEach((one, k) => {
    for (const outlet of ['served', 'exhausted']) one.setAge(outlet, one.measure('age'))
    if (abandonedAge !== undefined) one.setAge('abandoned', abandonedAge[k]!)
    if (rejectedAge !== undefined) one.setAge('rejected', rejectedAge[k]!)
  })
}
