const SMALLEST_NORMAL = 2.2250738585072014e-308
const TWO_54 = 18_014_398_509_481_984

/**
 * The whole k with 2^k <= x < 2^(k + 1), -1074 to 1023.
 *
 * @param x > 0, finite
 */
export function binaryExponent(x: number): number {
  return x < SMALLEST_NORMAL ? exponentField(x * TWO_54) - 1077 : exponentField(x) - 1023
}

const exponentField = exponentReader()

/** The 11 bits of the exponent of a positive double. The scratch is written before each reading, so it carries nothing on. */
function exponentReader(): (x: number) => number {
  const scratch = new DataView(new ArrayBuffer(8))
  return (x) => {
    scratch.setFloat64(0, x)
    return scratch.getInt32(0) >> 20
  }
}
