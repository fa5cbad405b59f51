import { Type, type TUnsafe } from '@sinclair/typebox'

/** One of a few words. As an enumeration, so that a complaint names all of them. */
export function oneOf<Word extends string>(words: readonly Word[], description: string): TUnsafe<Word> {
  return Type.Unsafe<Word>({ type: 'string', enum: words, description })
}
