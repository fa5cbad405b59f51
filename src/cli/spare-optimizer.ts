/** The V8 of Node 20, which the figures were measured with: another counts in other ways. */
const MEASURED = /^11\.3\./

/** Work that goes on for seconds in the same few functions. */
const LONG = /^--replications(=|$)/

/** Functions are optimized later: after eight times the bytecode that V8 lets run through them until it looks at them again. */
const LATER = `--interrupt-budget=${8 * 66 * 1024}`

/** Functions are optimized with a third of what V8 takes in of those that they call. */
const LESS = '--max-inlined-bytecode-size-cumulative=300'

/**
 * Have V8's optimizer do less than it does by itself (docs/decisions/0031-functions-are-optimized-later.md): a short command ends before
 * its work is of use, and in a long one each thread has its own. Called once the program's compiled code is taken up, which V8 does under
 * its own settings alone.
 *
 * @param argv the words of the command
 */
export function spareOptimizer(argv: readonly string[]): void {
  if (!MEASURED.test(process.versions.v8)) return
  process.getBuiltinModule('node:v8').setFlagsFromString(argv.some((word) => LONG.test(word)) ? LESS : LATER)
}
