import { definitionList } from '../layout.ts'
import { page, section } from './parts.ts'
import type { Screen } from './screen.ts'

/** What the operation listFunctions answers, as far as it is shown. */
interface Functions {
  readonly items: readonly {
    readonly name: string
    readonly group: string
    readonly doc: string
    readonly params: readonly { readonly name: string; readonly optional: boolean }[]
    readonly variadic: boolean
    readonly example: { readonly expr: string }
  }[]
}

/** The functions by group, each as it is called, with what it does and an example. */
export function showFunctions({ items }: Functions, screen: Screen): string {
  const groups = [...new Set(items.map(({ group }) => group))]
  const blocks = groups.map((group) => {
    const entries = items.filter((item) => item.group === group).map((item) => [callOf(item), docOf(item)] as const)
    return section(group, definitionList(entries, { width: screen.columns }), screen)
  })
  return page(...blocks, screen.paint.dim(`${items.length} functions; --json shows examples with their values`))
}

/** The example, where it says more than the call itself. */
function docOf(item: Functions['items'][number]): string {
  const { expr } = item.example
  return expr === callOf(item) ? item.doc : `${item.doc} Example: ${expr}`
}

function callOf({ name, params, variadic }: Functions['items'][number]): string {
  const args = params.map(({ name: param, optional }) => (optional ? `[${param}]` : param))
  return `${name}(${[...args, ...(variadic ? ['…'] : [])].join(', ')})`
}
