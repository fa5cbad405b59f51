/** What an id of a node, edge, resource or named series looks like (docs/spec/model.md). */
export const ID_PATTERN = '^[A-Za-z_][A-Za-z0-9_]{0,63}$'

const ID = new RegExp(ID_PATTERN)

const RESERVED_WORDS = ['and', 'or', 'not', 'system', 'bands', 'default', 'constructor', 'prototype', '__proto__']

/** Words that mean something else where the name of a class may stand. */
const CLASS_WORDS = ['profile', 'distribution', 'process', 'file', 'input', 'observed', 'residual', 'total']

const DEVICE_NAMES = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i

/** Whether the text may be an id at all. */
export function isId(text: string): boolean {
  return ID.test(text)
}

/** Whether an id is kept for the language of formulas, for files of a bundle, for JavaScript objects or for Windows file names. */
export function isReservedId(id: string, functionNames: ReadonlySet<string>): boolean {
  return RESERVED_WORDS.includes(id) || functionNames.has(id) || DEVICE_NAMES.test(id)
}

/** Whether a name is kept so that a map class -> series and the id `node.measure.class` have one reading. */
export function isReservedClass(name: string): boolean {
  return CLASS_WORDS.includes(name)
}

/** Id of an edge without one of its own: `from->to`, or `from.outlet->to` when its outlet is not `served`. */
export function edgeId(edge: {
  from: string
  to: string
  outlet?: string | undefined
  id?: string | undefined
}): string {
  if (edge.id !== undefined) return edge.id
  const outlet = edge.outlet ?? 'served'
  return outlet === 'served' ? `${edge.from}->${edge.to}` : `${edge.from}.${outlet}->${edge.to}`
}
