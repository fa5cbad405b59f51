import { restOf, sumOf, type Divide } from './divide.ts'

/** A want of which this part is given counts as given whole, so that rounding holds nobody back. */
const WHOLE = 1 - 1e-12

/** What the claimants of one resource or room want in one bin. */
export interface Claims {
  /** >= 0 */
  readonly wants: Float64Array
  /** The most each could take, at least its want; Infinity without a limit. */
  readonly most: Float64Array
  /** Whether its want rests on a guess of what arrives. */
  readonly guessed: readonly boolean[]
  /** Who comes first, for a division that has an order. */
  readonly order: readonly number[]
}

/**
 * The most each claimant may take of what there is; Infinity where it is not held back.
 *
 *   Σ wants > available   it is divided; who is known and gets its whole want is not held back
 *   else                  each gets its want; the rest is added to the wants of the guessed ones in equal parts, none
 *                         beyond the most it could take, because more may arrive than was guessed
 *
 * What the claimants take then never exceeds what there is, because a known one cannot take more than its want.
 *
 * @param caps written, one per claimant
 * Source: docs/spec/resources.md (The rule).
 */
export function allot(caps: Float64Array, claims: Claims, available: number, divide: Divide): void {
  const { wants, most, guessed } = claims
  const wanted = sumOf(wants)
  if (wanted > available) {
    divide(caps, wants, available, claims.order)
    for (let i = 0; i < wants.length; i++) {
      if (!guessed[i]! && caps[i]! >= wants[i]! * WHOLE) caps[i] = Infinity
    }
    return
  }
  let guesses = 0
  for (let i = 0; i < guessed.length; i++) if (guessed[i]!) guesses++
  const part = restOf(available, wanted, available) / guesses
  for (let i = 0; i < wants.length; i++) {
    const cap = guessed[i]! ? wants[i]! + part : Infinity
    caps[i] = cap < most[i]! ? cap : Infinity
  }
}
