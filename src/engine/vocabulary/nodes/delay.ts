import { Type, type Static } from '@sinclair/typebox'
import { problem } from '../../../base/index.ts'
import { delayed, delayedAge, delayedFlow, heldByDelay, inTransit } from '../../kernel/index.ts'
import type { Column } from '../../plan/index.ts'
import type { Derivation, DerivationFacts } from '../derivation.ts'
import { checkKernel, kernelField, scaledKernel } from '../kernel-field.ts'
import { defineNode, type NodeCheck, type NodeLowering } from '../node-kind.ts'

const Fields = Type.Object({
  bins: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000, description: 'Whole bins that all work takes.' })),
  kernel: Type.Optional(kernelField('Part of the work that leaves 1, 2, … bins later; sums to 1.')),
})

type Fields = Static<typeof Fields>

/** Work takes a time of its own, however much there is of it. */
export const delay = defineNode({
  kind: 'delay',
  doc: 'Work takes a time of its own, however much there is of it: whole bins, or spread over several.',
  fields: Fields,
  example: { kernel: [0.25, 0.5, 0.25] },
  measures: {
    arrivals: { unit: 'items/bin', kind: 'flow', doc: 'work that comes in' },
    served: { unit: 'items/bin', kind: 'flow', doc: 'work that leaves, its time being over' },
    inTransit: {
      unit: 'items',
      kind: 'stock',
      doc: 'work whose time is not over at the end of the bin',
      sum: 'workInSystem',
    },
  },
  derivations: {
    served: ({ fields }) =>
      fields.kernel === undefined
        ? { formula: `SHIFT(arrivals, ${fields.bins!})`, says: `what arrived ${fields.bins!} bins earlier` }
        : {
            formula: `CONV(arrivals, [0, ${scaledKernel(fields.kernel).join(', ')}])`,
            says: 'parts of what arrived in earlier bins, as the kernel says',
          },
    servedAge,
    inTransit: () => ({
      formula: 'SHIFT(inTransit, 1) + arrivals - served',
      says: 'what was on its way before, plus what arrived, less what left',
    }),
  },
  balance: { in: ['arrivals'], out: ['served'], held: ['inTransit'], initial: () => 0 },
  inlet: true,
  outlets: ['served'],
  check: checkDelay,
  lower(node) {
    node.set('arrivals', node.arrivals)
    if (node.fields.kernel === undefined) lowerWhole(node, node.fields.bins!)
    else lowerKernel(node, scaledKernel(node.fields.kernel))
  },
})

/** How old what leaves is. */
function servedAge({ fields, at, bin }: DerivationFacts<Fields>): Derivation {
  if (!(at('served') > 0)) return { formula: '0 / served', says: 'undefined: nothing leaves' }
  const { bins } = fields
  if (bins !== undefined) {
    const formula = bin < bins ? '0 / 0' : `SHIFT(arrivalsAge, ${bins}) + ${bins} * MINUTES()`
    return { formula, says: 'how old it was when it came, and its time here' }
  }
  const kernel = scaledKernel(fields.kernel!)
  const later = kernel.map((part, j) => part * (j + 1))
  return {
    formula:
      `(CONV(arrivals * DEFAULT(arrivalsAge, 0), [0, ${kernel.join(', ')}]) + ` +
      `MINUTES() * CONV(arrivals, [0, ${later.join(', ')}])) / served`,
    says: 'how old it was when it came, and its time here, over what leaves',
  }
}

function checkDelay({ id, fields, path, report }: NodeCheck<Fields>): void {
  const { bins, kernel } = fields
  if (bins === undefined && kernel === undefined) {
    const hint = 'Say how many bins work takes, or which part of it takes how many.'
    report(problem('field-missing', [...path, 'bins'], `${id} has neither bins nor kernel`, hint))
  }
  if (bins !== undefined && kernel !== undefined) {
    report(problem('delay-twice', [...path, 'kernel'], `${id} has both bins and kernel`, 'Keep one of them.'))
  }
  checkKernel(kernel, `the kernel of ${id}`, [...path, 'kernel'], report)
}

/** All work takes the same number of bins. */
function lowerWhole({ builder, arrivalsAge, binMinutes, measure, setAge }: NodeLowering<Fields>, bins: number): void {
  const later = (out: Column, a: Column, options: { add: number; before: number }): Column =>
    builder.emit({
      name: 'delayed',
      outs: [out],
      past: [a],
      constants: { lag: bins, ...options },
      start:
        ({ outs: [written], past: [read] }) =>
        (t0, t1) => {
          delayed(written!, read!, { lag: bins, ...options }, t0, t1)
        },
    })
  later(measure('served'), measure('arrivals'), { add: 0, before: 0 })
  setAge('served', later(builder.reserve(), arrivalsAge, { add: bins * binMinutes, before: NaN }))
  builder.emit({
    name: 'in-transit',
    outs: [measure('inTransit')],
    now: [measure('arrivals')],
    constants: { lag: bins },
    start:
      ({ outs: [out], now: [entering] }) =>
      (t0, t1) => {
        inTransit(out!, entering!, bins, t0, t1)
      },
  })
}

/** Work is spread over several bins. */
function lowerKernel(node: NodeLowering<Fields>, kernel: readonly number[]): void {
  const { builder, arrivalsAge, binMinutes, measure, setAge } = node
  builder.emit({
    name: 'delayed-flow',
    outs: [measure('served')],
    past: [measure('arrivals')],
    constants: { kernel },
    start:
      ({ outs: [out], past: [arrivals] }) =>
      (t0, t1) => {
        delayedFlow(out!, arrivals!, kernel, t0, t1)
      },
  })
  const age = builder.emit({
    name: 'delayed-age',
    past: [measure('arrivals'), arrivalsAge],
    constants: { kernel, binMinutes },
    start:
      ({ outs: [out], past: [arrivals, ages] }) =>
      (t0, t1) => {
        delayedAge(out!, arrivals!, ages!, { kernel, binMinutes }, t0, t1)
      },
  })
  setAge('served', age)
  builder.emit({
    name: 'held-by-delay',
    outs: [measure('inTransit')],
    now: [measure('arrivals')],
    constants: { kernel },
    start: ({ outs: [out], now: [arrivals] }) => heldByDelay(out!, arrivals!, kernel),
  })
}
