/** A measure or metric that an owner has: one column over all classes, and where there are such one of each class. */
export interface OwnedName {
  readonly name: string
  /** What stands behind the owner in the id of its series over all classes, `.served`, and of each class, `.served.gold`. */
  readonly suffix: string
  readonly classSuffixes: readonly string[]
  /** Where its column stands among those of the owner; those of several classes follow it; a single class has the same. */
  readonly at: number
  /** The names that its columns are shown by, behind the owner, in their order: `#own` of scratch. */
  readonly shown: readonly string[]
  /** Read by metrics, checks and warnings only: no series, and no formula can name it. */
  readonly scratch: boolean
}

/** What an owner has; all that have the same share one. */
export interface OwnShape {
  /** In the order of their columns. */
  readonly names: ReadonlyMap<string, OwnedName>
  /** What fields rule out, and what a formula reads in its place: 0 or NaN. */
  readonly ruledOut: readonly { readonly name: string; readonly value: number }[]
  /** How many columns it has. */
  readonly size: number
  /** How many series, of single classes too. */
  readonly published: number
}

/** Something that an owner may have. */
export interface OwnChoice {
  readonly name: string
  readonly scratch?: boolean | undefined
  /** There is one for all classes together only. */
  readonly whole?: boolean | undefined
  /** What a formula reads where it is ruled out; undefined where nothing is said of it then. */
  readonly absent: number | undefined
}

/** Shapes that begin alike, by the next choice. */
interface Branch {
  readonly shape: OwnShape
  yes?: Branch
  no?: Branch
}

/**
 * The shapes of owners of one sort.
 *
 * @param choices what they may have, in the order of columns
 * @param classes declared by the model; empty when none are
 * @returns finds the shape of an owner; asked of each choice in turn, and what was chosen before, whether it has it
 */
export function ownShapes(
  choices: readonly OwnChoice[],
  classes: readonly string[],
): (has: (choice: number, before: OwnShape['names']) => boolean) => OwnShape {
  const root: Branch = { shape: { names: new Map(), ruledOut: [], size: 0, published: 0 } }
  return (has) => {
    let branch = root
    for (let i = 0; i < choices.length; i++) {
      if (has(i, branch.shape.names)) branch = branch.yes ??= { shape: withName(branch.shape, choices[i]!, classes) }
      else branch = branch.no ??= { shape: withoutName(branch.shape, choices[i]!) }
    }
    return branch.shape
  }
}

function withName(
  { names, ruledOut, size, published }: OwnShape,
  choice: OwnChoice,
  classes: readonly string[],
): OwnShape {
  const { name, scratch = false, whole = false } = choice
  const suffix = `.${name}`
  const classSuffixes = whole ? [] : classes.map((workClass) => `${suffix}.${workClass}`)
  const suffixes = classSuffixes.length > 1 ? [suffix, ...classSuffixes] : [suffix]
  const shown = scratch ? suffixes.map((each) => each.replace('.', '#')) : suffixes
  const own: OwnedName = { name, suffix, classSuffixes, at: size, shown, scratch }
  return {
    names: new Map(names).set(name, own),
    ruledOut,
    size: size + shown.length,
    published: scratch ? published : published + 1 + classSuffixes.length,
  }
}

function withoutName({ ruledOut, ...shape }: OwnShape, { name, absent }: OwnChoice): OwnShape {
  return { ...shape, ruledOut: absent === undefined ? ruledOut : [...ruledOut, { name, value: absent }] }
}
