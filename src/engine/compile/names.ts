import type { Column } from '../plan/index.ts'

/** A measure or metric of a node, edge, resource or the system: its column over all classes, and of each class. */
export interface OwnedColumn {
  /** The id of the series over all classes. */
  readonly id: string
  readonly column: Column
  /** In the order of the model's classes; absent where it has none, or there is one for all together only. */
  readonly classes?: readonly Column[]
  /** Read by metrics, checks and warnings only: no series, and no formula can name it. */
  readonly scratch: boolean
}

/**
 * Which column every name means. What is looked for, is found by its owner and its own name: a table by whole ids would cost
 * more than all the rest of compiling a large model.
 */
export interface NameTable {
  /** The column of a named series. */
  readonly named: Map<string, Column>
  /** What everything else has, by owner and then by its own name, in the order in which it was reserved. */
  readonly owned: Map<string, Map<string, OwnedColumn>>
  /** What the fields of an owner rule out, and what a formula reads in its place: 0 or NaN. */
  readonly ruledOut: { readonly owner: string; readonly name: string; readonly value: number }[]
  /** Names that fields rule out, by id, and what a formula reads in their place; asked for when all names are there. */
  readonly absent: () => ReadonlyMap<string, number>
}

/**
 * A table without names.
 *
 * @param classes declared by the model; empty when none are
 */
export function createNames(classes: readonly string[]): NameTable {
  const ruledOut: NameTable['ruledOut'] = []
  let absent: ReadonlyMap<string, number> | undefined
  return { named: new Map(), owned: new Map(), ruledOut, absent: () => (absent ??= absentById(ruledOut, classes)) }
}

function absentById(ruledOut: NameTable['ruledOut'], classes: readonly string[]): ReadonlyMap<string, number> {
  const absent = new Map<string, number>()
  for (const { owner, name, value } of ruledOut) {
    absent.set(`${owner}.${name}`, value)
    for (const workClass of classes) absent.set(`${owner}.${name}.${workClass}`, value)
  }
  return absent
}

/**
 * The column of the series with an id; undefined when none has it. Ids of edges may hold dots, so every part is tried as
 * the owner.
 *
 * @param classes declared by the model; empty when none are
 */
export function seriesOfId({ named, owned }: NameTable, classes: readonly string[], id: string): Column | undefined {
  const column = named.get(id)
  if (column !== undefined) return column
  for (let at = id.indexOf('.'); at >= 0; at = id.indexOf('.', at + 1)) {
    const columns = owned.get(id.slice(0, at))
    if (columns === undefined) continue
    const found = publishedIn(columns, id.slice(at + 1), classes)
    if (found !== undefined) return found
  }
  return undefined
}

/** The column of `measure` or `measure.class`. */
function publishedIn(
  columns: ReadonlyMap<string, OwnedColumn>,
  name: string,
  classes: readonly string[],
): Column | undefined {
  const whole = columns.get(name)
  if (whole !== undefined) return whole.scratch ? undefined : whole.column
  const dot = name.lastIndexOf('.')
  const own = columns.get(name.slice(0, dot))
  return own === undefined || own.scratch ? undefined : own.classes?.[classes.indexOf(name.slice(dot + 1))]
}

/** The ids of all series: named ones, then what everything else has, in the order in which it was reserved. */
export function idsOfSeries({ named, owned }: NameTable, workClasses: readonly string[]): string[] {
  const ids = [...named.keys()]
  for (const columns of owned.values()) {
    for (const { id, classes, scratch } of columns.values()) {
      if (scratch) continue
      ids.push(id)
      classes?.forEach((_, k) => ids.push(`${id}.${workClasses[k]!}`))
    }
  }
  return ids
}
