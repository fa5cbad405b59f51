import { describe, expect, test } from 'vitest'
import { briefly, complaintsOf, modelOf, type Fields } from '../support/models.ts'

const at = (document: unknown): string[] => briefly(complaintsOf(document))

/** A source with these fields and an edge with those, in a model of these classes. */
function model(classes: readonly string[] | undefined, source: Fields, edge: Fields = {}): Fields {
  return modelOf({
    nodes: { in: { kind: 'source', ...source }, out: { kind: 'sink' } },
    edges: [{ from: 'in', to: 'out', ...edge }],
    ...(classes === undefined ? {} : { classes }),
  })
}

describe('names of classes', () => {
  test.each<[string, readonly string[], string[]]>([
    ['a name that is none', ['a-b'], ['id-invalid classes.0']],
    ['a word of formulas', ['gold', 'and'], ['id-reserved classes.1']],
    ['the default', ['default'], ['id-reserved classes.0']],
    ['the name of a form of series', ['profile', 'input'], ['id-reserved classes.0', 'id-reserved classes.1']],
    ['a form that shipped later', ['of'], ['id-reserved classes.0']],
    ['what follows a measure', ['observed', 'residual'], ['id-reserved classes.0', 'id-reserved classes.1']],
    ['all of them together', ['total'], ['id-reserved classes.0']],
    ['a device of Windows', ['Con'], ['id-reserved classes.0']],
    ['a function', ['MAX'], ['id-reserved classes.0']],
    ['one name twice', ['a', 'b', 'a'], ['id-duplicate classes.2']],
    ['two names that differ by case', ['gold', 'Gold'], ['id-duplicate classes.1']],
  ])('%s', (_what, classes, expected) => {
    expect(at(model(classes, { arrivals: 0 }))).toEqual(expected)
  })

  test('a class may bear the name of a node', () => {
    expect(at(model(['in', 'out'], { arrivals: { in: 1, out: 2 } }))).toEqual([])
  })
})

describe('amounts by class', () => {
  test.each<[string, readonly string[] | undefined, Fields, string[]]>([
    ['one number for two classes', ['a', 'b'], { arrivals: 10 }, ['class-mix topology.nodes.in.arrivals']],
    ['a form for two classes', ['a', 'b'], { arrivals: { of: 1 } }, ['class-mix topology.nodes.in.arrivals']],
    ['a formula for two classes', ['a', 'b'], { arrivals: 'BIN()' }, ['class-mix topology.nodes.in.arrivals']],
    ['nothing at all', ['a', 'b'], { arrivals: 0 }, []],
    ['one number and its parts', ['a', 'b'], { arrivals: 10, mix: { a: 0.25, b: 0.75 } }, []],
    ['one number, all of one class', ['a', 'b'], { arrivals: 10, mix: { b: 1 } }, []],
    ['parts of a map', ['a', 'b'], { arrivals: { a: 1 }, mix: { a: 1 } }, ['class-mix topology.nodes.in.mix']],
    [
      'parts beyond 1',
      ['a', 'b'],
      { arrivals: 1, mix: { a: 0.5, b: 0.500000002 } },
      ['class-mix topology.nodes.in.mix'],
    ],
    ['parts that are 1 but for rounding', ['a', 'b'], { arrivals: 1, mix: { a: 0.1, b: 0.9000000001 } }, []],
    ['a part below 0', ['a', 'b'], { arrivals: 1, mix: { a: 2, b: -1 } }, ['field-value topology.nodes.in.mix.b']],
    [
      'a part of a class that is not there',
      ['a', 'b'],
      { arrivals: 1, mix: { a: 0.5, c: 0.5 } },
      ['class-unknown topology.nodes.in.mix.c'],
    ],
    ['one number for the only class', ['a'], { arrivals: 10 }, []],
    ['a map for one class of two', ['a', 'b'], { arrivals: { b: 3 } }, []],
    [
      'a map with a class too many',
      ['a'],
      { arrivals: { a: 1, c: 1 } },
      ['class-unknown topology.nodes.in.arrivals.c'],
    ],
    ['a map where no classes are', undefined, { arrivals: { a: 1 } }, ['class-unknown topology.nodes.in.arrivals.a']],
    ['a map of nothing', ['a', 'b'], { arrivals: {} }, ['class-mix topology.nodes.in.arrivals']],
    ['a class of a wrong type', ['a'], { arrivals: { a: true } }, ['field-type topology.nodes.in.arrivals.a']],
    ['a class below 0', ['a'], { arrivals: { a: -1 } }, ['series-invalid topology.nodes.in.arrivals.a']],
  ])('%s', (_what, classes, source, expected) => {
    expect(at(model(classes, source))).toEqual(expected)
  })
})

describe('classes of an edge', () => {
  test.each<[string, Fields, string[]]>([
    ['a class that is not there', { classes: ['c'] }, ['class-unknown topology.edges.0.classes.0']],
    ['no class', { classes: [] }, ['field-value topology.edges.0.classes']],
    ['a class twice', { classes: ['a', 'a'] }, ['field-value topology.edges.0.classes']],
  ])('%s', (_what, edge, expected) => {
    expect(at(model(['a', 'b'], { arrivals: { a: 1 } }, edge))).toEqual(expected)
  })
})
