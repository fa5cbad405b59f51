import { Type, type Static } from '@sinclair/typebox'
import { keepStored, releaseStored } from '../../kernel/index.ts'
import type { Column } from '../../plan/index.ts'
import { classAmount, classAmountField, mixField } from '../class-field.ts'
import { emitSum } from '../emit-sum.ts'
import type { Derivation, DerivationFacts } from '../derivation.ts'
import { defineNode, type FlowLowering, type NodeLowering } from '../node-kind.ts'
import { seriesField } from '../series-field.ts'

const Fields = Type.Object({
  initial: Type.Optional(classAmountField('Items in it before bin 0; 0 unless given.')),
  mix: Type.Optional(mixField()),
  release: Type.Optional(seriesField('Most items that leave in a bin; 0 unless given.')),
})

type Fields = Static<typeof Fields>

/** How old what lies here is at the end of a bin. */
function storedAge({ at, bin, initial }: DerivationFacts<Fields>): Derivation {
  if (!(at('queueDepth') > 0)) return { formula: '0 / queueDepth', says: 'undefined: nothing lies here' }
  const stays = (bin === 0 ? initial : at('queueDepth', 1)) - at('served')
  const lay = `SHIFT(queueDepth, 1, ${initial})`
  const age = bin === 0 ? '0' : 'SHIFT(storedAge, 1)'
  const terms = [
    ...(stays > 0 ? [`(${lay} - served) * (${age} + MINUTES())`] : []),
    ...(at('arrivals') > 0 ? ['arrivals * (arrivalsAge + MINUTES() / 2)'] : []),
  ]
  return {
    formula: terms.length === 0 ? '0' : `(${terms.join(' + ')}) / queueDepth`,
    says: 'the mean age at the end of the bin: what stays is a bin older, and what arrives half a bin',
  }
}

const initialOf = ({ initial, mix }: Fields, workClass: string): number => classAmount(initial, mix, workClass)

/** Work lies until it is released. */
export const store = defineNode({
  kind: 'store',
  doc: 'Work lies here, well mixed, until it is released; at most what lay here at the end of the bin before.',
  fields: Fields,
  example: { initial: 50, release: 20 },
  measures: {
    arrivals: { unit: 'items/bin', kind: 'flow', doc: 'work that comes in' },
    served: { unit: 'items/bin', kind: 'flow', doc: 'work that is released' },
    queueDepth: {
      unit: 'items',
      kind: 'stock',
      doc: 'work that lies here at the end of the bin',
      sum: 'stored',
      percentiles: true,
    },
  },
  derivations: {
    served: ({ fields, initial, initialOf, workClass, classes, at, bin }) => {
      const lay = `SHIFT(queueDepth, 1, ${initial})`
      if (workClass !== null && classes.length > 1 && fields.release !== undefined) {
        const all = initialOf(null)
        if (!((bin === 0 ? all : at('node.queueDepth', 1)) > 0)) return { formula: '0', says: 'nothing: none lay here' }
        return {
          formula: `${lay} * MIN(1, fields.release / SHIFT(node.queueDepth, 1, ${all}))`,
          says: 'what lay here of the class, as far as as much may be released of all that lay here',
        }
      }
      if (fields.release === undefined) return { formula: '0', says: 'nothing: no release is given' }
      return {
        formula: `MIN(fields.release, ${lay})`,
        says: 'the smaller of what may be released and what lay here at the end of the bin before',
      }
    },
    queueDepth: ({ initial }) => ({
      formula: `SHIFT(queueDepth, 1, ${initial}) + arrivals - served`,
      says: 'what lay here before, plus what arrived, less what was released',
    }),
    servedAge: ({ at, bin }) =>
      at('served') > 0
        ? {
            formula: bin === 0 ? 'MINUTES() / 2' : 'SHIFT(storedAge, 1) + MINUTES() / 2',
            says: 'how old what lay here was before, and half a bin',
          }
        : { formula: '0 / served', says: 'undefined: nothing is released' },
    storedAge,
  },
  balance: { in: ['arrivals'], out: ['served'], held: ['queueDepth'], initial: initialOf },
  inlet: true,
  outlets: ['served'],
  together: true,
  lower(node) {
    const ages = node.classes.map(({ workClass }) => node.builder.reserve(`${node.id}#storedAge.${workClass}`))
    if (node.recorder !== undefined) {
      const suffix = (k: number): string => (ages.length === 1 ? '' : `.${node.classes[k]!.workClass}`)
      for (const [k, age] of ages.entries()) node.builder.hide(`${node.id}.storedAge${suffix(k)}`, age)
    }
    lowerRelease(node, ages)
    node.classes.forEach((one, k) => {
      lowerStock(node, one, ages[k]!)
    })
    if (node.classes.length === 1) return
    for (const name of ['arrivals', 'served', 'queueDepth']) {
      const each = node.classes.map(({ measure }) => measure(name))
      node.set(name, emitSum(node.builder, each))
    }
  },
})

/** What leaves, of each class in proportion to what lies here, from what earlier bins brought. */
function lowerRelease(node: NodeLowering<Fields>, storedAges: readonly Column[]): void {
  const { builder, classes, fields, binMinutes, series } = node
  const initial = classes.map(({ workClass }) => initialOf(fields, workClass))
  const each = (name: string): Column[] => classes.map(({ measure }) => measure(name))
  const ages = classes.map(() => builder.reserve())
  const count = classes.length
  builder.emit({
    name: 'release-stored',
    outs: [...each('served'), ...ages],
    now: [series('release') ?? builder.constant(0)],
    past: [...each('queueDepth'), ...storedAges],
    constants: { initial, binMinutes },
    start: ({ outs, now: [release], past }) => {
      const written = { served: outs.slice(0, count), ages: outs.slice(count) }
      const stored = classes.map((_, k) => ({ queueDepth: past[k]!, age: past[count + k]! }))
      return (t0, t1) => {
        releaseStored(written, release!, stored, { initial, binMinutes }, t0, t1)
      }
    },
  })
  classes.forEach(({ setAge }, k) => {
    setAge('served', ages[k]!)
  })
}

function lowerStock({ builder, fields, binMinutes }: NodeLowering<Fields>, one: FlowLowering, age: Column): void {
  const { arrivals, arrivalsAge, measure, set, workClass } = one
  const initial = initialOf(fields, workClass)
  set('arrivals', arrivals)
  builder.emit({
    name: 'keep-stored',
    outs: [measure('queueDepth'), age],
    now: [measure('arrivals'), arrivalsAge, measure('served')],
    constants: { initial, binMinutes },
    start: ({ outs: [queueDepth, storedAge], now: [came, ages, served] }) =>
      keepStored(
        { queueDepth: queueDepth!, age: storedAge!, arrivals: came!, arrivalsAge: ages!, served: served! },
        initial,
        binMinutes,
      ),
  })
}
