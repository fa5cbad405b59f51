import type { Generator } from './generated-file.ts'

export type { GeneratedFile } from './generated-file.ts'

/** Every generator, each loaded when its turn comes: kernels and validators first, because the modules of all others import them. */
export async function* generators(): AsyncGenerator<Generator> {
  yield (await import('./retry-kernels.ts')).retryKernels
  yield (await import('./vectors.ts')).vectors
  yield (await import('./validators.ts')).validators
  yield (await import('./service-validators.ts')).serviceValidators
  yield (await import('./commands.ts')).commands
  yield (await import('./schemas.ts')).schemas
  yield (await import('./reference-pages.ts')).referencePages
  yield (await import('./openapi.ts')).openapi
  yield (await import('./api-tour.ts')).apiTour
  yield (await import('./page-routes.ts')).pageRoutes
}
