/** π, to the last bit. */
export const PI = 3.141592653589793

/** Sine of `x` radians, |x| ≤ 100, to about 1e-14: the same on every machine, as Math.sin need not be. */
export function sine(x: number): number {
  const turned = x - 2 * PI * Math.round(x / (2 * PI))
  return series(turned, turned, 1)
}

/** Cosine of `x` radians, as {@link sine}. */
export function cosine(x: number): number {
  const turned = x - 2 * PI * Math.round(x / (2 * PI))
  return series(turned, 1, 0)
}

/** Angle whose tangent is `x`, −π/2 to π/2: three times halved, then its power series. */
export function arctangent(x: number): number {
  let tangent = x
  for (let i = 0; i < 3; i += 1) tangent /= 1 + Math.sqrt(1 + tangent * tangent)
  let sum = 0
  let power = tangent
  for (let n = 1; n < 60; n += 2) {
    sum += power / n
    power *= -tangent * tangent
  }
  return 8 * sum
}

/** first − first x² / ((n + 1)(n + 2)) + …, where `first` is the term of x^n. */
function series(x: number, first: number, n: number): number {
  let sum = 0
  let term = first
  for (let k = n; k < 60; k += 2) {
    sum += term
    term *= (-x * x) / ((k + 1) * (k + 2))
  }
  return sum
}
