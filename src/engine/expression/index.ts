// In:    the text of a formula. Out: its tree, the names in it, and the ops that compute it.
// Never: knows a function by name or a node; looks at values; throws for what an author wrote.
// Specified in docs/spec/formulas.md.
export type { Argument, BinaryOperator, CallExpr, ChainExpr, Expr, ListExpr, UnaryOperator } from './ast.ts'
export type { Complaint } from './complaint.ts'
export type { FunctionDef, FunctionParam, LoweredArgs } from './function-def.ts'
export { lowerFormula } from './lower.ts'
export { namesIn, quoteEdge } from './names.ts'
export type { NameUse } from './names.ts'
export { parseFormula } from './parse.ts'
export type { LowerScope } from './scope.ts'
export { signature } from './signature.ts'
