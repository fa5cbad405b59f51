import {
  add,
  conjunction,
  disjunction,
  divide,
  equal,
  greater,
  greaterOrEqual,
  less,
  lessOrEqual,
  multiply,
  negate,
  negation,
  notEqual,
  power,
  subtract,
} from '../kernel/index.ts'
import { binary, unary, type OpSpec } from '../plan/index.ts'
import type { BinaryOperator, UnaryOperator } from './ast.ts'

/** The op an operator becomes: its name in the printed plan, and what it computes. */
export type OperatorOp = Pick<OpSpec, 'name' | 'start'>

/** Ops of the operators between two operands. */
export const BINARY_OPERATORS: Readonly<Record<BinaryOperator, OperatorOp>> = {
  or: { name: 'or', start: binary(disjunction) },
  and: { name: 'and', start: binary(conjunction) },
  '<': { name: 'less', start: binary(less) },
  '<=': { name: 'less-or-equal', start: binary(lessOrEqual) },
  '>': { name: 'greater', start: binary(greater) },
  '>=': { name: 'greater-or-equal', start: binary(greaterOrEqual) },
  '==': { name: 'equal', start: binary(equal) },
  '!=': { name: 'not-equal', start: binary(notEqual) },
  '+': { name: 'add', start: binary(add) },
  '-': { name: 'subtract', start: binary(subtract) },
  '*': { name: 'multiply', start: binary(multiply) },
  '/': { name: 'divide', start: binary(divide) },
  '^': { name: 'power', start: binary(power) },
}

/** Ops of the operators before one operand. */
export const UNARY_OPERATORS: Readonly<Record<UnaryOperator, OperatorOp>> = {
  '-': { name: 'negate', start: unary(negate) },
  not: { name: 'not', start: unary(negation) },
}
