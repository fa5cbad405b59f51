import { divideMaxMin } from '../../kernel/index.ts'
import type { ResourcePolicy } from '../resource-policy.ts'

/** Small wants are met whole; the others get equal parts. */
export const maxMin: ResourcePolicy = {
  policy: 'max-min',
  doc: 'What all get is raised equally until it is used up; who has its want gets no more.',
  ordered: false,
  example: { wants: [20, 60, 60], capacity: 80, gives: [20, 30, 30] },
  divide: divideMaxMin,
}
