import type { Column, HiddenColumns } from '../plan/index.ts'
import type { OwnedName, OwnShape } from './own-shape.ts'

/** What a node, edge, resource or the system has: columns that follow each other, in the order of its shape. */
export interface Owned {
  readonly shape: OwnShape
  /** The first of its columns. */
  readonly first: number
}

/**
 * Which column every name means. What is looked for, is found by its owner and its own name: a table by whole ids would cost
 * more than all the rest of compiling a large model.
 */
export interface NameTable {
  /** The column of a named series. */
  readonly named: Map<string, Column>
  /** What everything else has, by owner, in the order in which it was reserved. */
  readonly owned: Map<string, Owned>
  /** Names that fields rule out, by id, and what a formula reads in their place: 0 or NaN; asked for when all names are there. */
  readonly absent: () => ReadonlyMap<string, number>
}

/**
 * A table without names.
 *
 * @param classes declared by the model; empty when none are
 */
export function createNames(classes: readonly string[]): NameTable {
  const owned: NameTable['owned'] = new Map()
  let absent: ReadonlyMap<string, number> | undefined
  return { named: new Map(), owned, absent: () => (absent ??= absentById(owned, classes)) }
}

function absentById(owned: NameTable['owned'], classes: readonly string[]): ReadonlyMap<string, number> {
  const absent = new Map<string, number>()
  for (const [owner, { shape }] of owned) {
    for (const { name, value } of shape.ruledOut) {
      absent.set(`${owner}.${name}`, value)
      for (const workClass of classes) absent.set(`${owner}.${name}.${workClass}`, value)
    }
  }
  return absent
}

/** The column over all classes of something that an owner has. */
export function wholeColumn({ first }: Owned, { at }: OwnedName): Column {
  return (first + at) as Column
}

/** The column of one class, by its place among the classes; undefined where there is one for all together only. */
export function classColumn({ first }: Owned, { at, classSuffixes }: OwnedName, place: number): Column | undefined {
  if (classSuffixes.length === 0 || place < 0) return undefined
  return (classSuffixes.length === 1 ? first + at : first + at + 1 + place) as Column
}

/**
 * The column of the series with an id; undefined when none has it.
 *
 * @param classes declared by the model; empty when none are
 */
export function seriesOfId({ named, owned }: NameTable, classes: readonly string[], id: string): Column | undefined {
  return named.get(id) ?? ownedById(owned, classes, { id, scratch: false })
}

/**
 * The scratch columns by their ids.
 *
 * @param classes declared by the model; empty when none are
 */
export function scratchColumns({ owned }: Pick<NameTable, 'owned'>, classes: readonly string[]): HiddenColumns {
  return {
    get: (id) => ownedById(owned, classes, { id, scratch: true }),
    *[Symbol.iterator]() {
      for (const [owner, own] of owned) {
        for (const name of own.shape.names.values()) {
          if (!name.scratch) continue
          yield [owner + name.suffix, wholeColumn(own, name)]
          for (const [k, suffix] of name.classSuffixes.entries()) yield [owner + suffix, classColumn(own, name, k)!]
        }
      }
    },
  }
}

interface Sought {
  readonly id: string
  /** Whether scratch is looked for, or what is published. */
  readonly scratch: boolean
}

/** Ids of edges may hold dots, so every part is tried as the owner. */
function ownedById(owned: NameTable['owned'], classes: readonly string[], sought: Sought): Column | undefined {
  const { id } = sought
  for (let at = id.indexOf('.'); at >= 0; at = id.indexOf('.', at + 1)) {
    const own = owned.get(id.slice(0, at))
    if (own === undefined) continue
    const found = columnNamed(own, { ...sought, id: id.slice(at + 1) }, classes)
    if (found !== undefined) return found
  }
  return undefined
}

/** The column of `measure` or `measure.class`. */
function columnNamed(own: Owned, { id: name, scratch }: Sought, classes: readonly string[]): Column | undefined {
  const whole = own.shape.names.get(name)
  if (whole !== undefined) return whole.scratch === scratch ? wholeColumn(own, whole) : undefined
  const dot = name.lastIndexOf('.')
  const found = own.shape.names.get(name.slice(0, dot))
  return found?.scratch === scratch ? classColumn(own, found, classes.indexOf(name.slice(dot + 1))) : undefined
}

/** The ids of all series: named ones, then what everything else has, in the order in which it was reserved. */
export function idsOfSeries({ named, owned }: NameTable): string[] {
  const ids = [...named.keys()]
  for (const [owner, { shape }] of owned) {
    for (const { suffix, classSuffixes, scratch } of shape.names.values()) {
      if (scratch) continue
      ids.push(owner + suffix)
      for (const ofClass of classSuffixes) ids.push(owner + ofClass)
    }
  }
  return ids
}
