import { tmpdir } from 'node:os'
import { buildApi } from '../../src/api/index.ts'
import { createContext } from '../../src/service/index.ts'
import type { GeneratedFile } from './generated-file.ts'

/** schemas/openapi.json: what a server answers at /openapi.json. */
export async function openapi(): Promise<readonly GeneratedFile[]> {
  // Only asked for its description: nothing reads or writes the data directory.
  const app = buildApi(await createContext({ dataDir: tmpdir(), maxValues: 1 }))
  const { body } = await app.inject('/openapi.json')
  await app.close()
  return [{ path: 'schemas/openapi.json', text: `${JSON.stringify(JSON.parse(body), null, 2)}\n` }]
}
