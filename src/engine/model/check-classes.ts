import { didYouMean, problem, type Diagnostic, type DocPath } from '../../base/index.ts'
import {
  classUseOf,
  everyField,
  MIX_FIELD,
  type ClassNumbers,
  type ClassUse,
  type Definitions,
  type ModelNode,
  type NodeKind,
} from '../vocabulary/index.ts'

/** What the one class of a model that declares none is called. */
export const DEFAULT_CLASSES: readonly string[] = ['default']

type Report = (diagnostic: Diagnostic) => void

/** Parts of a mix may sum to 1 within this. */
const MIX_TOLERANCE = 1e-9

/** What is looked at for the classes it names. */
export interface ClassesDocument {
  /** As declared; undefined without `classes`. */
  readonly declared: readonly string[] | undefined
  readonly nodes: readonly ModelNode[]
  /** The classes that each edge names; undefined where it names none. */
  readonly edgeClasses: readonly (readonly string[] | undefined)[]
  readonly definitions: Definitions
}

/** Names that are no class, and amounts that are not parted over classes (docs/spec/model.md). */
export function checkClasses(document: ClassesDocument, report: Report): void {
  const uses = new Map<NodeKind, ClassUses>()
  for (const node of document.nodes) {
    const path: DocPath = ['topology', 'nodes', node.id]
    const ofKind = uses.get(node.kind) ?? classUses(node.kind)
    uses.set(node.kind, ofKind)
    for (const [field, use] of ofKind) {
      const value = node.fields[field]
      if (value !== undefined) checkUse(document, { use, value, path: [...path, field] }, report)
    }
    checkMix(document, node, ofKind, report)
  }
  for (const [i, names] of document.edgeClasses.entries()) {
    names?.forEach((name, at) => {
      checkClassName(document, name, ['topology', 'edges', i, 'classes', at], report)
    })
  }
}

/** The fields of a kind that speak of classes, and how. */
type ClassUses = readonly (readonly [field: string, use: ClassUse])[]

function classUses({ fields }: NodeKind): ClassUses {
  return Object.entries(fields.properties).flatMap(([field, schema]) => {
    const use = classUseOf(schema)
    return use === undefined ? [] : [[field, use] as const]
  })
}

/** A field that speaks of classes, as given. */
interface Use {
  readonly use: ClassUse
  readonly value: unknown
  readonly path: DocPath
}

function checkUse(document: ClassesDocument, { use, value, path }: Use, report: Report): void {
  if (use === 'order') {
    checkOrder(document, value as readonly string[], path, report)
    return
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  const keys = Object.keys(value)
  if (use !== 'keys' && !meansClasses(document, keys)) return
  keys.forEach((key) => {
    checkClassName(document, key, [...path, key], report)
  })
}

/** Whether a map where a series may stand is one by class; without declared classes it rather is a form that lacks its key. */
function meansClasses({ declared, definitions }: ClassesDocument, keys: readonly string[]): boolean {
  if (keys.length === 0 || keys.some((key) => definitions.forms.has(key))) return false
  const ofForms = [...definitions.forms.values()].flatMap(everyField)
  return declared !== undefined || !keys.some((key) => ofForms.includes(key))
}

function checkClassName({ declared }: ClassesDocument, name: string, path: DocPath, report: Report): void {
  if ((declared ?? DEFAULT_CLASSES).includes(name)) return
  const message = `${JSON.stringify(name)} is not a class of the model`
  const hint = declared === undefined ? 'Declare it under classes.' : didYouMean(name, declared)
  report(problem('class-unknown', path, message, hint))
}

function checkOrder(document: ClassesDocument, order: readonly string[], path: DocPath, report: Report): void {
  const known = document.declared ?? DEFAULT_CLASSES
  order.forEach((name, i) => {
    checkClassName(document, name, [...path, i], report)
  })
  const missing = known.filter((name) => !order.includes(name))
  const twice = order.filter((name, i) => order.indexOf(name) !== i)
  if (missing.length === 0 && twice.length === 0) return
  const what = missing.length > 0 ? `leaves ${missing.join(', ')} out` : `names ${twice.join(', ')} more than once`
  report(problem('order-incomplete', path, `${String(path.at(-1))} ${what}`, 'Name every class once.'))
}

/** With several classes a plain amount needs a mix beside it, and a mix needs one. */
function checkMix(document: ClassesDocument, node: ModelNode, uses: ClassUses, report: Report): void {
  const mix = node.fields[MIX_FIELD] as ClassNumbers | undefined
  if (mix === undefined && (document.declared?.length ?? 1) === 1) return
  const path: DocPath = ['topology', 'nodes', node.id]
  const amounts = uses.filter(([, use]) => use === 'amount')
  const plain = amounts.map(([field]) => field).filter((field) => isPlain(document, node.fields[field]))
  if (mix === undefined) {
    for (const field of plain.filter((name) => node.fields[name] !== 0)) {
      const message = `${field} of ${node.id} does not say how much of it is of which class`
      const hint = 'Give it for each class, or add mix: the part of each class.'
      report(problem('class-mix', [...path, field], message, hint))
    }
    return
  }
  const sum = Object.values(mix).reduce((total, part) => total + part, 0)
  if (plain.length === 0) {
    const names = amounts.map(([field]) => field).join(' or ')
    const message = `${node.id} has a mix, but no plain ${names} to part`
    report(problem('class-mix', [...path, MIX_FIELD], message, 'Remove it, or give the amount without classes.'))
  } else if (Math.abs(sum - 1) > MIX_TOLERANCE) {
    report(problem('class-mix', [...path, MIX_FIELD], `the mix of ${node.id} sums to ${sum}`, 'Make it sum to 1.'))
  }
}

/** Whether an amount is one for all classes together: anything but a map by class. */
function isPlain(document: ClassesDocument, value: unknown): boolean {
  if (value === undefined) return false
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return true
  return !meansClasses(document, Object.keys(value))
}
