/** A difference below this part of a number is rounding, and shown as 0. */
const ROUNDING = 1e-12

/** A number with at most that many significant digits, the same on every machine; `–` where undefined. */
export function printNumber(value: number, digits = 8): string {
  if (Number.isNaN(value)) return '–'
  return String(Number(value.toPrecision(digits))).replace('-', '−')
}

/** A small number to one digit, as a power of ten below a thousandth. */
export function printSmall(value: number): string {
  return value > 0 && value < 1e-3 ? value.toExponential(0).replace('-', '−') : printNumber(value, 1)
}

/** Size of a difference to one digit; 0 where it is rounding beside the number `of`. */
export function printError(difference: number, of: number): string {
  if (Number.isNaN(difference)) return '–'
  return Math.abs(difference) <= ROUNDING * Math.max(1, Math.abs(of)) ? '0' : printSmall(Math.abs(difference))
}

/** A difference as a part of a number in percent: `−12.5 %`; empty where it is rounding or the number is 0. */
export function printPercent(difference: number, of: number): string {
  const part = difference / of
  if (!Number.isFinite(part) || Math.abs(part) <= ROUNDING) return ''
  return `${part > 0 ? '+' : ''}${printNumber(part * 100, 3)} %`
}
