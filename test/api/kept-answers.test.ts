import { expect, test } from 'vitest'
import { keptAnswers } from '../../src/api/kept-answers.ts'

const answer = (bytes: number): Buffer => Buffer.alloc(bytes, 'x')

test('an answer is given again as the same bytes', () => {
  const kept = keptAnswers(800)
  const json = answer(100)
  kept.put('a', json)
  expect(kept.get('a')).toBe(json)
  expect(kept.get('b')).toBeUndefined()
})

test('answers not asked for longest make room for others', () => {
  const kept = keptAnswers(800)
  for (const tag of 'abcdefgh') kept.put(tag, answer(100))
  kept.get('a')
  kept.put('i', answer(100))
  expect(kept.get('a')).toBeDefined()
  expect(kept.get('b')).toBeUndefined()
  expect(kept.get('i')).toBeDefined()
})

test('an answer of more than an eighth of the room is not kept, and none where there is no room', () => {
  const kept = keptAnswers(800)
  kept.put('a', answer(101))
  expect(kept.get('a')).toBeUndefined()
  const none = keptAnswers(0)
  none.put('a', answer(1))
  expect(none.get('a')).toBeUndefined()
})
