/**
 * Strongly connected components of a directed graph, each after the ones it points to (Tarjan, 1972).
 *
 * Iterative, so that a chain of ten thousand nodes does not overflow the stack. Members are in ascending order.
 *
 * @param n     nodes are 0..n-1
 * @param reads the nodes that node i points to
 * @param roots where to start, in this order; all nodes unless given
 */
export function components(
  n: number,
  reads: (i: number) => readonly number[],
  roots: Iterable<number> = new Int32Array(n).keys(),
): number[][] {
  const index = new Int32Array(n).fill(-1)
  const low = new Int32Array(n)
  const onStack = new Uint8Array(n)
  const stack: number[] = []
  // The way from the root: nodes, whom they point to, and how many of those were followed.
  const way: number[] = []
  const edges: (readonly number[])[] = []
  const next: number[] = []
  const found: number[][] = []
  let counter = 0

  const enter = (node: number): void => {
    index[node] = low[node] = counter++
    stack.push(node)
    onStack[node] = 1
    way.push(node)
    edges.push(reads(node))
    next.push(0)
  }
  const leave = (node: number): void => {
    way.pop()
    edges.pop()
    next.pop()
    const parent = way.at(-1)
    if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[node]!)
    if (low[node] === index[node]) found.push(takeFrom(stack, node, onStack))
  }

  for (const root of roots) {
    if (index[root] !== -1) continue
    enter(root)
    while (way.length > 0) {
      const at = way.length - 1
      const node = way[at]!
      const target = edges[at]![next[at]!++]
      if (target === undefined) leave(node)
      else if (index[target] === -1) enter(target)
      else if (onStack[target] === 1) low[node] = Math.min(low[node]!, index[target]!)
    }
  }
  return found
}

/** Takes a node and all above it off the stack: a component. */
function takeFrom(stack: number[], node: number, onStack: Uint8Array): number[] {
  const members: number[] = []
  let member: number
  do {
    member = stack.pop()!
    onStack[member] = 0
    members.push(member)
  } while (member !== node)
  return members.length === 1 ? members : members.sort((a, b) => a - b)
}
