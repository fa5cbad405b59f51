import { byCodeUnit, type SeriesKind, type Unit } from '../../base/index.ts'
import type { Column, SeriesOwner, SeriesSpec } from '../plan/index.ts'
import type { CompileContext } from './context.ts'
import type { OwnedName, OwnShape } from './own-shape.ts'

/** What a series is; `weights` names the measures of its owner of which the first that is there weighs it. */
export interface Described {
  readonly measure: string
  readonly unit: Unit
  readonly kind: SeriesKind
  readonly weights?: readonly string[]
}

/** A series that every owner of a shape has. */
interface ShapedSeries extends Pick<SeriesSpec, 'measure' | 'class' | 'unit' | 'kind'> {
  /** What stands behind the owner in its id. */
  readonly suffix: string
  /** Where its column stands among those of the owner. */
  readonly at: number
  /** The same of the series that weighs it; null: every bin counts alike; undefined: it has no percentiles. */
  readonly weightSuffix: string | null | undefined
}

/** Adds the series of what an owner has, over all classes, and of each class where there are such; in the order of their ids. */
export function specsByShape({
  names,
  model,
}: CompileContext): (owner: SeriesOwner, described: readonly Described[], specs: SeriesSpec[]) => void {
  const found = new Map<OwnShape, readonly ShapedSeries[]>()
  return (owner: SeriesOwner, described: readonly Described[], specs: SeriesSpec[]): void => {
    const { shape, first } = names.owned.get(owner.id)!
    const series = found.get(shape) ?? shapedSeries(shape, described, model.classes)
    found.set(shape, series)
    for (const { suffix, at, weightSuffix, measure, class: workClass, unit, kind } of series) {
      const [column, id] = [(first + at) as Column, owner.id + suffix]
      if (weightSuffix === undefined) specs.push({ column, id, owner, measure, class: workClass, unit, kind })
      else {
        const weight = weightSuffix === null ? null : owner.id + weightSuffix
        specs.push({ column, id, owner, measure, class: workClass, unit, kind, weight })
      }
    }
  }
}

function shapedSeries(
  { names }: OwnShape,
  described: readonly Described[],
  classes: readonly string[],
): readonly ShapedSeries[] {
  const published = (name: string): OwnedName | undefined => {
    const own = names.get(name)
    return own?.scratch === true ? undefined : own
  }
  const series = described.flatMap(({ measure, unit, kind, weights }): ShapedSeries[] => {
    const own = published(measure)
    if (own === undefined) return []
    const weighing = weights?.map(published).find((name) => name !== undefined)
    const weightOf = (k?: number): string | null | undefined =>
      weights && ((k === undefined ? undefined : weighing?.classSuffixes[k]) ?? weighing?.suffix ?? null)
    const { at, suffix, classSuffixes } = own
    const base = { measure, unit, kind }
    return [
      { ...base, at, suffix, class: null, weightSuffix: weightOf() },
      ...classSuffixes.map((ofClass, k) => ({
        ...base,
        at: classSuffixes.length === 1 ? at : at + 1 + k,
        suffix: ofClass,
        class: classes[k]!,
        weightSuffix: weightOf(k),
      })),
    ]
  })
  return series.sort((a, b) => byCodeUnit(a.suffix, b.suffix))
}
