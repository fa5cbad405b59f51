import { Failure } from '../base/index.ts'

/** Something wrong with the files of a bundle: a value, because bundles come from strangers. */
export interface BundleProblem {
  /** `content` is a file whose bytes cannot be read as what they should be; `format` a version of it that is not known. */
  readonly kind: 'missing' | 'extra' | 'size' | 'hash' | 'content' | 'format'
  /** Path in the bundle. */
  readonly file: string
  /** One sentence, present tense, no full stop. */
  readonly message: string
}

/** What came out of a bundle's files, or what was wrong with them. Exactly one of the two is there. */
export type Decoded<T> =
  { readonly value: T; readonly problem?: undefined } | { readonly value?: undefined; readonly problem: BundleProblem }

/** A file whose bytes are not what they should be. */
export function contentProblem(file: string, message: string): { readonly problem: BundleProblem } {
  return { problem: { kind: 'content', file, message } }
}

/** The failure with which an operation reports a problem. */
export function bundleFailure(problem: BundleProblem): Failure {
  const code = problem.kind === 'format' ? 'format-unsupported' : 'bundle-corrupt'
  return new Failure(code, problem.message, { members: { file: problem.file } })
}
