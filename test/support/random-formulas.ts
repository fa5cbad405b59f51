import fc from 'fast-check'

/** A series that a formula reads: `$3` is the fourth of those there are, counted round. */
const name = fc.nat(30).map((n) => `$${n}`)

const literal = fc.constantFrom('2', '0', '-.5', '1e3', '1e300', '.1', 'BIN()', 'HOUR()', 'PULSE(3, 1)', 'RAMP(0, 9)')
const binary = fc.constantFrom('+', '-', '*', '/', '^', '<', '<=', '>', '>=', '==', '!=', 'and', 'or')
const call = fc.constantFrom(
  ...['ABS(@)', 'SQRT(@)', 'EXP(@)', 'LOG(@)', 'ROUND(@)', 'SHIFT(@, 2)', 'SHIFT(@, 1, $0)', 'DELTA(@)', 'SMA(@, 3)'],
  ...['EMA(@, .4)', 'EMA(@, .4, $1)', 'CUMSUM(@)', 'CONV(@, [0, .5, .5])', 'CONV(@, [.7, 0, .3])', 'HOLD(@, $2 > 2)'],
  ...['HOLD($3, @)', 'MAX(@, $4, 1)', 'MIN(1, @)', 'MOD(@, 3)', 'IF(@, $5, 1 / $6)', 'DEFAULT(@, 7)', 'not (@)'],
  ...[
    'CLAMP(@, 0, 1)',
    'CLAMP(@, 1, 1e3)',
    'STEP(@, $7)',
    'SIGN(@)',
    'FLOOR(@)',
    'CEIL(@)',
    'MOD(3, @)',
    'SHIFT(@, 1)',
  ],
)

/** Formulas of everything there is, a few levels deep; the names they read are numbered. */
export const numberedFormula: fc.Arbitrary<string> = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(literal, name),
    fc.tuple(tie('formula'), binary, tie('formula')).map(([a, operator, b]) => `(${a}) ${operator} (${b})`),
    fc.tuple(call, tie('formula')).map(([shape, inner]) => shape.replace('@', inner)),
  ),
})).formula

/** The formula with these names in place of numbers. */
export function namedFormula(formula: string, names: readonly string[]): string {
  return formula.replace(/\$(\d+)/g, (_, n: string) => names[Number(n) % names.length]!)
}
