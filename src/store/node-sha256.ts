import { createHash } from 'node:crypto'
import type { Sha256 } from '../bundle/index.ts'

/** SHA-256 of node:crypto. */
export const nodeSha256: Sha256 = () => {
  const hash = createHash('sha256')
  return {
    update(bytes) {
      hash.update(bytes)
    },
    hex: () => hash.digest('hex'),
  }
}
