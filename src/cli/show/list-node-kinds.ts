import { definitionList } from '../layout.ts'
import { page, paragraph } from './parts.ts'
import type { Screen } from './screen.ts'

/** What the operation listNodeKinds answers, as far as it is shown. */
interface NodeKinds {
  readonly items: readonly {
    readonly kind: string
    readonly doc: string
    readonly fields: {
      readonly properties?: Readonly<Record<string, { readonly description?: string }>>
      readonly required?: readonly string[]
    }
    readonly measures: readonly { readonly name: string; readonly unit: string; readonly doc: string }[]
    readonly outlets: readonly string[]
  }[]
}

/** The kinds, each with its fields, the series it publishes and its outlets. */
export function showNodeKinds({ items }: NodeKinds, screen: Screen): string {
  const { paint, columns } = screen
  return page(
    ...items.flatMap(({ kind, doc, fields, measures, outlets }) => {
      const entries = Object.entries(fields.properties ?? {}).map(([name, { description = '' }]) => {
        return [name, fields.required?.includes(name) === true ? `${description} Required.` : description] as const
      })
      const published = measures.map(({ name, unit, doc: says }) => [name, `${says} (${unit})`] as const)
      return [
        `${paint.bold(kind)}\n${paragraph(doc, screen)}`,
        entries.length === 0 ? '' : `  ${paint.dim('fields')}\n${definitionList(entries, { width: columns })}`,
        `  ${paint.dim('series')}\n${definitionList(published, { width: columns })}`,
        outlets.length === 0 ? '' : `  ${paint.dim('outlets')}  ${outlets.join(', ')}`,
      ]
    }),
  )
}
