import { OPERATIONS } from '../../src/service/index.ts'
import type { GeneratedFile } from './generated-file.ts'

/** src/ui/api/routes.generated.ts: method and address of every operation that the page may ask for. */
export function pageRoutes(): readonly GeneratedFile[] {
  const lines = OPERATIONS.flatMap(({ name, http }) =>
    http === null ? [] : [`  ${name}: { method: '${http.method}', url: '${http.url}' },`],
  )
  const text = [
    '/** Routes of the operations, by name; `{name}` in an address stands for a field of the input. */',
    'export const ROUTES = {',
    ...lines,
    '} as const',
    '',
  ].join('\n')
  return [{ path: 'src/ui/api/routes.generated.ts', text }]
}
