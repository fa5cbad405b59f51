import { isId, isReservedClass, isReservedId, problem, type Diagnostic, type DocPath } from '../../base/index.ts'
import type { Definitions, ModelEdge } from '../vocabulary/index.ts'

/** The parts of a model document that give names. */
interface NamingDocument {
  readonly classes?: readonly string[]
  readonly series?: Readonly<Record<string, unknown>>
  readonly topology: {
    readonly nodes: Readonly<Record<string, unknown>>
    readonly edges?: readonly { readonly id?: string }[]
    readonly resources?: Readonly<Record<string, unknown>>
  }
}

type Report = (diagnostic: Diagnostic) => void

/** A set of names that may not differ by case alone: `judge` looks at the form of a name, `claim` whether it is free. */
interface Names {
  judge(id: string, path: DocPath): void
  claim(id: string, path: DocPath): void
}

/** Nodes, resources, named series and edges' own ids share one set of names, which may not differ by case alone; classes have theirs. */
export function checkIds(
  document: NamingDocument,
  edges: readonly ModelEdge[],
  definitions: Definitions,
  report: Report,
): void {
  const functions = new Set(definitions.functions.keys())
  const isReserved = (id: string): boolean => isReservedId(id, functions)
  const classes = namesOf((id) => isReserved(id) || isReservedClass(id) || definitions.forms.has(id), report)
  for (const [i, name] of (document.classes ?? []).entries()) classes.judge(name, ['classes', i])
  const ids = namesOf(isReserved, report)
  for (const id of Object.keys(document.series ?? {})) ids.judge(id, ['series', id])
  for (const id of Object.keys(document.topology.nodes)) ids.judge(id, ['topology', 'nodes', id])
  for (const id of Object.keys(document.topology.resources ?? {})) ids.judge(id, ['topology', 'resources', id])
  for (const edge of edges) {
    const path: DocPath = ['topology', 'edges', edge.index]
    const own = document.topology.edges?.[edge.index]?.id
    if (own === undefined) ids.claim(edge.id, path)
    else ids.judge(own, [...path, 'id'])
  }
}

function namesOf(isReserved: (id: string) => boolean, report: Report): Names {
  const taken = new Map<string, string>()
  const claim = (id: string, path: DocPath): void => {
    const holder = taken.get(id.toLowerCase())
    if (holder !== undefined) {
      const also = holder === id ? '' : ` (as ${holder})`
      report(problem('id-duplicate', path, `the id ${id} is taken${also}`, 'Ids must differ by more than case.'))
    }
    taken.set(id.toLowerCase(), id)
  }
  const judge = (id: string, path: DocPath): void => {
    if (!isId(id)) {
      const hint = 'Use letters, digits and _, not starting with a digit, at most 64 characters.'
      report(problem('id-invalid', path, `${JSON.stringify(id)} is not an id`, hint))
    } else if (isReserved(id)) {
      report(problem('id-reserved', path, `the id ${id} is reserved`, 'Choose another name.'))
    } else claim(id, path)
  }
  return { judge, claim }
}
