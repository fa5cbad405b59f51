import { describe, expect, test } from 'vitest'
import type { Card } from '../../src/ui/travel/card.ts'
import { layoutGraph, type LayoutInput } from '../../src/ui/travel/layout.ts'
import { scaled } from '../support/tier.ts'

const card = (id: string): Card => ({
  id,
  kind: 'service',
  label: id,
  bar: 'queueDepth',
  hasUtilization: true,
  incoming: 'arrivals',
  outgoing: 'served',
  retries: false,
  narrow: false,
  width: 200,
  height: 80,
})

const input = (ids: string, edges: string, more: Partial<LayoutInput> = {}): LayoutInput => ({
  nodes: ids.split(' ').map(card),
  resources: [],
  edges: edges.split(' ').map((id) => ({ id, from: id.split('>')[0]!, to: id.split('>')[1]! })),
  users: new Map(),
  direction: 'right',
  ...more,
})

const DIAMOND = input('a b c d', 'a>b a>c b>d c>d d>b d>d')

describe('layout', () => {
  test('each node lies to the right of those that lead to it, and no two overlap', () => {
    const { boxes, width, height } = layoutGraph(DIAMOND)
    const all = [...boxes.values()]
    for (const id of ['a>b', 'a>c', 'b>d', 'c>d']) {
      const [from, to] = id.split('>').map((end) => boxes.get(end)!)
      expect(to!.x).toBeGreaterThan(from!.x + from!.width)
    }
    for (const one of all) {
      for (const other of all) {
        if (one === other) continue
        const apart =
          one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y
        expect(apart).toBe(true)
      }
      expect(one.x).toBeGreaterThanOrEqual(0)
      expect(one.x + one.width).toBeLessThanOrEqual(width)
      expect(one.y + one.height).toBeLessThanOrEqual(height)
    }
  })

  test('on a narrow screen each node lies below those that lead to it', () => {
    const { boxes } = layoutGraph({ ...DIAMOND, direction: 'down' })
    expect(boxes.get('b')!.y).toBeGreaterThan(boxes.get('a')!.y + 80)
    expect(boxes.get('d')!.y).toBeGreaterThan(boxes.get('c')!.y + 80)
  })

  test('what leads back, and to itself, passes below all nodes inside the picture', () => {
    const { boxes, routes, height } = layoutGraph(DIAMOND)
    const bottom = Math.max(...[...boxes.values()].map(({ y, height: tall }) => y + tall))
    for (const id of ['d>b', 'd>d']) {
      const route = routes.get(id)!
      expect(route.returns).toBe(true)
      expect(route.label.y).toBeGreaterThan(bottom)
      expect(route.label.y).toBeLessThan(height)
    }
    expect(routes.get('d>b')!.label.y).not.toBe(routes.get('d>d')!.label.y)
    expect(routes.get('a>b')!.returns).toBe(false)
  })

  test('no number of an edge covers another where many edges cross', () => {
    const crossing = ['a', 'b', 'c'].flatMap((from) => ['d', 'e', 'f'].map((to) => `${from}>${to}`))
    for (const direction of ['right', 'down'] as const) {
      const { routes } = layoutGraph(input('a b c d e f', crossing.join(' '), { direction }))
      const labels = [...routes.values()].map(({ label }) => label)
      const covered = labels.filter((one, i) =>
        labels.slice(0, i).some((other) => Math.abs(one.x - other.x) < 40 && Math.abs(one.y - other.y) < 15),
      )
      expect(covered).toEqual([])
    }
  })

  test('a route begins at the right of its sender and ends just before its receiver', () => {
    const { boxes, routes } = layoutGraph(DIAMOND)
    const numbers = routes
      .get('a>b')!
      .path.match(/-?[\d.]+/g)!
      .map(Number)
    const [a, b] = [boxes.get('a')!, boxes.get('b')!]
    expect(numbers[0]).toBe(a.x + a.width)
    expect(numbers.at(-2)).toBe(b.x - 7)
    expect(numbers.at(-1)).toBeGreaterThan(b.y)
    expect(numbers.at(-1)).toBeLessThan(b.y + b.height)
  })

  test('a resource lies below all nodes, linked to each that uses it', () => {
    const users = new Map([['db', ['b', 'c']]])
    const { boxes, links } = layoutGraph({ ...DIAMOND, resources: [card('db')], users })
    expect(links.map(({ node }) => node)).toEqual(['b', 'c'])
    expect(boxes.get('db')!.y).toBeGreaterThan(boxes.get('c')!.y + 80)
  })

  test('the same graph is laid out the same way', () => {
    expect(layoutGraph(DIAMOND)).toEqual(layoutGraph(DIAMOND))
  })
})

/** A graph of nodes in which each has one to three senders a little before it, and some lead back. */
function wideGraph(nodes: number): LayoutInput {
  let state = 7
  const draw = (most: number): number => (state = (state * 48271) % 2147483647) % most
  const edges = new Set<string>()
  for (let i = 1; i < nodes; i++) {
    edges.add(`n${Math.max(0, i - 1 - draw(12))}>n${i}`)
    if (draw(3) === 0) edges.add(`n${Math.max(0, i - 1 - draw(30))}>n${i}`)
    if (draw(30) === 0) edges.add(`n${i}>n${Math.max(0, i - 9)}`)
  }
  const ids = Array.from({ length: nodes }, (_, i) => `n${i}`)
  return input(ids.join(' '), [...edges].join(' '))
}

test('a large graph has a place for every node and a route for every edge, in a time that does not grow out of hand', () => {
  const timed = (nodes: number): number => {
    const graph = wideGraph(nodes)
    const before = process.cpuUsage()
    const { boxes, routes } = layoutGraph(graph)
    const { user } = process.cpuUsage(before)
    expect(boxes.size).toBe(nodes)
    expect(routes.size).toBe(graph.edges.length)
    process.stdout.write(
      `layout of ${nodes} nodes, ${routes.size} edges: ${Math.round(user / 1000)} ms of processor time\n`,
    )
    return user
  }
  const nodes = scaled(130, 1000)
  timed(Math.floor(nodes / 4))
  // Quadratic growth is a factor of 16; the rest is for what else the machine does.
  const small = timed(Math.floor(nodes / 4))
  expect(timed(nodes) / small).toBeLessThan(40)
})
