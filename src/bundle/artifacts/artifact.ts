import type { TArray, TObject } from '@sinclair/typebox'
import type { BundleContent, BundlePart } from '../content.ts'
import type { RunDescription } from '../describe-run.ts'

/** What artifacts are made from. */
export interface ArtifactSource {
  readonly content: BundleContent
  readonly description: RunDescription
}

/** One kind of file in a bundle. One file per kind in bundle/artifacts, and a line in the list. */
export interface Artifact {
  /** Also the name of its schema file. */
  readonly id: string
  /** Path, or the pattern of its paths, for people. */
  readonly path: string
  /** One sentence for the reference page. */
  readonly doc: string
  /** JSON Schema of the file, where it is JSON that this room defines. */
  readonly schema?: TObject | TArray
  /** Its files in pieces; none when the run has nothing of this kind. The same source gives the same bytes. */
  encode(source: ArtifactSource): Iterable<BundlePart>
}
