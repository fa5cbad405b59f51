import { stretchText } from '../../../base/index.ts'
import type { ModelNode } from '../model-types.ts'
import type { Occurrence, WarningContext } from '../warning-def.ts'
import type { Stretch } from '../stretches.ts'

/** What a warning found at one node, before it is put into words. */
export interface Found {
  readonly stretches: readonly Stretch[]
  readonly worst: { readonly bin: number; readonly value: number } | null
  readonly message: string
  readonly hint: string
}

/** Ask a question of every node, in the order of ids. */
export function ofEachNode(
  context: WarningContext,
  question: (node: ModelNode) => Found | undefined,
): readonly Occurrence[] {
  return context.model.nodes.flatMap((node) => {
    const found = question(node)
    return found === undefined ? [] : [occurrence(node.id, found)]
  })
}

/** One occurrence from the stretches in which it holds. */
export function occurrence(node: string, { stretches, worst, message, hint }: Found): Occurrence {
  return {
    node,
    firstBin: stretches[0]!.firstBin,
    lastBin: stretches.at(-1)!.lastBin,
    stretches: stretches.length,
    worst,
    message,
    hint,
  }
}

/** When something holds, in words: `from Mon 08:00 to Mon 09:30`, with the number of stretches when there are several. */
export function whenText({ model }: WarningContext, stretches: readonly Stretch[]): string {
  const whole = stretchText(model.window, model.grid, stretches[0]!.firstBin, stretches.at(-1)!.lastBin)
  return stretches.length === 1 ? whole : `in ${stretches.length} stretches ${whole}`
}

/** How many bins, or periods of a schedule, something must hold in a row before it is worth a warning. */
export const IN_A_ROW = 3
