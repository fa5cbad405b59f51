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
  roots: readonly number[] = Array.from({ length: n }, (_, i) => i),
): number[][] {
  const index = new Int32Array(n).fill(-1)
  const low = new Int32Array(n)
  const onStack = new Uint8Array(n)
  const stack: number[] = []
  const walk: { node: number; edges: readonly number[]; next: number }[] = []
  const found: number[][] = []
  let counter = 0

  const enter = (node: number): void => {
    index[node] = low[node] = counter++
    stack.push(node)
    onStack[node] = 1
    walk.push({ node, edges: reads(node), next: 0 })
  }
  const leave = (node: number): void => {
    walk.pop()
    const parent = walk.at(-1)
    if (parent !== undefined) low[parent.node] = Math.min(low[parent.node]!, low[node]!)
    if (low[node] !== index[node]) return
    const members = stack.splice(stack.lastIndexOf(node))
    for (const member of members) onStack[member] = 0
    found.push(members.sort((a, b) => a - b))
  }

  for (const root of roots) {
    if (index[root] !== -1) continue
    enter(root)
    for (let frame = walk.at(-1); frame !== undefined; frame = walk.at(-1)) {
      const target = frame.edges[frame.next++]
      if (target === undefined) leave(frame.node)
      else if (index[target] === -1) enter(target)
      else if (onStack[target] === 1) low[frame.node] = Math.min(low[frame.node]!, index[target]!)
    }
  }
  return found
}
